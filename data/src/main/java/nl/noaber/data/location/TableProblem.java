// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.location;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.siting.median.Distances;

/**
 * Joins the two tables. When every site is a row of the instance, its number is that of the row, and its capacity stands
 * there; else sites are numbered in the order in which the distances first name them.
 */
final class TableProblem {
    private final InstanceTable instance;
    private final PairTable pairs;
    private final boolean areRows;
    private final int[] rowOfSite;
    private final int[] siteOrder;
    private final int[] clientRows;

    private TableProblem(InstanceTable instance, PairTable pairs) {
        this.instance = instance;
        this.pairs = pairs;
        Map<String, Integer> rows = instance.rows();
        this.rowOfSite = pairs.siteIds().stream()
                .mapToInt(id -> rows.getOrDefault(id, -1))
                .toArray();
        this.areRows = Arrays.stream(rowOfSite).allMatch(row -> row >= 0);
        this.siteOrder = IntStream.range(0, rowOfSite.length)
                .boxed()
                .sorted(Comparator.comparingInt(site -> areRows ? rowOfSite[site] : site))
                .mapToInt(Integer::intValue)
                .toArray();
        this.clientRows = clientRows();
    }

    static LocationProblem read(Path instanceFile, Path distancesFile) {
        InstanceTable instance = InstanceTable.read(instanceFile);
        return new TableProblem(instance, PairTable.read(distancesFile, instance)).problem(distancesFile);
    }

    /** Rows with a weight; one that asks for nothing and cannot be served has nothing to do with the problem. */
    private int[] clientRows() {
        boolean[] reached = pairs.reached(instance.size());
        int[] clients = IntStream.range(0, instance.size())
                .filter(row -> instance.weight()[row] > 0
                        || instance.demand()[row] > 0
                        || (instance.weight()[row] == 0 && reached[row]))
                .toArray();
        if (clients.length == 0) {
            throw new BadInput(
                    "No row of %s is a customer: none has a weight.".formatted(instance.name()),
                    "Maybe the column weight is empty.");
        }
        return clients;
    }

    private LocationProblem problem(Path distancesFile) {
        return new LocationProblem(
                instance.name(),
                Arrays.stream(clientRows).mapToObj(instance.ids()::get).toList(),
                pairs.sortedSites(siteOrder),
                Arrays.stream(siteOrder)
                        .map(site -> areRows ? rowOfSite[site] + 1 : site + 1)
                        .toArray(),
                figures(clientRows, instance.weight()),
                figures(clientRows, instance.demand()),
                figures(Arrays.stream(siteOrder).map(site -> rowOfSite[site]).toArray(), instance.capacity()),
                0,
                distances(distancesFile),
                notes(distancesFile));
    }

    /** NaN where there is no row. */
    private static double[] figures(int[] rows, double[] column) {
        return Arrays.stream(rows)
                .mapToDouble(row -> row < 0 ? Double.NaN : column[row])
                .toArray();
    }

    private Distances distances(Path file) {
        int[] clientOfRow = new int[instance.size()];
        Arrays.fill(clientOfRow, -1);
        for (int client = 0; client < clientRows.length; client++) {
            clientOfRow[clientRows[client]] = client;
        }
        int[] place = new int[siteOrder.length];
        for (int at = 0; at < siteOrder.length; at++) {
            place[siteOrder[at]] = at;
        }
        int[] start = new int[clientRows.length + 1];
        for (int row : pairs.row()) {
            if (clientOfRow[row] >= 0) {
                start[clientOfRow[row] + 1]++;
            }
        }
        Arrays.parallelPrefix(start, Integer::sum);
        int[] site = new int[start[clientRows.length]];
        double[] distance = new double[site.length];
        int[] at = start.clone();
        for (int pair = 0; pair < pairs.row().length; pair++) {
            int client = clientOfRow[pairs.row()[pair]];
            if (client >= 0) {
                site[at[client]] = place[pairs.site()[pair]];
                distance[at[client]++] = pairs.distance()[pair];
            }
        }
        Distances.Sparse sparse = new Distances.Sparse(siteOrder.length, start, site, distance);
        refuseTwice(file, sparse);
        return site.length == (long) clientRows.length * siteOrder.length ? dense(sparse) : sparse;
    }

    private void refuseTwice(Path file, Distances.Sparse sparse) {
        int[] last = new int[siteOrder.length];
        for (int client = 0; client < clientRows.length; client++) {
            for (int at = sparse.start()[client]; at < sparse.start()[client + 1]; at++) {
                if (last[sparse.site()[at]] == client + 1) {
                    throw new BadInput(
                            "The file %s has the distance from site %s to %s twice."
                                    .formatted(
                                            file.getFileName(),
                                            pairs.siteIds().get(siteOrder[sparse.site()[at]]),
                                            instance.ids().get(clientRows[client])),
                            "Maybe two tables were joined; keep one row for each pair.");
                }
                last[sparse.site()[at]] = client + 1;
            }
        }
    }

    private static Distances dense(Distances.Sparse sparse) {
        double[][] rows = new double[sparse.clients()][sparse.sites()];
        for (int client = 0; client < rows.length; client++) {
            for (int at = sparse.start()[client]; at < sparse.start()[client + 1]; at++) {
                rows[client][sparse.site()[at]] = sparse.distance()[at];
            }
        }
        return Wholes.orReal(rows);
    }

    private List<String> notes(Path file) {
        List<String> notes = new ArrayList<>();
        long strangers = Arrays.stream(rowOfSite).filter(row -> row < 0).count();
        if (strangers > 0 && strangers < rowOfSite.length) {
            notes.add(
                    "%s: %d of its %d sites are rows of %s and %d are not; sites are numbered as the distances name them."
                            .formatted(
                                    file.getFileName(),
                                    rowOfSite.length - strangers,
                                    rowOfSite.length,
                                    instance.name(),
                                    strangers));
        }
        if (pairs.empty() > 0) {
            notes.add("%s: %d rows have no distance; those sites cannot serve there."
                    .formatted(file.getFileName(), pairs.empty()));
        }
        long left = IntStream.range(0, instance.size())
                        .filter(row -> !Double.isNaN(instance.weight()[row]))
                        .count()
                - clientRows.length;
        if (left > 0) {
            notes.add("%s: %d rows of weight 0 that no site can serve are left out.".formatted(instance.name(), left));
        }
        return List.copyOf(notes);
    }
}
