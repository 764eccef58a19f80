// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.location;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.data.csv.CsvFile;

/**
 * The table {@code site,demand,distance}; what {@code noaber walk} writes ({@code from,to,metres}) is read as well. An empty
 * distance says what an absent row says: the site cannot serve.
 *
 * @param siteIds in the order in which they come
 * @param row of the instance, by pair
 * @param site by pair
 * @param empty rows without a distance
 */
record PairTable(List<String> siteIds, int[] row, int[] site, double[] distance, long empty) {
    static PairTable read(Path file, InstanceTable instance) {
        return new Reader(file, instance).read();
    }

    /** Grows while the rows come by. */
    private static final class Reader {
        private final Path file;
        private final CsvFile csv;
        private final InstanceTable instance;
        private final Map<String, Integer> rows;
        private final Map<String, Integer> sites = new LinkedHashMap<>();
        private int[] row = new int[1024];
        private int[] site = new int[1024];
        private double[] distance = new double[1024];
        private int pairs;
        private long empty;

        Reader(Path file, InstanceTable instance) {
            this.file = file;
            this.csv = CsvFile.open(file);
            this.instance = instance;
            this.rows = instance.rows();
        }

        PairTable read() {
            boolean isWalk = csv.find("site") < 0 && csv.find("from") >= 0;
            int from = csv.get(isWalk ? "from" : "site");
            int to = csv.get(isWalk ? "to" : "demand");
            int metres = csv.get(isWalk ? "metres" : "distance");
            csv.forEach(line -> take(line, line.text(from), line.text(to), metres));
            if (pairs == 0) {
                throw new BadInput(
                        "The file %s has no distance.".formatted(file.getFileName()),
                        "Maybe the column of distances is empty, or a filter left nothing.");
            }
            return new PairTable(
                    List.copyOf(sites.keySet()),
                    Arrays.copyOf(row, pairs),
                    Arrays.copyOf(site, pairs),
                    Arrays.copyOf(distance, pairs),
                    empty);
        }

        private void take(CsvFile.Row line, String from, String to, int column) {
            Integer client = rows.get(to);
            if (client == null || from.isEmpty()) {
                throw InstanceTable.wrong(
                        file,
                        line,
                        client == null
                                ? "has demand '%s', which is no id of %s".formatted(to, instance.name())
                                : "has no site",
                        "Maybe the two tables do not belong together, or its columns site and demand are exchanged.");
            }
            int number = sites.computeIfAbsent(from, name -> sites.size());
            double metres =
                    InstanceTable.number(file, line, column, csv.header().get(column));
            if (Double.isNaN(metres)) {
                empty++;
            } else {
                add(client, number, metres);
            }
        }

        private void add(int client, int number, double metres) {
            if (pairs == LocationProblem.PAIRS_MAX) {
                throw new BadInput(
                        "The file %s has more than %,d distances.".formatted(file.getFileName(), pairs),
                        "Maybe leave out pairs that are too far to matter.");
            }
            if (pairs == row.length) {
                int room = Math.min(2 * pairs, LocationProblem.PAIRS_MAX);
                row = Arrays.copyOf(row, room);
                site = Arrays.copyOf(site, room);
                distance = Arrays.copyOf(distance, room);
            }
            row[pairs] = client;
            site[pairs] = number;
            distance[pairs++] = metres;
        }
    }

    /** Whether any site has a distance to each row of the instance. */
    boolean[] reached(int size) {
        boolean[] reached = new boolean[size];
        for (int at : row) {
            reached[at] = true;
        }
        return reached;
    }

    List<String> sortedSites(int[] order) {
        List<String> sorted = new ArrayList<>();
        for (int at : order) {
            sorted.add(siteIds.get(at));
        }
        return List.copyOf(sorted);
    }
}
