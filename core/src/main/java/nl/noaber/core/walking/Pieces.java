// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.walking;

/** Which streets hang together for one walker; one-way stretches count as both ways. */
final class Pieces {
    private final int[] parent;
    private final int[] points;
    private int largest;

    /** @param walker the streets that this walker refuses are not there */
    Pieces(StreetGraph graph, Walker walker) {
        parent = new int[graph.nodes()];
        points = new int[graph.nodes()];
        for (int n = 0; n < parent.length; n++) {
            parent[n] = n;
        }
        for (int e = 0; e < graph.edges(); e++) {
            if (walker.goesOn(graph.flags(e))) {
                int a = root(graph.tail(e));
                int b = root(graph.head(e));
                parent[Math.max(a, b)] = Math.min(a, b);
            }
        }
        for (int n = 0; n < parent.length; n++) {
            points[root(n)]++;
        }
        for (int e = 0; e < graph.edges(); e++) {
            if (walker.goesOn(graph.flags(e))) {
                points[root(graph.tail(e))] +=
                        graph.arrays().pointStart()[e + 1] - graph.arrays().pointStart()[e] - 2;
            }
        }
        for (int n = 0; n < parent.length; n++) {
            largest = points[n] > points[largest] ? n : largest;
        }
    }

    /** The lowest node of the node's piece. */
    int of(int node) {
        return root(node);
    }

    /** Points of streets (as mapped, junctions and bends alike) of a piece. */
    int points(int piece) {
        return points[piece];
    }

    /** The piece of most points. */
    int largest() {
        return largest;
    }

    private int root(int node) {
        int n = node;
        while (parent[n] != n) {
            parent[n] = parent[parent[n]];
            n = parent[n];
        }
        return n;
    }
}
