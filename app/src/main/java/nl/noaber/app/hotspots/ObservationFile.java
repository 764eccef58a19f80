// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.hotspots;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.evidence.FigureTable;
import nl.noaber.core.geo.Square;
import nl.noaber.data.Refusals;
import nl.noaber.data.csv.CsvFile;
import nl.noaber.data.csv.Numbers;

/** Reads the places and figures that the hot spots are computed of. */
final class ObservationFile {
    private static final int SQUARE_METRES = 100;

    /**
     * Which columns to read.
     *
     * @param low and {@code high}: both or neither
     */
    record Columns(String value, Optional<String> low, Optional<String> high) {}

    private final CsvFile file;
    private final Columns columns;
    private final Refusals refusals;
    private final Set<String> seen = new HashSet<>();

    ObservationFile(Path path, Columns columns, Refusals refusals) {
        this.file = CsvFile.open(path);
        this.columns = columns;
        this.refusals = refusals;
    }

    /** CBS squares: the id says where the square lies; the file may be of 100 m or 500 m. */
    Observations squares() {
        int id = file.find("crs28992res100m", "crs28992res500m", "C28992R100", "C28992R500");
        int idColumn = id >= 0 ? id : file.idColumn("vierkant");
        if (idColumn < 0) {
            file.get("crs28992res100m");
        }
        int size = file.header().get(idColumn).contains("500") ? 5 * SQUARE_METRES : SQUARE_METRES;
        return rows(size, idColumn, row -> {
            Optional<Square> square = Square.parse(row.text(idColumn), size);
            if (square.isEmpty()) {
                refuse(row, "the id is no square of %d m".formatted(size), row.text(idColumn));
            }
            return square.map(s -> new double[] {s.west(), s.south()});
        });
    }

    /** Points in planar units of any system. */
    Observations points(String xName, String yName) {
        int x = file.get(xName);
        int y = file.get(yName);
        return rows(0, file.idColumn(), row -> {
            double atX = number(row, x);
            double atY = number(row, y);
            if (Double.isFinite(atX) && Double.isFinite(atY)) {
                return Optional.of(new double[] {atX, atY});
            }
            refuse(row, "x or y is missing or no number", row.text(x) + " " + row.text(y));
            return Optional.empty();
        });
    }

    /** Where a row lies; empty, and refused, when it has no place. */
    private interface Where {
        Optional<double[]> of(CsvFile.Row row);
    }

    private Observations rows(int squareMetres, int idColumn, Where where) {
        int value = file.get(columns.value());
        int low = columns.low().map(file::get).orElse(-1);
        int high = columns.high().map(file::get).orElse(-1);
        Observations.Builder result = new Observations.Builder();
        file.forEach(row -> {
            String id = idColumn < 0 ? Long.toString(row.number()) : row.text(idColumn);
            Optional<double[]> at = where.of(row);
            if (at.isEmpty()) {
                return;
            }
            if (!seen.add(id)) {
                refuse(row, "the id is there twice", id);
                return;
            }
            double figure = figure(row, value);
            double lowest = low < 0 ? figure : figure(row, low);
            double highest = high < 0 ? figure : figure(row, high);
            if (!Double.isNaN(figure) && !(lowest <= figure && figure <= highest)) {
                refuse(row, "low, value and high are not in order", lowest + " " + figure + " " + highest);
                return;
            }
            result.add(id, at.get()[0], at.get()[1], figure, lowest, highest);
        });
        Observations observations = result.build(squareMetres);
        if (observations.present().length < 3) {
            throw new BadInput(
                    "The file %s has %d rows with a figure in column %s; at least 3 are needed."
                            .formatted(file.file().getFileName(), observations.present().length, columns.value()),
                    "Maybe the column holds no numbers, or all of them are suppressed.");
        }
        return observations;
    }

    /** NaN when missing or suppressed by CBS, also when it is no number: then it is listed too. */
    private double figure(CsvFile.Row row, int column) {
        double number = number(row, column);
        return FigureTable.codeOf(number) == FigureTable.PRESENT && Double.isFinite(number) ? number : Double.NaN;
    }

    private double number(CsvFile.Row row, int column) {
        try {
            return Numbers.parse(row.text(column));
        } catch (NumberFormatException e) {
            refusals.add(
                    String.valueOf(file.file().getFileName()),
                    row.number(),
                    "%s is not a number, taken as missing"
                            .formatted(file.header().get(column)),
                    row.text(column));
            return Double.NaN;
        }
    }

    private void refuse(CsvFile.Row row, String reason, String value) {
        refusals.add(String.valueOf(file.file().getFileName()), row.number(), reason, value);
    }
}
