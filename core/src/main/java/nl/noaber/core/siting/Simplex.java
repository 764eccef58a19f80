// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.Arrays;

/**
 * Primal simplex with bounds on a dense tableau, for small programs: rows x columns numbers in memory. After a change of bounds
 * it goes on from where it was. Every row has a slack with the row's bounds; what is basic is written as a sum over what is not.
 */
final class Simplex {
    private static final double BOUND = 1e-9;
    private static final double PIVOT = 1e-9;
    private static final double PRICE = 1e-9;
    private static final int REFRESH = 400;

    private final IntegerProgram program;
    private final int columns;
    private final int rows;

    /** Of columns, then slacks. */
    private final double[] lower;

    private final double[] upper;
    private final double[] value;

    private final int[] basic;
    private final int[] free;
    private final double[][] tableau;

    /** Of what is not basic; to be minimised. */
    private final double[] price;

    private final double[] infeasibility;
    private int pivots;

    Simplex(IntegerProgram program) {
        this.program = program;
        columns = program.columns();
        rows = program.rows();
        lower = Arrays.copyOf(program.lower(), columns + rows);
        upper = Arrays.copyOf(program.upper(), columns + rows);
        System.arraycopy(program.rowLower(), 0, lower, columns, rows);
        System.arraycopy(program.rowUpper(), 0, upper, columns, rows);
        value = new double[columns + rows];
        basic = new int[rows];
        free = new int[columns];
        tableau = new double[rows][columns];
        price = new double[columns];
        infeasibility = new double[columns];
        restart();
    }

    void bounds(int column, double from, double to) {
        lower[column] = from;
        upper[column] = to;
    }

    double[] values() {
        return Arrays.copyOf(value, columns);
    }

    /** Of the program, in its own sense. */
    double objective() {
        double sum = 0;
        for (int j = 0; j < columns; j++) {
            sum += program.cost()[j] * value[j];
        }
        return sum;
    }

    /** Back to the start, where the slacks are basic: ends the drift of rounding. */
    private void restart() {
        pivots = 0;
        for (int i = 0; i < rows; i++) {
            basic[i] = columns + i;
            Arrays.fill(tableau[i], 0);
            for (int e = program.rowStart()[i]; e < program.rowStart()[i + 1]; e++) {
                tableau[i][program.column()[e]] += program.value()[e];
            }
        }
        for (int j = 0; j < columns; j++) {
            free[j] = j;
            price[j] = program.maximise() ? -program.cost()[j] : program.cost()[j];
        }
    }

    /** @return whether there is a solution; it is the best then */
    boolean solve() {
        if (pivots > REFRESH) {
            restart();
        }
        settle();
        int idle = 0;
        int limit = 50 * (rows + columns) + 1000;
        for (int step = 0; step < 4 * limit; step++) {
            boolean feasible = price();
            double[] gradient = feasible ? price : infeasibility;
            int entering = idle > 30 ? firstEntering(gradient) : bestEntering(gradient);
            if (entering < 0) {
                return feasible;
            }
            double moved = move(entering, gradient[entering] < 0 ? 1 : -1);
            idle = moved > 1e-12 ? 0 : idle + 1;
            if (step == limit) {
                restart();
                settle();
            }
        }
        throw new IllegalStateException(
                "The simplex method went round in circles on %d rows and %d columns.".formatted(rows, columns));
    }

    private void settle() {
        for (int j = 0; j < columns; j++) {
            int v = free[j];
            boolean low = lower[v] > Double.NEGATIVE_INFINITY;
            boolean high = upper[v] < Double.POSITIVE_INFINITY;
            boolean nearHigh = high && (!low || Math.abs(value[v] - upper[v]) < Math.abs(value[v] - lower[v]));
            value[v] = nearHigh ? upper[v] : low ? lower[v] : 0;
        }
        recompute();
    }

    private void recompute() {
        for (int i = 0; i < rows; i++) {
            double sum = 0;
            double[] row = tableau[i];
            for (int j = 0; j < columns; j++) {
                sum += row[j] == 0 ? 0 : row[j] * value[free[j]];
            }
            value[basic[i]] = sum;
        }
    }

    private static double slack(double bound) {
        return BOUND * Math.max(1, Math.abs(bound));
    }

