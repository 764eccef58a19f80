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
}
