// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.cbs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.evidence.FigureTable;
import nl.noaber.core.geo.Square;
import nl.noaber.data.Refusals;
import nl.noaber.data.csv.CsvFile;
import nl.noaber.data.csv.Numbers;

/**
 * Reads CBS squares of 100 m or 500 m from CSV, in any year's spelling. Values of -99990 and below are missing and keep
 * their code. Columns that hold no numbers (the geometry) are not kept.
 */
public final class SquareFile {
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)");

    private SquareFile() {}

    /** Reads the squares that are wanted; the whole file is read, the rest is not kept. */
    public static SquareTable read(Path file, Predicate<Square> wanted, Refusals refusals) {
        CsvFile csv = CsvFile.open(file);
        int id = idColumn(csv);
        int size = SquareNames.idSize(csv.header().get(id));
        List<Integer> columns = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int column = 0; column < csv.header().size(); column++) {
            String name = SquareNames.of(csv.header().get(column));
            boolean isFigure = name.matches("(aantal|percentage|gemiddel|omgevings|stedelijk|dichtst|gem_|afst).*");
            if (isFigure && !names.contains(name)) {
                columns.add(column);
                names.add(name);
            }
        }
        if (!names.contains("aantal_inwoners")) {
            throw new BadInput(
                    "The file %s has squares but no column aantal_inwoners.".formatted(file.getFileName()),
                    "Maybe it is an extract without the residents; take the whole file of CBS.");
        }
        FigureTable.Builder table = FigureTable.builder(names);
        int year = yearIn(String.valueOf(file.getFileName()));
        csv.forEach(row -> {
            Optional<Square> square = Square.parse(row.text(id), size);
            if (square.isEmpty() || table.knows(square.get().id())) {
                String reason =
                        square.isEmpty() ? "the id is no square of %d m".formatted(size) : "the square is there twice";
                refusals.add(String.valueOf(file.getFileName()), row.number(), reason, row.text(id));
            } else if (wanted.test(square.get())) {
                int at = table.row(square.get().id());
                for (int c = 0; c < names.size(); c++) {
                    table.set(at, names.get(c), figure(file, row, columns.get(c), names.get(c), refusals), year);
                }
            }
        });
        FigureTable figures = table.build();
        if (figures.rows() == 0) {
            throw new BadInput(
                    "The file %s has no square in the region.".formatted(file.getFileName()),
                    "Maybe it is about another part of the country.");
        }
        return new SquareTable(size, figures);
    }

    private static int idColumn(CsvFile csv) {
        for (int column = 0; column < csv.header().size(); column++) {
            if (SquareNames.idSize(csv.header().get(column)) > 0) {
                return column;
            }
        }
        return csv.get("crs28992res100m");
    }

    private static double figure(Path file, CsvFile.Row row, int column, String name, Refusals refusals) {
        try {
            return Numbers.parse(row.text(column));
        } catch (NumberFormatException e) {
            refusals.add(
                    String.valueOf(file.getFileName()),
                    row.number(),
                    name + " is not a number, taken as missing",
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
