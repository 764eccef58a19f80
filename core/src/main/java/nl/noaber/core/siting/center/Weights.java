// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.center;

import java.util.Arrays;

/**
 * Weights of the rows that show how many columns a cover needs: the Lagrangian dual of set covering, by subgradient steps
 * (Caprara, Fischetti and Toth 1999). A column gathers the weights of its uncovered rows; the bound is the sum of all weights,
 * less what columns gather above 1.
 */
final class Weights {
    private final Cover cover;
    final double[] weight;
    private final double[] now;
    /** By column, what it gathers. */
    final double[] gathered;

    private final int[] times;
    /** By column: how often the relaxation took it of late, 0 to 1. */
    final double[] mean;

    Weights(Cover cover) {
        this.cover = cover;
        weight = new double[cover.rows()];
        now = new double[cover.rows()];
        gathered = new double[cover.columns()];
        times = new int[cover.rows()];
        mean = new double[cover.columns()];
    }

    /** Each row weighs 1 over the rows of its largest column. */
    void begin() {
        for (int r = 0; r < weight.length; r++) {
            int most = 1;
            for (int k = cover.rowStart[r]; k < cover.rowStart[r + 1]; k++) {
                int c = cover.rowColumns[k];
                most = Math.max(most, cover.columnStart[c + 1] - cover.columnStart[c]);
            }
            weight[r] = 1.0 / most;
        }
    }

    /**
     * Raises the bound; the best weights stay.
     *
     * @param enough it stops above this
     * @return the best bound on columns beside those that are open
     */
    double raise(Settled settled, double enough, int steps, int patience) {
        for (int r = 0; r < weight.length; r++) {
            now[r] = settled.covered[r] > 0 ? 0 : weight[r];
        }
        double best = Double.NEGATIVE_INFINITY;
        double length = 1;
        int without = 0;
        Arrays.fill(mean, 0);
        for (int k = 0; k < steps; k++) {
            double bound = evaluate(settled, now);
            if (bound > best) {
                without = bound > best + 1e-4 ? 0 : without + 1;
                best = bound;
                System.arraycopy(now, 0, weight, 0, now.length);
            } else {
                without++;
            }
            if (best > enough) {
                break;
            }
            if (without >= patience) {
                without = 0;
                length *= 0.6;
                System.arraycopy(weight, 0, now, 0, now.length);
                if (length < 0.01) {
                    break;
                }
                evaluate(settled, now);
                bound = best;
            }
            if (!advance(settled, length * (Math.max(enough + 0.5, best + 0.1) - bound))) {
                break;
            }
        }
        return best;
    }

    /** The bound at these weights; fills {@link #gathered}. */
    double evaluate(Settled settled, double[] at) {
        Arrays.fill(gathered, 0);
        double bound = 0;
        for (int r = 0; r < at.length; r++) {
            if (settled.covered[r] > 0 || at[r] == 0) {
                continue;
            }
            bound += at[r];
            for (int k = cover.rowStart[r]; k < cover.rowStart[r + 1]; k++) {
                gathered[cover.rowColumns[k]] += at[r];
            }
        }
        for (int c = 0; c < gathered.length; c++) {
            if (settled.status[c] == Settled.FREE) {
                bound -= Math.max(0, gathered[c] - 1);
            }
        }
        return bound;
    }

    private boolean advance(Settled settled, double by) {
        Arrays.fill(times, 0);
        for (int c = 0; c < gathered.length; c++) {
            boolean takes = settled.status[c] == Settled.FREE && gathered[c] > 1;
            mean[c] = 0.95 * mean[c] + (takes ? 0.05 : 0);
            if (takes) {
                for (int k = cover.columnStart[c]; k < cover.columnStart[c + 1]; k++) {
                    times[cover.columnRows[k]]++;
                }
            }
        }
        double norm = 0;
        for (int r = 0; r < now.length; r++) {
            if (settled.covered[r] == 0 && (times[r] <= 1 || now[r] > 0)) {
                norm += (1 - times[r]) * (double) (1 - times[r]);
            }
        }
        if (norm == 0) {
            return false;
        }
        for (int r = 0; r < now.length; r++) {
            if (settled.covered[r] == 0) {
                now[r] = Math.max(0, now[r] + by / norm * (1 - times[r]));
            }
        }
        return true;
    }
}
