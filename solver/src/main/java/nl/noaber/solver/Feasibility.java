// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.solver;

import java.util.Locale;
import java.util.Optional;
import nl.noaber.core.siting.IntegerProgram;

/** Whether values are a plan: the rows computed again, without the solver's own word for it. */
final class Feasibility {
    /** What a row or bound may be off, as a part of its bound or of 1. HiGHS and SCIP keep 1e-6 themselves. */
    private static final double TOLERANCE = 2e-6;

    /** Roundoff of a sum, as a part of the sum of the absolute terms. */
    private static final double ROUNDOFF = 1e-12;

    /** How far from whole an integer value may be. */
    private static final double WHOLE = 1e-5;

    private Feasibility() {}

    /** The values with the integer columns whole and all within their bounds. */
    static double[] rounded(IntegerProgram program, double[] values) {
        double[] whole = values.clone();
        for (int j = 0; j < whole.length; j++) {
            if (program.integer()[j]) {
                whole[j] = Math.rint(whole[j]);
            }
            // A bound missed by a hair is kept exactly; a real miss is found against the values themselves.
            double within = Math.min(Math.max(whole[j], program.lower()[j]), program.upper()[j]);
            if (Math.abs(within - whole[j]) <= TOLERANCE * Math.max(1, Math.abs(within))) {
                whole[j] = within + 0.0;
            }
        }
        return whole;
    }

    /** What is wrong with values as a solver gave them, before rounding: an integer that is not whole. */
    static Optional<String> findFraction(IntegerProgram program, double[] values) {
        for (int j = 0; j < values.length; j++) {
            if (program.integer()[j] && !(Math.abs(values[j] - Math.rint(values[j])) <= WHOLE)) {
                return Optional.of(String.format(Locale.ROOT, "integer column %d has the value %s", j, values[j]));
            }
        }
        return Optional.empty();
    }

    /** The first bound or row that the values do not keep. */
    static Optional<String> findFault(IntegerProgram program, double[] values) {
        if (values.length != program.columns()) {
            return Optional.of("there are %d values for %d columns".formatted(values.length, program.columns()));
        }
        for (int j = 0; j < values.length; j++) {
            if (isOutside(values[j], program.lower()[j], program.upper()[j], 0)) {
                return Optional.of(told("column", j, values[j], program.lower()[j], program.upper()[j]));
            }
        }
        for (int r = 0; r < program.rows(); r++) {
            double sum = 0;
            double size = 0;
            for (int k = program.rowStart()[r]; k < program.rowStart()[r + 1]; k++) {
                double term = program.value()[k] * values[program.column()[k]];
                sum += term;
                size += Math.abs(term);
            }
            if (isOutside(sum, program.rowLower()[r], program.rowUpper()[r], ROUNDOFF * size)) {
                return Optional.of(told("row", r, sum, program.rowLower()[r], program.rowUpper()[r]));
            }
        }
        return Optional.empty();
    }

    static double objective(IntegerProgram program, double[] values) {
        double sum = 0;
        for (int j = 0; j < values.length; j++) {
            // A column without a price counts nothing, even where its value is infinite.
            sum += program.cost()[j] == 0 ? 0 : program.cost()[j] * values[j];
        }
        return sum;
    }

    private static boolean isOutside(double x, double lower, double upper, double slack) {
        return Double.isNaN(x) || x < lower - allowed(lower, slack) || x > upper + allowed(upper, slack);
    }

    /** Nothing at an infinite bound: infinity less infinity is no number. */
    private static double allowed(double bound, double slack) {
        return Double.isInfinite(bound) ? 0 : slack + TOLERANCE * Math.max(1, Math.abs(bound));
    }

    private static String told(String what, int number, double value, double lower, double upper) {
        return String.format(Locale.ROOT, "%s %d is %s and must be %s to %s", what, number, value, lower, upper);
    }
}
