// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tableau method as in a first-year book (two phases, Bland's rule): maximise c x, with rows a x <= b and x >= 0. A reference
 * for tests, written apart from the solver of the core.
 */
final class TextbookSimplex {
    private final int variables;
    private final List<double[]> rows = new ArrayList<>();
    private final List<Double> most = new ArrayList<>();

    TextbookSimplex(int variables) {
        this.variables = variables;
    }

    void atMost(double[] row, double bound) {
        rows.add(row.clone());
        most.add(bound);
    }

    void atLeast(double[] row, double bound) {
        double[] minus = new double[variables];
        for (int j = 0; j < variables; j++) {
            minus[j] = -row[j];
        }
        atMost(minus, -bound);
    }

    /** @return the highest value; empty when there is no solution */
    Optional<Double> maximum(double[] cost) {
        int m = rows.size();
        // One artificial variable with -1 in every row; its least value tells whether there is a solution.
        int width = variables + 1 + m + 1;
        double[][] t = new double[m + 2][width];
        int[] basis = new int[m];
        int worst = -1;
        for (int i = 0; i < m; i++) {
            System.arraycopy(rows.get(i), 0, t[i], 0, variables);
            t[i][variables] = -1;
            t[i][variables + 1 + i] = 1;
            t[i][width - 1] = most.get(i);
            basis[i] = variables + 1 + i;
            worst = most.get(i) < (worst < 0 ? 0 : most.get(worst)) ? i : worst;
        }
        for (int j = 0; j < variables; j++) {
            t[m][j] = -cost[j];
        }
        t[m + 1][variables] = 1;
        if (worst >= 0) {
            pivot(t, basis, worst, variables);
            run(t, basis, m + 1, width - 1);
            if (t[m + 1][width - 1] < -1e-7) {
                return Optional.empty();
            }
            for (int i = 0; i < m; i++) {
                if (basis[i] == variables) {
                    for (int j = 0; j < width - 1; j++) {
                        if (j != variables && Math.abs(t[i][j]) > 1e-9) {
                            pivot(t, basis, i, j);
                            break;
                        }
                    }
                }
            }
        }
        for (double[] row : t) {
            row[variables] = 0;
        }
        run(t, basis, m, width - 1);
        return Optional.of(t[m][width - 1]);
    }

    private static void run(double[][] t, int[] basis, int objective, int last) {
        while (true) {
            int in = -1;
            for (int j = 0; j < last && in < 0; j++) {
                in = t[objective][j] < -1e-10 ? j : -1;
            }
            if (in < 0) {
                return;
            }
            int out = -1;
            for (int i = 0; i < basis.length; i++) {
                if (t[i][in] > 1e-10) {
                    double ratio = t[i][last] / t[i][in];
                    double best = out < 0 ? Double.POSITIVE_INFINITY : t[out][last] / t[out][in];
                    if (ratio < best - 1e-12 || (ratio < best + 1e-12 && basis[i] < basis[out])) {
                        out = i;
                    }
                }
            }
            if (out < 0) {
                throw new IllegalStateException("No bound.");
            }
            pivot(t, basis, out, in);
        }
    }

    private static void pivot(double[][] t, int[] basis, int row, int column) {
        double by = t[row][column];
        for (int j = 0; j < t[row].length; j++) {
            t[row][j] /= by;
        }
        for (int i = 0; i < t.length; i++) {
            if (i != row && t[i][column] != 0) {
                double times = t[i][column];
                for (int j = 0; j < t[i].length; j++) {
                    t[i][j] -= times * t[row][j];
                }
            }
        }
        basis[row] = column;
    }
}
