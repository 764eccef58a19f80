// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.walking;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The targets of a many-to-many search, laid at the nodes from which they are entered. */
final class Targets {
    final int[] edge;
    final int[] along;
    private final StreetGraph graph;
    private final int[] start;
    private final int[] target;
    private final int[] extra;
    private final int[] tail;
    private final int[] head;
    private final int[] fromTail;
    private final int[] fromHead;
    private final int[] all;

    Targets(StreetGraph graph, List<? extends @Nullable Snap> snaps) {
        this.graph = graph;
        int n = snaps.size();
        edge = new int[n];
        along = new int[n];
        tail = new int[n];
        head = new int[n];
        fromTail = new int[n];
        fromHead = new int[n];
        all = IntStream.range(0, n).toArray();
        Arrays.fill(fromTail, Search.FAR);
        Arrays.fill(fromHead, Search.FAR);
        start = new int[graph.nodes() + 1];
        for (int t = 0; t < n; t++) {
            Snap snap = snaps.get(t);
            edge[t] = snap == null ? -1 : snap.edge();
            along[t] = snap == null ? 0 : snap.alongMillimetres();
            if (snap != null) {
                start[graph.tail(edge[t]) + 1]++;
                start[graph.head(edge[t]) + 1] += enteredFromHead(t) ? 1 : 0;
            }
        }
        for (int i = 0; i < graph.nodes(); i++) {
            start[i + 1] += start[i];
        }
        target = new int[start[graph.nodes()]];
        extra = new int[target.length];
        int[] fill = start.clone();
        for (int t = 0; t < n; t++) {
            if (edge[t] >= 0) {
                ends(t);
                put(fill[graph.tail(edge[t])]++, t, along[t]);
                if (enteredFromHead(t)) {
                    put(fill[graph.head(edge[t])]++, t, graph.millimetres(edge[t]) - along[t]);
                }
            }
        }
    }

    /** Against a one-way stretch nobody comes in, but its very end is the node itself. */
    private boolean enteredFromHead(int t) {
        return !graph.oneWay(edge[t]) || along[t] == graph.millimetres(edge[t]);
    }

    private void ends(int t) {
        tail[t] = graph.tail(edge[t]);
        head[t] = graph.head(edge[t]);
        fromTail[t] = along[t];
        fromHead[t] = enteredFromHead(t) ? graph.millimetres(edge[t]) - along[t] : Search.FAR;
    }

    private void put(int at, int t, int millimetres) {
        target[at] = t;
        extra[at] = millimetres;
    }

    int count() {
        return edge.length;
    }

    /** Millimetres from the tail of its edge, {@link Search#FAR} for a target that is nowhere. */
    int fromTail(int t) {
        return fromTail[t];
    }

    /** Millimetres from the head of its edge, {@link Search#FAR} when nobody comes in there. */
    int fromHead(int t) {
        return fromHead[t];
    }

    /** Lowers the distances of the targets next to a node, and notes those met for the first time. */
    void meet(int node, int label, int limit, int[] best, Ints met) {
        for (int i = start[node]; i < start[node + 1]; i++) {
            int millimetres = label + extra[i];
            if (millimetres <= limit && millimetres < best[target[i]]) {
                if (best[target[i]] == Search.FAR) {
                    met.add(target[i]);
                }
                best[target[i]] = millimetres;
            }
        }
    }

    /** All targets in their order: quicker than node by node when most nodes were reached. */
    void meetAll(int[] label, int[] best) {
        for (int t = 0; t < tail.length; t++) {
            best[t] = Math.min(label[tail[t]] + fromTail[t], label[head[t]] + fromHead[t]);
        }
    }

    /** What was met, in order of target; leaves {@code best} empty. */
    Reached within(int limit, int[] best) {
        int count = 0;
        for (int millimetres : best) {
            count += millimetres <= limit ? 1 : 0;
        }
        if (count == best.length) {
            Reached everything = new Reached(all, best.clone());
            Arrays.fill(best, Search.FAR);
            return everything;
        }
        int[] places = new int[count];
        int[] millimetres = new int[count];
        int i = 0;
        for (int t = 0; t < best.length; t++) {
            if (best[t] <= limit) {
                places[i] = t;
                millimetres[i++] = best[t];
            }
            best[t] = Search.FAR;
        }
        return new Reached(places, millimetres);
    }

    /** Targets on the very edge on which the walk begins need no node. */
    void meetOnEdge(Snap from, int limit, int[] best, Ints met) {
        meetOnEdge(from, graph.tail(from.edge()), limit, best, met);
        meetOnEdge(from, graph.head(from.edge()), limit, best, met);
    }

    private void meetOnEdge(Snap from, int node, int limit, int[] best, Ints met) {
        for (int i = start[node]; i < start[node + 1]; i++) {
            int t = target[i];
            int ahead = along[t] - from.alongMillimetres();
            boolean possible = edge[t] == from.edge() && (ahead >= 0 || !graph.oneWay(from.edge()));
            if (possible && Math.abs(ahead) <= limit && Math.abs(ahead) < best[t]) {
                if (best[t] == Search.FAR) {
                    met.add(t);
                }
                best[t] = Math.abs(ahead);
            }
        }
    }
}
