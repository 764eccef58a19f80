// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.center;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Looks for a cover with so many columns: swaps one for another while rows that stay uncovered grow heavier (Gao, Weise and Li
 * 2015).
 */
final class Swaps {
    private final Cover cover;
    private final int p;
    private final SplittableRandom random;
    private final boolean[] in;
    private final int[] covered;
    private final long[] weight;
    /** What a column adds when it comes in, or what is lost when it goes out. */
    private final long[] score;

    private final long[] changedAt;
    private final int[] chosen;
    private int chosenCount;
    private final int[] bare;
    private final int[] bareAt;
    private int bareCount;
    private long step;

    Swaps(Cover cover, int p, SplittableRandom random) {
        this.cover = cover;
        this.p = Math.min(p, cover.columns());
        this.random = random;
        in = new boolean[cover.columns()];
        covered = new int[cover.rows()];
        weight = new long[cover.rows()];
        score = new long[cover.columns()];
        changedAt = new long[cover.columns()];
        chosen = new int[this.p];
        bare = new int[cover.rows()];
        bareAt = new int[cover.rows()];
        Arrays.fill(weight, 1);
        for (int r = 0; r < covered.length; r++) {
            makeBare(r);
        }
        for (int c = 0; c < score.length; c++) {
            score[c] = (long) cover.columnStart[c + 1] - cover.columnStart[c];
        }
        fill();
    }

    /** Whether a cover was found, within so many swaps. */
    boolean find(int swaps) {
        for (int k = 0; k < swaps && bareCount > 0; k++) {
            step++;
            drop(worstChosen());
            int r = bare[random.nextInt(bareCount)];
            add(bestFor(r));
            for (int b = 0; b < bareCount; b++) {
                makeHeavier(bare[b]);
            }
        }
        return bareCount == 0;
    }

    int[] columns() {
        return Arrays.copyOf(chosen, chosenCount);
    }

    private void fill() {
        while (chosenCount < p) {
            int best = -1;
            for (int c = 0; c < in.length; c++) {
                if (!in[c] && (best < 0 || score[c] > score[best])) {
                    best = c;
                }
            }
            add(best);
        }
    }

    /** Position of the chosen column whose loss is least; of equals the one that is longest in. The newest stays. */
    private int worstChosen() {
        int worst = 0;
        for (int k = 1; k < chosenCount; k++) {
            int c = chosen[k];
            int w = chosen[worst];
            boolean newest = changedAt[c] == step - 1 && step > 1;
            if (!newest && (score[c] < score[w] || (score[c] == score[w] && changedAt[c] < changedAt[w]))) {
                worst = k;
            }
        }
        return worst;
    }

    private int bestFor(int row) {
        int best = -1;
        for (int k = cover.rowStart[row]; k < cover.rowStart[row + 1]; k++) {
            int c = cover.rowColumns[k];
            boolean justOut = changedAt[c] == step && cover.rowStart[row + 1] - cover.rowStart[row] > 1;
            if (!justOut
                    && (best < 0
                            || score[c] > score[best]
                            || (score[c] == score[best] && changedAt[c] < changedAt[best]))) {
                best = c;
            }
        }
        return best;
    }

    private void makeHeavier(int row) {
        weight[row]++;
        for (int k = cover.rowStart[row]; k < cover.rowStart[row + 1]; k++) {
            score[cover.rowColumns[k]]++;
        }
    }

    private void add(int column) {
        in[column] = true;
        changedAt[column] = step;
        chosen[chosenCount++] = column;
        long own = 0;
        for (int k = cover.columnStart[column]; k < cover.columnStart[column + 1]; k++) {
            int r = cover.columnRows[k];
            if (++covered[r] == 1) {
                makeCovered(r);
                own += weight[r];
                change(r, column, -weight[r]);
            } else if (covered[r] == 2) {
                score[onlyOther(r, column)] -= weight[r];
            }
        }
        score[column] = own;
    }

    private void drop(int position) {
        int column = chosen[position];
        chosen[position] = chosen[--chosenCount];
        in[column] = false;
        changedAt[column] = step;
        long gain = 0;
        for (int k = cover.columnStart[column]; k < cover.columnStart[column + 1]; k++) {
            int r = cover.columnRows[k];
            if (--covered[r] == 0) {
                makeBare(r);
                gain += weight[r];
                change(r, column, weight[r]);
            } else if (covered[r] == 1) {
                score[onlyOther(r, column)] += weight[r];
            }
        }
        score[column] = gain;
    }

    private void change(int row, int except, long by) {
        for (int k = cover.rowStart[row]; k < cover.rowStart[row + 1]; k++) {
            int c = cover.rowColumns[k];
            if (c != except) {
                score[c] += by;
            }
        }
    }

    private int onlyOther(int row, int except) {
        for (int k = cover.rowStart[row]; k < cover.rowStart[row + 1]; k++) {
            int c = cover.rowColumns[k];
            if (in[c] && c != except) {
                return c;
            }
        }
        throw new IllegalStateException("Row " + row + " is covered by nothing else.");
    }

    private void makeBare(int row) {
        bareAt[row] = bareCount;
        bare[bareCount++] = row;
    }

    private void makeCovered(int row) {
        int last = bare[--bareCount];
        bare[bareAt[row]] = last;
        bareAt[last] = bareAt[row];
    }
}
