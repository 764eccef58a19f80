// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.cbs;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.noaber.core.geo.Square;
import nl.noaber.data.Looks;
import nl.noaber.data.Refusals;
import nl.noaber.data.csv.CsvFile;
import nl.noaber.data.csv.Numbers;
import nl.noaber.data.geopackage.GeoPackage;
import nl.noaber.data.geopackage.Layer;
import nl.noaber.data.geopackage.Question;

/**
 * Reads CBS squares of 100 m or 500 m from GeoPackage or CSV, in any year's spelling. Values of -99990 and below are missing and keep
 * their code. Columns that hold no numbers (the geometry) are not kept.
 */
public final class SquareFile {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)");

    private SquareFile() {}

    /** Reads the squares that are wanted, row by row; the rest is not kept. GeoPackage (by its content) or CSV. */
    public static SquareTable read(Path file, Predicate<Square> wanted, Refusals refusals) {
        return Looks.startsWith(Looks.start(file), "SQLite format 3")
                ? geoPackage(file, wanted, refusals)
                : csv(file, wanted, refusals);
    }

    private static SquareTable csv(Path file, Predicate<Square> wanted, Refusals refusals) {
        CsvFile csv = CsvFile.open(file);
        int id = idColumn(csv);
        SquareRows rows = new SquareRows(file, csv.header(), csv.header().get(id), wanted, refusals);
        csv.forEach(
                refusals,
                row -> rows.take(row.number(), row.text(id), column -> number(row, column, csv, file, refusals)));
        return rows.table();
    }

    private static SquareTable geoPackage(Path file, Predicate<Square> wanted, Refusals refusals) {
        try (GeoPackage geoPackage = GeoPackage.open(file)) {
            Layer layer =
                    geoPackage.getWithAnyOf(List.of("crs28992res100m", "crs28992res500m", "C28992R100", "C28992R500"));
            int id = IntStream.range(0, layer.columns().size())
                    .filter(column -> SquareNames.idSize(layer.columns().get(column)) > 0)
                    .findFirst()
                    .orElseThrow();
            SquareRows rows =
                    new SquareRows(file, layer.columns(), layer.columns().get(id), wanted, refusals);
            geoPackage.forEach(
                    Question.attributes(layer, layer.columns()),
                    row -> rows.take(row.number(), row.text(id), row::number));
            return rows.table();
        }
    }

    private static int idColumn(CsvFile csv) {
        for (int column = 0; column < csv.header().size(); column++) {
            if (SquareNames.idSize(csv.header().get(column)) > 0) {
                return column;
            }
        }
        return csv.get("crs28992res100m");
    }

    private static double number(CsvFile.Row row, int column, CsvFile csv, Path file, Refusals refusals) {
        try {
            return Numbers.parse(row.text(column));
        } catch (NumberFormatException e) {
            refusals.add(
                    String.valueOf(file.getFileName()),
                    row.number(),
                    csv.header().get(column) + " is not a number, taken as missing",
                    row.text(column));
            return Double.NaN;
        }
    }

    /** CBS writes 2025-cbs_vk100_2024_v1: the last year in the name is that of the figures. */
    static int yearIn(String name) {
        Matcher years = YEAR.matcher(name);
        int year = 0;
        while (years.find()) {
            year = Integer.parseInt(years.group(1));
        }
        return year;
    }
}
