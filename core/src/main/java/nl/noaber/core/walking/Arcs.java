// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.walking;

/** The edges that one walker uses, by the node where they begin: compressed sparse rows, head and length side by side. */
final class Arcs {
    final int[] start;
    /** Head at 2i, millimetres at 2i+1. */
    final int[] headAndLength;

    private Arcs(int[] start, int[] headAndLength) {
        this.start = start;
        this.headAndLength = headAndLength;
    }

    static Arcs of(StreetGraph graph, Walker walker) {
        int[] start = new int[graph.nodes() + 1];
        for (int e = 0; e < graph.edges(); e++) {
            if (useful(graph, walker, e)) {
                start[graph.tail(e) + 1]++;
                start[graph.head(e) + 1] += graph.oneWay(e) ? 0 : 1;
            }
        }
        for (int n = 0; n < graph.nodes(); n++) {
            start[n + 1] += start[n];
        }
        int[] fill = start.clone();
        int[] arcs = new int[2 * start[graph.nodes()]];
        for (int e = 0; e < graph.edges(); e++) {
            if (useful(graph, walker, e)) {
                put(arcs, fill[graph.tail(e)]++, graph.head(e), graph.millimetres(e));
                if (!graph.oneWay(e)) {
                    put(arcs, fill[graph.head(e)]++, graph.tail(e), graph.millimetres(e));
                }
            }
        }
        return new Arcs(start, arcs);
    }

    private static boolean useful(StreetGraph graph, Walker walker, int edge) {
        return walker.goesOn(graph.flags(edge)) && graph.tail(edge) != graph.head(edge);
    }

    private static void put(int[] arcs, int at, int head, int millimetres) {
        arcs[2 * at] = head;
        arcs[2 * at + 1] = millimetres;
    }

    long bytes() {
        return 4L * (start.length + headAndLength.length);
    }
}
