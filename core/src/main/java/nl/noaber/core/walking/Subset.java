// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.walking;

import java.util.stream.IntStream;

/** Some edges of a graph, becoming a graph. */
final class Subset {
    private final StreetGraph.Arrays all;
    private final Ints kept = new Ints();
    private int points;

    Subset(StreetGraph graph) {
        all = graph.arrays();
    }

    void keep(int edge) {
        kept.add(edge);
        points += all.pointStart()[edge + 1] - all.pointStart()[edge];
    }

    /** Nodes keep their numbers. */
    StreetGraph toGraph() {
        int n = kept.size();
        int[] start = new int[n + 1];
        int[] pointLon = new int[points];
        int[] pointLat = new int[points];
        int[] along = new int[points];
        for (int i = 0; i < n; i++) {
            int from = all.pointStart()[kept.get(i)];
            int length = all.pointStart()[kept.get(i) + 1] - from;
            System.arraycopy(all.pointLon(), from, pointLon, start[i], length);
            System.arraycopy(all.pointLat(), from, pointLat, start[i], length);
            System.arraycopy(all.along(), from, along, start[i], length);
            start[i + 1] = start[i] + length;
        }
        return new StreetGraph(new StreetGraph.Arrays(
                all.lon(),
                all.lat(),
                pick(all.tail()),
                pick(all.head()),
                pick(all.millimetres()),
                pick(all.flags()),
                start,
                pointLon,
                pointLat,
                along));
    }

    /** Nodes without edges are left out; the others keep their order. */
    static StreetGraph withoutLonelyNodes(StreetGraph graph) {
        StreetGraph.Arrays a = graph.arrays();
        int[] number = new int[graph.nodes()];
        for (int e = 0; e < graph.edges(); e++) {
            number[a.tail()[e]] = 1;
            number[a.head()[e]] = 1;
        }
        Ints lon = new Ints();
        Ints lat = new Ints();
        for (int n = 0; n < number.length; n++) {
            if (number[n] == 1) {
                number[n] = lon.size();
                lon.add(a.lon()[n]);
                lat.add(a.lat()[n]);
            }
        }
        return new StreetGraph(new StreetGraph.Arrays(
                lon.toArray(),
                lat.toArray(),
                IntStream.of(a.tail()).map(n -> number[n]).toArray(),
                IntStream.of(a.head()).map(n -> number[n]).toArray(),
                a.millimetres(),
                a.flags(),
                a.pointStart(),
                a.pointLon(),
                a.pointLat(),
                a.along()));
    }

    private int[] pick(int[] of) {
        int[] picked = new int[kept.size()];
        for (int i = 0; i < picked.length; i++) {
            picked[i] = of[kept.get(i)];
        }
        return picked;
    }
}
