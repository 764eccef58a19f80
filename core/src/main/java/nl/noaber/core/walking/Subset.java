// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.walking;

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

    private int[] pick(int[] of) {
        int[] picked = new int[kept.size()];
        for (int i = 0; i < picked.length; i++) {
            picked[i] = of[kept.get(i)];
        }
        return picked;
    }
}