    private boolean below(int v) {
        return lower[v] > Double.NEGATIVE_INFINITY && value[v] < lower[v] - slack(lower[v]);
    }

    private boolean above(int v) {
        return upper[v] < Double.POSITIVE_INFINITY && value[v] > upper[v] + slack(upper[v]);
    }

    /** Lays out the prices of the infeasibility; true when there is none. */
    private boolean price() {
        Arrays.fill(infeasibility, 0);
        boolean feasible = true;
        for (int i = 0; i < rows; i++) {
            double sign = below(basic[i]) ? -1 : above(basic[i]) ? 1 : 0;
            if (sign != 0) {
                feasible = false;
                double[] row = tableau[i];
                for (int j = 0; j < columns; j++) {
                    infeasibility[j] += sign * row[j];
                }
            }
        }
        return feasible;
    }

    private boolean improves(int j, double gradient) {
        int v = free[j];
        if (lower[v] == upper[v]) {
            return false;
        }
        return gradient < -PRICE ? value[v] < upper[v] : gradient > PRICE && value[v] > lower[v];
    }

    private int bestEntering(double[] gradient) {
        int best = -1;
        for (int j = 0; j < columns; j++) {
            if (improves(j, gradient[j]) && (best < 0 || Math.abs(gradient[j]) > Math.abs(gradient[best]))) {
                best = j;
            }
        }
        return best;
    }

    /** Bland's rule, which ends every circle: the lowest number. */
    private int firstEntering(double[] gradient) {
        int best = -1;
        for (int j = 0; j < columns; j++) {
            if (improves(j, gradient[j]) && (best < 0 || free[j] < free[best])) {
                best = j;
            }
        }
        return best;
    }

    private double move(int entering, int direction) {
        int v = free[entering];
        double step = direction > 0 ? upper[v] - value[v] : value[v] - lower[v];
        int leaving = -1;
        double bound = 0;
        for (int i = 0; i < rows; i++) {
            double rate = tableau[i][entering] * direction;
            if (Math.abs(rate) < PIVOT) {
                continue;
            }
            int b = basic[i];
            double target = rate > 0
                    ? (below(b) ? lower[b] : above(b) ? Double.POSITIVE_INFINITY : upper[b])
                    : (above(b) ? upper[b] : below(b) ? Double.NEGATIVE_INFINITY : lower[b]);
            if (Double.isInfinite(target)) {
                continue;
            }
            double room = Math.max(0, (target - value[b]) / rate);
            boolean tie = leaving >= 0 && Math.abs(room - step) <= 1e-12;
            if (room < step - 1e-12 || (tie && better(i, leaving, entering))) {
                step = Math.min(room, step);
                leaving = i;
                bound = target;
            }
        }
        if (Double.isInfinite(step)) {
            throw new IllegalStateException("The program has no bound: column %d can grow for ever.".formatted(v));
        }
        value[v] += direction * step;
        if (leaving >= 0) {
            pivot(leaving, entering, bound);
        } else {
            value[v] = direction > 0 ? upper[v] : lower[v];
        }
        recompute();
        return step;
    }

    private boolean better(int i, int than, int entering) {
        double a = Math.abs(tableau[i][entering]);
        double b = Math.abs(tableau[than][entering]);
        return a > 10 * b || (a > b / 10 && basic[i] < basic[than]);
    }

    private void pivot(int leaving, int entering, double bound) {
        pivots++;
        double[] row = tableau[leaving];
        double over = 1 / row[entering];
        for (int j = 0; j < columns; j++) {
            row[j] *= -over;
        }
        row[entering] = over;
        for (int i = 0; i < rows; i++) {
            if (i != leaving) {
                substitute(tableau[i], row, entering);
            }
        }
        substitute(price, row, entering);
        int out = basic[leaving];
        basic[leaving] = free[entering];
        free[entering] = out;
        value[out] = bound;
    }

    private void substitute(double[] into, double[] row, int entering) {
        double factor = into[entering];
        if (factor == 0) {
            return;
        }
        into[entering] = 0;
        for (int j = 0; j < columns; j++) {
            if (row[j] != 0) {
                into[j] += factor * row[j];
                if (Math.abs(into[j]) < 1e-13) {
                    into[j] = 0;
                }
            }
        }
    }
}
