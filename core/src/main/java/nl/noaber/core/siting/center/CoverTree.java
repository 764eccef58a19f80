// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.center;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.noaber.core.siting.Certificate;
import nl.noaber.core.siting.Effort;
import org.jspecify.annotations.Nullable;

/** Shows that p columns cannot cover all rows, or finds that they can: branch and bound, depth first. */
final class CoverTree {
    /** Weights in certificates are whole, so that their sums are exact. */
    static final double WHOLE = 1L << 30;

    private static final double MARGIN = 1e-5;
    private static final int ROOT_STEPS = 2000;
    private static final int STEPS = 100;

    private final CenterProblem problem;
    private final Cover cover;
    private final Effort effort;
    private final long mostRounds;
    private long rounds;
    private int @Nullable [] found;

    CoverTree(CenterProblem problem, Cover cover, Effort effort, long mostRounds) {
        this.problem = problem;
        this.cover = cover;
        this.effort = effort;
        this.mostRounds = mostRounds;
    }

    /** The proof that p do not suffice; empty when they do, or when it ended too early. */
    Optional<Certificate.Case> prove(Weights weights) {
        return Optional.ofNullable(prove(new Settled(cover), weights, ROOT_STEPS));
    }

    /** Columns that cover all, when they were found. */
    Optional<int[]> found() {
        return Optional.ofNullable(found);
    }

    long rounds() {
        return rounds;
    }

    static Certificate.Case only(CenterProblem problem, int client) {
        double[] weight = new double[problem.clients()];
        weight[client] = 1;
        return new Certificate.Closed(weight);
    }

    private Certificate.@Nullable Case prove(Settled settled, Weights weights, int steps) {
        rounds++;
        int lost = settled.lostRow();
        if (lost >= 0) {
            return only(problem, cover.client[lost]);
        }
        int room = problem.p() - settled.open;
        double bound = weights.raise(settled, room + MARGIN, steps);
        if (bound > room + MARGIN) {
            return closed(weights);
        }
        if (settled.isCovered() || greedy(settled, weights)) {
            found = found == null ? openOf(settled) : found;
            return null;
        }
        if (rounds >= mostRounds || effort.isOver()) {
            return null;
        }
        List<Integer> fixed = fix(settled, weights, bound, room);
        Certificate.Case shared = closed(weights);
        Certificate.Case rest = split(settled, weights);
        if (rest == null) {
            return null;
        }
        for (int k = fixed.size() - 1; k >= 0; k--) {
            int column = fixed.get(k);
            boolean isOpen = settled.status[column] == Settled.OPEN;
            rest = new Certificate.Split(cover.site[column], isOpen ? rest : shared, isOpen ? shared : rest);
        }
        return rest;
    }

    /** Settles the columns whose other way is closed by these weights. */
    private List<Integer> fix(Settled settled, Weights weights, double bound, int room) {
        weights.evaluate(settled, weights.weight);
        List<Integer> fixed = new ArrayList<>();
        for (int c = 0; c < cover.columns(); c++) {
            double gathered = weights.gathered[c];
            if (settled.status[c] == Settled.FREE && bound + Math.abs(1 - gathered) > room + MARGIN) {
                fixed.add(c);
                if (gathered > 1) {
                    settled.open(c);
                } else {
                    settled.close(c);
                }
            }
        }
        return fixed;
    }

    private Certificate.@Nullable Case split(Settled settled, Weights weights) {
        int column = undecided(settled, weights);
        if (column < 0) {
            // The fixing has closed what covers some row, or has covered all: one more look tells which.
            return prove(settled, weights, STEPS);
        }
        double[] before = weights.weight.clone();
        Settled with = settled.copy();
        with.open(column);
        Certificate.Case open = prove(with, weights, STEPS);
        if (open == null) {
            return null;
        }
        System.arraycopy(before, 0, weights.weight, 0, before.length);
        Settled without = settled.copy();
        without.close(column);
        Certificate.Case closed = prove(without, weights, STEPS);
        return closed == null ? null : new Certificate.Split(cover.site[column], open, closed);
    }

    /** Of the uncovered row with the fewest free columns, the one most taken by the relaxation; -1 when nothing is left. */
    private int undecided(Settled settled, Weights weights) {
        int row = -1;
        int fewest = Integer.MAX_VALUE;
        for (int r = 0; r < cover.rows(); r++) {
            if (settled.covered[r] == 0) {
                int free = settled.free(r);
                if (free < fewest) {
                    fewest = free;
                    row = r;
                }
            }
        }
        if (row < 0 || fewest == 0) {
            return -1;
        }
        int best = -1;
        double most = -1;
        for (int k = cover.rowStart[row]; k < cover.rowStart[row + 1]; k++) {
            int c = cover.rowColumns[k];
            if (settled.status[c] == Settled.FREE) {
                double likes = weights.mean[c] + 1e-3 * weights.gathered[c];
                if (likes > most) {
                    most = likes;
                    best = c;
                }
            }
        }
        return best;
    }

    /** Covers the rest by the columns that gather most; true when p suffice. */
    private boolean greedy(Settled settled, Weights weights) {
        Settled trial = settled.copy();
        while (trial.open < problem.p()) {
            weights.evaluate(trial, weights.weight);
            int best = -1;
            double most = -1;
            for (int c = 0; c < cover.columns(); c++) {
                if (trial.status[c] == Settled.FREE) {
                    double gain = weights.gathered[c] + 1e-6 * uncovered(trial, c);
                    if (gain > most) {
                        most = gain;
                        best = c;
                    }
                }
            }
            if (best < 0) {
                break;
            }
            trial.open(best);
        }
        if (trial.isCovered()) {
            found = openOf(trial);
            return true;
        }
        return false;
    }

    private int uncovered(Settled trial, int column) {
        int count = 0;
        for (int k = cover.columnStart[column]; k < cover.columnStart[column + 1]; k++) {
            count += trial.covered[cover.columnRows[k]] == 0 ? 1 : 0;
        }
        return count;
    }

    private static int[] openOf(Settled settled) {
        int[] open = new int[settled.status.length];
        int size = 0;
        for (int c = 0; c < open.length; c++) {
            if (settled.status[c] == Settled.OPEN) {
                open[size++] = c;
            }
        }
        return Arrays.copyOf(open, size);
    }

    private Certificate.Case closed(Weights weights) {
        double[] weight = new double[problem.clients()];
        for (int r = 0; r < cover.rows(); r++) {
            weight[cover.client[r]] = Math.rint(weights.weight[r] * WHOLE);
        }
        return new Certificate.Closed(weight);
    }
}
