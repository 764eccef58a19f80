// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.hotspots;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** False discovery rate of Benjamini and Hochberg (1995), as R's {@code p.adjust(p, "BH")}. */
public final class BenjaminiHochberg {
    private BenjaminiHochberg() {}

    /**
     * The smallest false discovery rate at which each would pass.
     *
     * @param p chances 0 to 1; NaN is no test, and is not counted
     * @return q a place, at least p; NaN where p is
     */
    public static double[] q(double[] p) {
        int[] order = order(p);
        double[] q = new double[p.length];
        Arrays.fill(q, Double.NaN);
        double smallest = 1;
        for (int rank = order.length; rank >= 1; rank--) {
            int i = order[rank - 1];
            smallest = Math.min(smallest, p[i] * order.length / rank);
            q[i] = smallest;
        }
        return q;
    }

    /** Indices of the tests by rising p, then index. */
    private static int[] order(double[] p) {
        return IntStream.range(0, p.length)
                .filter(i -> !Double.isNaN(p[i]))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> p[i]).thenComparingInt(i -> i))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /**
     * The largest p that passes at each level: q is at most the level just when p is at most this.
     *
     * @param levels false discovery rates, 0 to 1
     * @return a p a level; -1 where nothing passes
     */
    static double[] cutoffs(double[] p, double... levels) {
        double largest = Arrays.stream(levels).max().orElse(0);
        int tests = 0;
        double[] small = new double[p.length];
        int kept = 0;
        for (double chance : p) {
            tests += Double.isNaN(chance) ? 0 : 1;
            if (chance <= largest) {
                small[kept++] = chance;
            }
        }
        Arrays.sort(small, 0, kept);
        double[] cutoffs = new double[levels.length];
        for (int level = 0; level < levels.length; level++) {
            int rank = kept;
            while (rank > 0 && small[rank - 1] * tests / rank > levels[level]) {
                rank--;
            }
            cutoffs[level] = rank == 0 ? -1 : small[rank - 1];
        }
        return cutoffs;
    }
}
