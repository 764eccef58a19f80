// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.walking;

import java.util.Arrays;

/**
 * Shortest distances from a few seeds, bounded, in circular buckets (Dial 1969, with buckets of 8 192 mm and
 * correction inside a bucket, so the answers are exact to the millimetre). One per thread; reused from search to search.
 *
 * <p>Graveyard: buckets of one millimetre (mostly empty); a binary heap on a contracted graph (slower in the prototypes).
 */
final class Search {
    /** Unreached: 1 074 km, so that two of them add up without overflow. */
    static final int FAR = (1 << 30) - 1;

    private static final int BUCKET_BITS = 13;

    private final Arcs arcs;
    private final int[] label;
    private final int[] touched;
    private int touchedCount;
    private final int[] bucket;
    private final int mask;
    private int[] entryNode = new int[1024];
    private int[] entryLabel = new int[1024];
    private int[] entryNext = new int[1024];
    private int entries;
    private int free = -1;
    private int pending;

    Search(StreetGraph graph, Arcs arcs) {
        this.arcs = arcs;
        label = new int[graph.nodes()];
        touched = new int[graph.nodes()];
        Arrays.fill(label, FAR);
        int buckets = Integer.highestOneBit((graph.longestMillimetres() >> BUCKET_BITS) + 2) << 1;
        bucket = new int[buckets];
        Arrays.fill(bucket, -1);
        mask = buckets - 1;
    }

    void begin() {
        for (int i = 0; i < touchedCount; i++) {
            label[touched[i]] = FAR;
        }
        touchedCount = 0;
        entries = 0;
        free = -1;
    }

    /** A seed lies at most the longest edge from zero, so it fits the buckets. */
    void seed(int node, int millimetres, int limit) {
        if (millimetres <= limit && millimetres < label[node]) {
            improve(node, millimetres);
        }
    }

    void run(int limit) {
        int[] start = arcs.start;
        int[] headAndLength = arcs.headAndLength;
        for (int b = 0; pending > 0; b++) {
            int slot = b & mask;
            for (int e = bucket[slot]; e >= 0; e = bucket[slot]) {
                bucket[slot] = entryNext[e];
                int node = entryNode[e];
                int here = entryLabel[e];
                entryNext[e] = free;
                free = e;
                pending--;
                if (here != label[node]) {
                    continue;
                }
                int room = limit - here;
                for (int a = 2 * start[node], end = 2 * start[node + 1]; a < end; a += 2) {
                    int length = headAndLength[a + 1];
                    int next = headAndLength[a];
                    if (length <= room && here + length < label[next]) {
                        improve(next, here + length);
                    }
                }
            }
        }
    }

    private void improve(int node, int millimetres) {
        if (label[node] == FAR) {
            touched[touchedCount++] = node;
        }
        label[node] = millimetres;
        int e = free;
        if (e >= 0) {
            free = entryNext[e];
        } else {
            e = entries++;
            if (e == entryNode.length) {
                grow();
            }
        }
        int slot = (millimetres >> BUCKET_BITS) & mask;
        entryNode[e] = node;
        entryLabel[e] = millimetres;
        entryNext[e] = bucket[slot];
        bucket[slot] = e;
        pending++;
    }

    private void grow() {
        entryNode = Arrays.copyOf(entryNode, 2 * entryNode.length);
        entryLabel = Arrays.copyOf(entryLabel, 2 * entryLabel.length);
        entryNext = Arrays.copyOf(entryNext, 2 * entryNext.length);
    }

    /** @return millimetres, or {@link #FAR} */
    int label(int node) {
        return label[node];
    }

    /** By node; {@link #FAR} where nothing came. */
    int[] labels() {
        return label;
    }

    int touchedCount() {
        return touchedCount;
    }

    int touched(int i) {
        return touched[i];
    }
}
