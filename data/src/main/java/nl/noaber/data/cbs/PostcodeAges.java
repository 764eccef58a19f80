// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.cbs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
        Set<String> bands = new TreeSet<>();
        Set<String> others = new TreeSet<>();
        csv.forEach(refusals, row -> {
            if (row.text(postcode).length() != 4) {
                return;
            }
            int from = bandFrom(row.text(age));
            if (from < 0) {
                others.add(row.text(age));
                refusals.add(
                        String.valueOf(file.getFileName()), row.number(), "the age band is not known", row.text(age));
                return;
            }
            bands.add(column(from));
            try {
                double number = Numbers.parse(row.text(residents));
                if (number < 0 && number > -99_990) {
                    throw new NumberFormatException(row.text(residents));
                }
                table.set(table.row(row.text(postcode)), column(from), number, year);
            } catch (NumberFormatException e) {
                refusals.add(
                        String.valueOf(file.getFileName()),
                        row.number(),
                        "inwoners is no number of people, taken as missing",
                        row.text(residents));
            }
        });
        FigureTable figures = table.build();
        checkBands(file, bands, others);
        if (columns().stream().allMatch(band -> figures.present(band) == 0)) {
            throw new BadInput(
                    "The file %s has no number of residents for any of its %d postcode areas."
                            .formatted(file.getFileName(), figures.rows()),
                    "Maybe every number is NA: take another year.");
        }
        return figures;
    }

    private static void checkBands(Path file, Set<String> bands, Set<String> others) {
        if (bands.isEmpty() && others.isEmpty()) {
            throw new BadInput(
                    "The file %s has no postcode of four digits.".formatted(file.getFileName()),
                    "Maybe it is a table by municipality.");
        }
        if (bands.isEmpty()) {
            throw new BadInput(
                    "The file %s has no age of five years such as 75-79; its ages are %s."
                            .formatted(
                                    file.getFileName(),
                                    String.join(", ", others.stream().limit(5).toList())),
                    "Maybe it has only totals or wider ages: take the table with ages of five years.");
        }
        List<String> missing =
                columns().stream().filter(band -> !bands.contains(band)).toList();
        if (!missing.isEmpty()) {
            throw new BadInput(
                    "The file %s has no rows for %d of its 20 ages: %s."
                            .formatted(file.getFileName(), missing.size(), String.join(", ", missing)),
                    "Maybe it was filtered, or its last age begins before 95.");
        }
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
