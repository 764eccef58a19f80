// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import org.jspecify.annotations.Nullable;

/** The port behind which a solver of mixed integer programs stands, outside the core. Safe for use by several threads. */
public interface IntegerProgramSolver {
    /**
     * @param start values to begin from, by column; null when there are none
     * @param relativeGap it may stop when it is so near; 0 for a proof
     */
    Outcome solve(IntegerProgram program, double @Nullable [] start, double relativeGap, Effort effort);

    /** What came of it. */
    enum Status {
        OPTIMAL,
        /** Stopped before the proof was complete; values may be there. */
        STOPPED,
        INFEASIBLE
    }

    /**
     * @param values by column; null when none were found
     * @param objective of the values; NaN when none were found
     * @param bound proven; infinite when there is none
     */
    record Outcome(Status status, double @Nullable [] values, double objective, double bound) {}
}
