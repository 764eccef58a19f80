// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.noaber.data.csv.CsvFile;

/** A table of a region folder as rows of column and text. */
final class Rows {
    private Rows() {}

    static List<Map<String, String>> of(Path file) {
        CsvFile csv = CsvFile.open(file);
        List<String> header = csv.header();
        List<Map<String, String>> rows = new ArrayList<>();
        csv.forEach(row -> {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < header.size(); i++) {
                cells.put(header.get(i), row.text(i));
            }
            rows.add(cells);
        });
        return rows;
    }

    /** NaN when empty. */
    static double number(Map<String, String> row, String column) {
        String text = row.getOrDefault(column, "");
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }
}
