// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.cover;

import nl.noaber.core.siting.Effort;
import nl.noaber.core.siting.IntegerProgram;
import nl.noaber.core.siting.IntegerProgramSolver;
import org.jspecify.annotations.Nullable;

/**
 * Solves the small programs of coverage by trying all values of the whole columns. A continuous column is as large as the rows
 * in which it is limited by whole columns allow.
 */
final class Enumeration implements IntegerProgramSolver {
    private int calls;

    int calls() {
        return calls;
    }

    @Override
    public Outcome solve(IntegerProgram p, double @Nullable [] start, double relativeGap, Effort effort) {
        calls++;
        if (start != null && !holds(p, start)) {
            throw new AssertionError("The start is no plan.");
        }
        int whole = 0;
        while (whole < p.columns() && p.integer()[whole]) {
            whole++;
        }
        double[] best = null;
        for (int set = 0; set < 1 << whole; set++) {
            double[] values = new double[p.columns()];
            for (int j = 0; j < whole; j++) {
                values[j] = set >> j & 1;
            }
            for (int c = whole; c < values.length; c++) {
                values[c] = 1;
                if (!holds(p, values, c - whole)) {
                    values[c] = 0;
                }
            }
            if (holds(p, values) && (best == null || better(p, values, best))) {
                best = values;
            }
        }
        double objective = best == null ? Double.NaN : objective(p, best);
        return new Outcome(best == null ? Status.INFEASIBLE : Status.OPTIMAL, best, objective, objective);
    }

    private static boolean better(IntegerProgram p, double[] a, double[] b) {
        return p.maximise() ? objective(p, a) > objective(p, b) : objective(p, a) < objective(p, b);
    }

    private static double objective(IntegerProgram p, double[] values) {
        double sum = 0;
        for (int j = 0; j < values.length; j++) {
            sum += p.cost()[j] * values[j];
        }
        return sum;
    }

    private static boolean holds(IntegerProgram p, double[] values) {
        for (int r = 0; r < p.rows(); r++) {
            if (!holds(p, values, r)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(IntegerProgram p, double[] values, int r) {
        double sum = 0;
        for (int k = p.rowStart()[r]; k < p.rowStart()[r + 1]; k++) {
            sum += p.value()[k] * values[p.column()[k]];
        }
        return sum >= p.rowLower()[r] - 1e-9 && sum <= p.rowUpper()[r] + 1e-9;
    }
}
