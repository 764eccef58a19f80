// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.cbs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.evidence.FigureTable;
import nl.noaber.data.Refusals;
import nl.noaber.data.csv.CsvFile;
import nl.noaber.data.csv.Numbers;

/**
 * Reads residents by postcode area and five-year band. The file has rows of 2, 3 and 4 digits, each level summing to the
 * whole country: only those of 4 digits are kept.
 */
public final class PostcodeAges {
    private static final Pattern BAND = Pattern.compile("(\\d{1,3})\\s*(?:-|tot)\\s*(\\d{1,3})(?: jaar)?");
    private static final Pattern LAST =
            Pattern.compile("(\\d{2,3})\\s*(?:\\+|en ouder|jaar of ouder|of ouder|jaar en ouder).*");
    private static final int BAND_YEARS = 5;
    private static final int LAST_FROM = 95;

    private PostcodeAges() {}

    /** Names of the columns: inwoners_0_4 ... inwoners_90_94, inwoners_95_plus. */
    public static List<String> columns() {
        List<String> names = new ArrayList<>();
        for (int from = 0; from < LAST_FROM; from += BAND_YEARS) {
            names.add(column(from));
        }
        names.add(column(LAST_FROM));
        return names;
    }

    private static String column(int from) {
        return from >= LAST_FROM ? "inwoners_95_plus" : "inwoners_%d_%d".formatted(from, from + BAND_YEARS - 1);
    }

    /** Figures by postcode of four digits. */
    public static FigureTable read(Path file, Refusals refusals) {
        CsvFile csv = CsvFile.open(file);
        int postcode = csv.get("postcode");
        int age = csv.get("leeftijd");
        int residents = csv.get("inwoners");
        FigureTable.Builder table = FigureTable.builder(columns());
        int year = SquareFile.yearIn(String.valueOf(file.getFileName()));
        csv.forEach(row -> {
            if (row.text(postcode).length() != 4) {
                return;
            }
            int from = bandFrom(row.text(age));
            if (from < 0) {
                refusals.add(
                        String.valueOf(file.getFileName()), row.number(), "the age band is not known", row.text(age));
                return;
            }
            try {
                table.set(table.row(row.text(postcode)), column(from), Numbers.parse(row.text(residents)), year);
            } catch (NumberFormatException e) {
                refusals.add(
                        String.valueOf(file.getFileName()),
                        row.number(),
                        "inwoners is not a number",
                        row.text(residents));
            }
        });
        FigureTable figures = table.build();
        if (figures.rows() == 0) {
            throw new BadInput(
                    "The file %s has no postcode of four digits.".formatted(file.getFileName()),
                    "Maybe it is a table by municipality.");
        }
        return figures;
    }

    private static int bandFrom(String text) {
        Matcher band = BAND.matcher(text);
        if (band.matches() && Integer.parseInt(band.group(1)) % BAND_YEARS == 0) {
            return Math.min(LAST_FROM, Integer.parseInt(band.group(1)));
        }
        Matcher last = LAST.matcher(text);
        return last.matches() && Integer.parseInt(last.group(1)) == LAST_FROM ? LAST_FROM : -1;
    }
}
