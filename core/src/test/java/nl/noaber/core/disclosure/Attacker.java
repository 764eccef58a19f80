// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Someone who knows every shown cell and every shown total exactly (more than is published), and that no count is below
 * zero: how low and how high can a sum of cells be? By linear programming: two-phase simplex with Bland's rule.
 */
final class Attacker {
    private static final double TINY = 1e-9;

    private final List<double[]> rows = new ArrayList<>();
    private final int unknowns;

    Attacker(int unknowns) {
        this.unknowns = unknowns;
    }

    /** The unknowns with coefficient 1 sum to the right-hand side, zero or more. */
    void knows(double[] coefficients, double sum) {
        double[] row = Arrays.copyOf(coefficients, unknowns + 1);
        row[unknowns] = Math.max(0, sum);
        rows.add(row);
    }

    double least(double[] objective) {
        return solve(objective).orElseThrow();
    }

    /** Infinite when nothing bounds it. */
    double most(double[] objective) {
        double[] turned = Arrays.stream(objective).map(c -> -c).toArray();
        OptionalDouble found = solve(turned);
        return found.isPresent() ? -found.getAsDouble() : Double.POSITIVE_INFINITY;
    }

    /** Minimum; empty when unbounded. */
    private OptionalDouble solve(double[] objective) {
        int m = rows.size();
        int width = unknowns + m;
        double[][] tableau = new double[m][width + 1];
        int[] basis = new int[m];
        for (int r = 0; r < m; r++) {
            System.arraycopy(rows.get(r), 0, tableau[r], 0, unknowns);
            tableau[r][unknowns + r] = 1;
            tableau[r][width] = rows.get(r)[unknowns];
            basis[r] = unknowns + r;
        }
        double[] artificial = new double[width];
        Arrays.fill(artificial, unknowns, width, 1);
        double infeasibility = minimise(tableau, basis, artificial, width).orElseThrow();
        if (infeasibility > 1e-6) {
            throw new IllegalStateException("What is shown cannot be true: " + infeasibility);
        }
        driveOut(tableau, basis);
        return minimise(tableau, basis, Arrays.copyOf(objective, width), unknowns);
    }

    private void driveOut(double[][] tableau, int[] basis) {
        for (int r = 0; r < basis.length; r++) {
            for (int c = 0; basis[r] >= unknowns && c < unknowns; c++) {
                if (Math.abs(tableau[r][c]) > TINY) {
                    pivot(tableau, basis, r, c);
                }
            }
        }
    }

    private static OptionalDouble minimise(double[][] tableau, int[] basis, double[] costs, int columns) {
        while (true) {
            int enter = entering(tableau, basis, costs, columns);
            if (enter < 0) {
                return OptionalDouble.of(value(tableau, basis, costs));
            }
            int leave = leaving(tableau, basis, enter);
            if (leave < 0) {
                return OptionalDouble.empty();
            }
            pivot(tableau, basis, leave, enter);
        }
    }

    private static int entering(double[][] tableau, int[] basis, double[] costs, int columns) {
        for (int c = 0; c < columns; c++) {
            double reduced = costs[c];
            for (int r = 0; r < basis.length; r++) {
                reduced -= costs[basis[r]] * tableau[r][c];
            }
            if (reduced < -TINY) {
                return c;
            }
        }
        return -1;
    }

    private static int leaving(double[][] tableau, int[] basis, int enter) {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int r = 0; r < basis.length; r++) {
            double[] row = tableau[r];
            if (row[enter] > TINY) {
                double ratio = row[row.length - 1] / row[enter];
                boolean better = ratio < least - TINY || (ratio < least + TINY && best >= 0 && basis[r] < basis[best]);
                if (better) {
                    least = ratio;
                    best = r;
                }
            }
        }
        return best;
    }

    private static double value(double[][] tableau, int[] basis, double[] costs) {
        double sum = 0;
        for (int r = 0; r < basis.length; r++) {
            sum += costs[basis[r]] * tableau[r][tableau[r].length - 1];
        }
        return sum;
    }

    private static void pivot(double[][] tableau, int[] basis, int row, int column) {
        double by = tableau[row][column];
        for (int c = 0; c < tableau[row].length; c++) {
            tableau[row][c] /= by;
        }
        for (int r = 0; r < tableau.length; r++) {
            double factor = tableau[r][column];
            if (r != row && factor != 0) {
                for (int c = 0; c < tableau[r].length; c++) {
                    tableau[r][c] -= factor * tableau[row][c];
                }
            }
        }
        basis[row] = column;
    }
}
