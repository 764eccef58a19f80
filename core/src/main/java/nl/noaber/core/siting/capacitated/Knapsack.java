// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.capacitated;

/**
 * 0-1 knapsack with real profits and whole weights: depth first with the bound of Dantzig (1957), as Horowitz and Sahni (1974).
 * Items come in order of falling profit per weight. Holds work space: one for each thread.
 */
final class Knapsack {
    /** Beyond so many steps the bound of Dantzig stands in for the value: still a bound, only weaker. */
    private static final int MOST_STEPS = 50_000;

    private static final double NOTHING = 1e-12;

    private final double[] profitBefore;
    private final long[] weightBefore;
    private final boolean[] now;
    /** After {@link #solve}: by position, whether the item is in the best packing found. */
    final boolean[] taken;

    Knapsack(int mostItems) {
        profitBefore = new double[mostItems + 1];
        weightBefore = new long[mostItems + 1];
        now = new boolean[mostItems];
        taken = new boolean[mostItems];
    }

    /** The relaxation in which the last item may be cut. */
    static double dantzig(int from, int count, double[] profit, long[] weight, long capacity) {
        double sum = 0;
        long left = capacity;
        for (int k = from; k < from + count; k++) {
            if (weight[k] > left) {
                return sum + profit[k] * left / weight[k];
            }
            left -= weight[k];
            sum += profit[k];
        }
        return sum;
    }

    /**
     * @param from position of the first item in the columns
     * @param count of items, all with a weight from 1 to the capacity and a profit above 0
     * @return the most profit; when it took too many steps, no less than that
     */
    double solve(int from, int count, double[] profit, long[] weight, long capacity) {
        prepare(from, count, profit, weight);
        double best = 0;
        double sum = 0;
        long left = capacity;
        int k = 0;
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            if (k < count && sum + bound(k, count, left, profit, weight, from) > best + NOTHING) {
                boolean fits = weight[from + k] <= left;
                now[k] = fits;
                if (fits) {
                    left -= weight[from + k];
                    sum += profit[from + k];
                }
                k++;
                continue;
            }
            if (k == count && sum > best) {
                best = sum;
                System.arraycopy(now, 0, taken, 0, count);
            }
            k = lastTaken(k);
            if (k < 0) {
                return best;
            }
            now[k] = false;
            left += weight[from + k];
            sum -= profit[from + k];
            k++;
        }
        return Math.max(best, dantzig(from, count, profit, weight, capacity));
    }

    private void prepare(int from, int count, double[] profit, long[] weight) {
        for (int k = 0; k < count; k++) {
            profitBefore[k + 1] = profitBefore[k] + profit[from + k];
            weightBefore[k + 1] = weightBefore[k] + weight[from + k];
            taken[k] = false;
        }
    }

    private int lastTaken(int before) {
        int k = before - 1;
        while (k >= 0 && !now[k]) {
            k--;
        }
        return k;
    }

    /** Dantzig's bound of the items from k on. */
    private double bound(int k, int count, long left, double[] profit, long[] weight, int from) {
        long full = weightBefore[k] + left;
        int low = k;
        int high = count;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (weightBefore[middle] <= full) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        double sum = profitBefore[low] - profitBefore[k];
        return low == count ? sum : sum + profit[from + low] * (full - weightBefore[low]) / weight[from + low];
    }
}
