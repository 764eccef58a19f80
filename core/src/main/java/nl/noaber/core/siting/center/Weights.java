// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.center;

import java.util.Arrays;

/**
 * Weights of the rows that show how many columns a cover needs: the Lagrangian dual of set covering, by the volume algorithm
 * (Barahona and Anbil 2000). A column gathers the weights of its uncovered rows; the bound is the sum of all weights, less what
 * columns gather above 1. The mean of what the relaxation takes tends to the fractional cover.
 */
final class Weights {
    private static final double FIRST_LENGTH = 0.5;
    private static final double LEAST_LENGTH = 1e-3;
    private static final double MOST_LENGTH = 2;
    private static final int PATIENCE = 20;

    private final Cover cover;
    /** The best found. */
    double[] weight;

    private double[] trial;
    /** By column, what it gathers at the weights last evaluated. */
    final double[] gathered;
    /** By column, how much of it the relaxation takes in the mean, 0 to 1. */
    final double[] mean;

    /** By row, 1 less how often it is covered: now, and in the mean. */
    private final double[] lack;

    private final double[] meanLack;

    Weights(Cover cover) {
        this.cover = cover;
        weight = new double[cover.rows()];
        trial = new double[cover.rows()];
        gathered = new double[cover.columns()];
        mean = new double[cover.columns()];
        lack = new double[cover.rows()];
        meanLack = new double[cover.rows()];
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
    double raise(Settled settled, double enough, int steps) {
        for (int r = 0; r < weight.length; r++) {
            weight[r] = settled.covered[r] > 0 ? 0 : weight[r];
        }
        double best = evaluate(settled, weight);
        takeLack(settled, 1);
        double length = FIRST_LENGTH;
        double part = 0.1;
        double target = aim(best, 0);
        int inVain = 0;
        for (int k = 1; k <= steps && best <= enough && length > LEAST_LENGTH; k++) {
            target = aim(best, target);
            double norm = norm(settled);
            if (norm < 1e-14) {
                break;
            }
            move(settled, length * (target - best) / norm);
            double bound = evaluate(settled, trial);
            double along = takeLack(settled, part);
            if (bound > best + 1e-6) {
                best = bound;
                double[] swap = weight;
                weight = trial;
                trial = swap;
                inVain = 0;
                length = along > 0 ? Math.min(MOST_LENGTH, length * 1.1) : length;
            } else if (++inVain == PATIENCE) {
                inVain = 0;
                length *= 0.66;
            }
            part = k % 100 == 0 ? Math.max(0.005, part * 0.8) : part;
        }
        return best;
    }

    private static double aim(double best, double target) {
        return best > 0.95 * target ? Math.max(1.05 * Math.max(best, target), best + 0.05) : target;
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

    /**
     * Takes what the last evaluation lacks into the mean.
     *
     * @param part of the mean that is new
     * @return above 0 when the new points the way of the mean before
     */
    private double takeLack(Settled settled, double part) {
        Arrays.fill(lack, 1);
        for (int c = 0; c < gathered.length; c++) {
            boolean takes = settled.status[c] == Settled.FREE && gathered[c] > 1;
            mean[c] = (1 - part) * mean[c] + (takes ? part : 0);
            if (takes) {
                for (int k = cover.columnStart[c]; k < cover.columnStart[c + 1]; k++) {
                    lack[cover.columnRows[k]]--;
                }
            }
        }
        double along = 0;
        for (int r = 0; r < lack.length; r++) {
            along += lack[r] * meanLack[r];
            meanLack[r] = (1 - part) * meanLack[r] + part * lack[r];
        }
        return along;
    }

    private double norm(Settled settled) {
        double norm = 0;
        for (int r = 0; r < meanLack.length; r++) {
            if (settled.covered[r] == 0 && (meanLack[r] > 0 || weight[r] > 0)) {
                norm += meanLack[r] * meanLack[r];
            }
        }
        return norm;
    }

    private void move(Settled settled, double by) {
        for (int r = 0; r < trial.length; r++) {
            trial[r] = settled.covered[r] > 0 ? 0 : Math.max(0, weight[r] + by * meanLack[r]);
        }
    }
}
