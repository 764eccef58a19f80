// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import nl.noaber.core.evidence.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a run.
 *
 * @param municipality CBS code, GM and four digits
 * @param year of the figures and the division into neighbourhoods
 * @param out folder for the files
 * @param only parts to fetch; empty: all
 * @param force fetch again what is there
 * @param date day of fetching for the passport, ISO 8601; null: the passport does not say, so that the same answers give
 *     the same bytes on any day
 * @param code version and commit of the program
 */
public record Wish(
        String municipality,
        int year,
        Path out,
        Set<Part> only,
        boolean force,
        @Nullable String date,
        String code) {
    private static final int FIRST_YEAR = 2015;
    private static final int LAST_YEAR = 2100;

    public Wish {
        if (!municipality.matches("GM\\d{4}")) {
            throw new BadInput(
                    "The municipality code %s is not GM and four digits.".formatted(municipality),
                    "Maybe you mean the CBS code, such as GM0166 for Kampen.");
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new BadInput(
                    "The year %d is not between %d and %d.".formatted(year, FIRST_YEAR, LAST_YEAR),
                    "Maybe a digit is missing.");
        }
        if (date != null && !date.matches("\\d{4}-\\d{2}-\\d{2}")) {
            throw new BadInput(
                    "The date %s is not like 2026-11-24.".formatted(date), "Maybe day and year are swapped.");
        }
        only = java.util.Collections.unmodifiableSet(new TreeSet<>(only));
    }

    boolean wants(Part part) {
        return only.isEmpty() || only.contains(part);
    }

    /** A file name with the year of its figures, which the readers take from it: {@code squares_2024.csv}. */
    String named(String stem, String ending) {
        return stem + "_" + year + ending;
    }

    /** The four digits. */
    String digits() {
        return municipality.substring(2);
    }
}
