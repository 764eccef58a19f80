// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.hotspots;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A small table of reference figures from the test resources. */
record Reference(List<String> header, List<double[]> rows) {
    static Reference of(String name) {
        return read(new InputStreamReader(
                Objects.requireNonNull(Reference.class.getResourceAsStream("/hotspots/" + name)),
                StandardCharsets.UTF_8));
    }

    static Reference read(Reader source) {
        try (BufferedReader reader = new BufferedReader(source)) {
            List<String> header = cells(reader.readLine());
            List<double[]> rows = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                rows.add(cells(line).stream().mapToDouble(Reference::number).toArray());
            }
            return new Reference(header, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        return List.of(line.replace("\"", "").split(","));
    }

    private static double number(String cell) {
        return cell.equals("NA") ? Double.NaN : Double.parseDouble(cell);
    }

    double[] column(String name) {
        int at = header.indexOf(name);
        if (at < 0) {
            throw new IllegalArgumentException("no column " + name + " in " + header);
        }
        return rows.stream().mapToDouble(row -> row[at]).toArray();
    }

    /** Reads a file of neighbours in GAL format, ids 1 to n. */
    static Neighbours gal(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Reference.class.getResourceAsStream("/hotspots/" + name)),
                StandardCharsets.UTF_8))) {
            String[] first = reader.readLine().trim().split("\\s+");
            int n = Integer.parseInt(first[first.length == 1 ? 0 : 1]);
            int[] start = new int[n + 1];
            List<Integer> all = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                reader.readLine();
                for (String id : reader.readLine().trim().split("\\s+")) {
                    all.add(Integer.parseInt(id) - 1);
                }
                start[i + 1] = all.size();
            }
            return Neighbours.binary(
                    start, all.stream().mapToInt(Integer::intValue).toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
