// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.Arrays;

/**
 * Shortest distances between all nodes of an undirected graph: Dijkstra from every node with a binary heap that knows where
 * each node stands. For the graphs of published problems; streets have {@code core.walking}.
 */
public final class ShortestPaths {
    private final int[] start;
    private final int[] head;
    private final double[] length;
    private final int[] heap;
    private final int[] place;
    private int size;

    private ShortestPaths(int nodes, int[] from, int[] to, double[] cost) {
        this.start = new int[nodes + 1];
        this.head = new int[2 * from.length];
        this.length = new double[2 * from.length];
        this.heap = new int[nodes];
        this.place = new int[nodes];
        fill(from, to, cost);
    }

    /**
     * @param from node of each edge, 0 or more
     * @param to other node of each edge
     * @param cost of each edge, zero or more
     * @return by node, then node; infinite where there is no path
     */
    public static double[][] between(int nodes, int[] from, int[] to, double[] cost) {
        ShortestPaths graph = new ShortestPaths(nodes, from, to, cost);
        double[][] all = new double[nodes][nodes];
        for (int node = 0; node < nodes; node++) {
            graph.from(node, all[node]);
        }
        return all;
    }

    private void fill(int[] from, int[] to, double[] cost) {
        for (int edge = 0; edge < from.length; edge++) {
            if (!(cost[edge] >= 0)) {
                throw new IllegalArgumentException("Edge %d costs %s.".formatted(edge, cost[edge]));
            }
            start[from[edge] + 1]++;
            start[to[edge] + 1]++;
        }
        Arrays.parallelPrefix(start, Integer::sum);
        int[] at = start.clone();
        for (int edge = 0; edge < from.length; edge++) {
            put(at[from[edge]]++, to[edge], cost[edge]);
            put(at[to[edge]]++, from[edge], cost[edge]);
        }
    }

    private void put(int arc, int node, double cost) {
        head[arc] = node;
        length[arc] = cost;
    }

    private void from(int source, double[] distance) {
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        Arrays.fill(place, -1);
        distance[source] = 0;
        size = 0;
        rise(source, size++, distance);
        while (size > 0) {
            int node = pop(distance);
            for (int arc = start[node]; arc < start[node + 1]; arc++) {
                double through = distance[node] + length[arc];
                int next = head[arc];
                if (through < distance[next]) {
                    distance[next] = through;
                    rise(next, place[next] < 0 ? size++ : place[next], distance);
                }
            }
        }
    }

    private void rise(int node, int from, double[] key) {
        int at = from;
        while (at > 0 && key[heap[(at - 1) >> 1]] > key[node]) {
            set(at, heap[(at - 1) >> 1]);
            at = (at - 1) >> 1;
        }
        set(at, node);
    }

    private int pop(double[] key) {
        int top = heap[0];
        int last = heap[--size];
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && key[heap[child + 1]] < key[heap[child]]) {
                child++;
            }
            if (key[heap[child]] >= key[last]) {
                break;
            }
            set(at, heap[child]);
            at = child;
        }
        set(at, last);
        return top;
    }

    private void set(int at, int node) {
        heap[at] = node;
        place[node] = at;
    }
}
