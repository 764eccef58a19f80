// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.cover;

import java.util.Arrays;

/**
 * Rows of demand put together by the set of sites that covers them: to every plan, rows with the same set are one row with the
 * sum of their weights ("isomorphic aggregation", arXiv 2409.09834). However many rows there are, only the different sets
 * are kept. Sets are found by a 128-bit hash and compared in full. Classes are numbered in order of first appearance.
 */
public final class Signatures {
    private static final int EMPTY = -1;

    private int[] table = newTable(1 << 10);
    private long[] high = new long[256];
    private long[] low = new long[256];
    private int[] start = new int[257];
    private int[] site = new int[1024];
    private double[] weight = new double[256];
    private int classes;

    /**
     * Adds a row that these sites cover.
     *
     * @param sites numbers of sites, rising, from {@code from} to {@code to} (excluded)
     * @return number of its class
     */
    public int add(int[] sites, int from, int to, double ofWeight) {
        long h = 0x9E3779B97F4A7C15L;
        long l = 0xD1B54A32D192ED03L;
        for (int k = from; k < to; k++) {
            long key = mixed(sites[k] + 1);
            h += key;
            l += mixed(key + 0x632BE59BD9B4E019L);
        }
        int mask = table.length - 1;
        int slot = (int) (h ^ (h >>> 32)) & mask;
        while (table[slot] != EMPTY) {
            int c = table[slot];
            if (high[c] == h && low[c] == l && isSame(c, sites, from, to)) {
                weight[c] += ofWeight;
                return c;
            }
            slot = (slot + 1) & mask;
        }
        append(h, l, sites, from, to, ofWeight);
        table[slot] = classes - 1;
        if (2 * classes > table.length) {
            rehash();
        }
        return classes - 1;
    }

    /** Adds all classes of another, in its order. */
    public void addAll(Signatures other) {
        for (int c = 0; c < other.classes; c++) {
            add(other.site, other.start[c], other.start[c + 1], other.weight[c]);
        }
    }

    public int classes() {
        return classes;
    }

    /** @return the sum of the weights, by class */
    public double[] weights() {
        return Arrays.copyOf(weight, classes);
    }

    /** Classes by site: a cover whose rows are the classes. */
    public Cover cover(int sites) {
        return new Cover(sites, Arrays.copyOf(start, classes + 1), Arrays.copyOf(site, start[classes])).turned();
    }

    private boolean isSame(int c, int[] sites, int from, int to) {
        return Arrays.equals(site, start[c], start[c + 1], sites, from, to);
    }

    private void append(long h, long l, int[] sites, int from, int to, double ofWeight) {
        if (classes == high.length) {
            high = Arrays.copyOf(high, 2 * classes);
            low = Arrays.copyOf(low, 2 * classes);
            weight = Arrays.copyOf(weight, 2 * classes);
            start = Arrays.copyOf(start, 2 * classes + 1);
        }
        int end = start[classes] + to - from;
        if (end > site.length) {
            site = Arrays.copyOf(site, Math.max(end, 2 * site.length));
        }
        System.arraycopy(sites, from, site, start[classes], to - from);
        high[classes] = h;
        low[classes] = l;
        weight[classes] = ofWeight;
        start[++classes] = end;
    }

    private void rehash() {
        int[] larger = newTable(2 * table.length);
        int mask = larger.length - 1;
        for (int c = 0; c < classes; c++) {
            int slot = (int) (high[c] ^ (high[c] >>> 32)) & mask;
            while (larger[slot] != EMPTY) {
                slot = (slot + 1) & mask;
            }
            larger[slot] = c;
        }
        table = larger;
    }

    private static int[] newTable(int size) {
        int[] table = new int[size];
        Arrays.fill(table, EMPTY);
        return table;
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
    private static long mixed(long z) {
        long x = z * 0x9E3779B97F4A7C15L;
        x = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
        x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
        return x ^ (x >>> 31);
    }
}
