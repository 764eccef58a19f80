// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.location;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.siting.ShortestPaths;
import nl.noaber.core.siting.median.Distances;

/**
 * OR-Library p-median: {@code n edges p}, then {@code i j cost} for each undirected edge. A later line for a pair replaces the
 * earlier one, whichever way round it stands; the published optima hold that way only. Distances are shortest paths.
 */
final class PmedFile {
    private final Path file;
    private final Lines lines;
    private final int nodes;
    private final int p;

    private PmedFile(Path file) {
        this.file = file;
        this.lines = Lines.of(file);
        Line head = lines.first().of("nodes", "edges", "p");
        this.nodes = head.whole(0, "a number of nodes", 1, LocationProblem.POINTS_MAX);
        int edges = head.whole(1, "a number of edges", 0, Integer.MAX_VALUE);
        this.p = head.whole(2, "p", 1, nodes);
        if (edges != lines.rest().size()) {
            throw new BadInput(
                    "The file %s announces %d edges and has %d."
                            .formatted(file.getFileName(), edges, lines.rest().size()),
                    "Maybe it was cut off, or it has another --format.");
        }
    }

    static LocationProblem read(Path file) {
        return new PmedFile(file).problem();
    }

    private LocationProblem problem() {
        Map<Long, Double> edges = edges();
        int[] from = new int[edges.size()];
        int[] to = new int[from.length];
        double[] cost = new double[from.length];
        int at = 0;
        for (Map.Entry<Long, Double> edge : edges.entrySet()) {
            from[at] = (int) (edge.getKey() / nodes);
            to[at] = (int) (edge.getKey() % nodes);
            cost[at++] = edge.getValue();
        }
        Distances distances = Wholes.orReal(ShortestPaths.between(nodes, from, to, cost));
        return LocationProblem.ofPoints(name(), p, distances).withNotes(notes(edges.size(), distances));
    }

    private Map<Long, Double> edges() {
        Map<Long, Double> edges = new LinkedHashMap<>();
        for (Line line : lines.rest()) {
            line.of("node", "node", "cost");
            int i = line.whole(0, "node", 1, nodes) - 1;
            int j = line.whole(1, "node", 1, nodes) - 1;
            double cost = line.zeroOrMore(2, "cost");
            if (i != j) {
                edges.put((long) Math.min(i, j) * nodes + Math.max(i, j), cost);
            }
        }
        return edges;
    }

    private List<String> notes(int edges, Distances distances) {
        long cut = distances instanceof Distances.Real(double[][] row)
                ? Arrays.stream(row)
                        .flatMapToDouble(Arrays::stream)
                        .filter(Double::isInfinite)
                        .count()
                : 0;
        List<String> notes = new ArrayList<>();
        int replaced = lines.rest().size() - edges;
        if (replaced > 0) {
            notes.add("%s: %d lines name a pair that a later line names again, or a node twice; the later one counts."
                    .formatted(name(), replaced));
        }
        if (cut > 0) {
            notes.add("%s: %d of the %d pairs of nodes have no path between them, so neither can serve the other."
                    .formatted(name(), cut / 2, (long) nodes * (nodes - 1) / 2));
        }
        return notes;
    }

    private String name() {
        return String.valueOf(file.getFileName());
    }
}
