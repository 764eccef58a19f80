// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.hotspots;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;

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

    /** Asks R and its package spdep; says so and skips the test when one of them is not here. */
    static Reference byR(String script, Path folder) throws IOException, InterruptedException {
        Path out = folder.resolve("reference.csv");
        Path log = folder.resolve("log");
        Process r;
        try {
            r = new ProcessBuilder("Rscript", "src/test/r/" + script, out.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            System.out.println("SKIPPED: Rscript is not here, so spdep was not asked again: " + e.getMessage());
            return Assumptions.abort("Rscript is not here");
        }
        int code = r.waitFor();
        String said = Files.readString(log);
        if (said.contains("there is no package called")) {
            System.out.println("SKIPPED: R has no spdep here, so it was not asked again.");
            return Assumptions.abort("spdep is not here");
        }
        assertThat(code).as(said).isZero();
        return read(Files.newBufferedReader(out));
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
