// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.country;

import java.util.Arrays;
import java.util.PriorityQueue;
import nl.noaber.core.siting.cover.Cover;

/**
 * Sites in the order in which each adds the most residents (Nemhauser, Wolsey and Fisher 1978, with the lazy evaluation of Minoux
 * 1978): what one point more brings, for every number of points at once. Where two add as much, the lower number goes first.
 *
 * @param site in order
 * @param gain of each: residents that it adds to those before it; falling, above 0
 */
record GreedyOrder(int[] site, double[] gain) {
    private record Entry(int site, double gain, int round) implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            int byGain = Double.compare(other.gain, gain);
            return byGain != 0 ? byGain : Integer.compare(site, other.site);
        }
    }

    /**
     * @param isCovered rows that are covered before the first site; not changed
     * @param isAllowed sites that may be chosen
     */
    static GreedyOrder of(Cover cover, double[] weight, boolean[] isCovered, boolean[] isAllowed) {
        boolean[] covered = isCovered.clone();
        PriorityQueue<Entry> queue = new PriorityQueue<>();
        for (int site = 0; site < cover.sites(); site++) {
            if (isAllowed[site]) {
                queue.add(new Entry(site, gain(cover, weight, covered, site), 0));
            }
        }
        int[] order = new int[queue.size()];
        double[] gains = new double[queue.size()];
        int chosen = 0;
        while (!queue.isEmpty() && queue.element().gain > 0) {
            Entry best = queue.remove();
            if (best.round < chosen) {
                queue.add(new Entry(best.site, gain(cover, weight, covered, best.site), chosen));
                continue;
            }
            order[chosen] = best.site;
            gains[chosen] = best.gain;
            chosen++;
            for (int k = cover.start()[best.site]; k < cover.start()[best.site + 1]; k++) {
                covered[cover.row()[k]] = true;
            }
        }
        return new GreedyOrder(Arrays.copyOf(order, chosen), Arrays.copyOf(gains, chosen));
    }

    private static double gain(Cover cover, double[] weight, boolean[] covered, int site) {
        double gain = 0;
        for (int k = cover.start()[site]; k < cover.start()[site + 1]; k++) {
            gain += covered[cover.row()[k]] ? 0 : weight[cover.row()[k]];
        }
        return gain;
    }

    /** The first so many, or all when there are fewer; rising by number. */
    int[] first(int n) {
        int[] sites = Arrays.copyOf(site, Math.min(n, site.length));
        Arrays.sort(sites);
        return sites;
    }

    /** What the first so many bring together. */
    double gained(int n) {
        return Arrays.stream(gain, 0, Math.min(n, gain.length)).sum();
    }
}
