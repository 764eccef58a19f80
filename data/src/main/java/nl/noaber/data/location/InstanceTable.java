// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.location;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.data.csv.CsvFile;
import nl.noaber.data.csv.Numbers;

/**
 * The table {@code id,weight[,demand,capacity]}. A bad row is fatal here: a proof about the rows that are left would be a
 * proof about another problem. Columns of equal length; NaN where the table does not say.
 *
 * @param weight NaN for a row that is only a site
 */
record InstanceTable(String name, List<String> ids, double[] weight, double[] demand, double[] capacity) {
    static InstanceTable read(Path file) {
        CsvFile csv = CsvFile.open(file);
        int id = csv.idColumn();
        int[] columns = {csv.get("weight"), csv.find("demand"), csv.find("capacity")};
        Map<String, Long> seen = new HashMap<>();
        List<String> ids = new ArrayList<>();
        List<double[]> figures = new ArrayList<>();
        csv.forEach(row -> {
            String key = id < 0 ? Long.toString(row.number()) : row.text(id);
            Long before = seen.put(key, row.number());
            if (key.isEmpty() || before != null) {
                throw wrong(
                        file,
                        row,
                        key.isEmpty() ? "has no id" : "has id %s, as row %d has".formatted(key, before),
                        "Maybe two tables were joined, or a row was left half empty.");
            }
            ids.add(key);
            figures.add(figures(file, csv, row, columns));
        });
        if (ids.isEmpty()) {
            throw new BadInput(
                    "The file %s has a header and no rows.".formatted(file.getFileName()),
                    "Maybe a filter left nothing, or the download was broken off.");
        }
        return new InstanceTable(
                String.valueOf(file.getFileName()),
                List.copyOf(ids),
                column(figures, 0),
                column(figures, 1),
                column(figures, 2));
    }

    private static double[] figures(Path file, CsvFile csv, CsvFile.Row row, int[] columns) {
        double[] figures = new double[columns.length];
        for (int k = 0; k < columns.length; k++) {
            figures[k] = columns[k] < 0
                    ? Double.NaN
                    : number(file, row, columns[k], csv.header().get(columns[k]));
        }
        if (Double.isNaN(figures[0]) && (figures[1] > 0 || Double.isNaN(figures[2]))) {
            throw wrong(
                    file,
                    row,
                    "has no weight",
                    "Maybe it counts for nothing: write 0; a row that is only a site has a capacity and no weight.");
        }
        return figures;
    }

    /** Zero or more; NaN when the cell is empty. */
    static double number(Path file, CsvFile.Row row, int column, String name) {
        String text = row.text(column);
        double value;
        try {
            value = Numbers.parse(text);
        } catch (NumberFormatException e) {
            throw wrong(
                    file,
                    row,
                    "has %s '%s', which is not a number".formatted(name, text),
                    "Maybe it has a comma as decimal: write a point.");
        }
        if (value < 0 || value > Line.NUMBER_MAX) {
            throw wrong(
                    file,
                    row,
                    "has %s %s, which is not from 0 to %.0e".formatted(name, text, Line.NUMBER_MAX),
                    "Maybe a sign or a unit slipped in.");
        }
        return value;
    }

    static BadInput wrong(Path file, CsvFile.Row row, String what, String maybe) {
        return new BadInput("Row %d of %s %s.".formatted(row.number(), file.getFileName(), what), maybe);
    }

    private static double[] column(List<double[]> figures, int at) {
        return figures.stream().mapToDouble(row -> row[at]).toArray();
    }

    int size() {
        return ids.size();
    }

    /** By id, the row from 0. */
    Map<String, Integer> rows() {
        Map<String, Integer> rows = new HashMap<>();
        for (int row = 0; row < ids.size(); row++) {
            rows.put(ids.get(row), row);
        }
        return rows;
    }
}
