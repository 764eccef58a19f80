// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.capacitated;

import nl.noaber.core.siting.Effort;

/** Solves {@link CapacitatedProblem}s with a proof. */
public final class CapacitatedSolver {
    private CapacitatedSolver() {}

    /** @param effort a round is one case of the tree, or one restart of the search for plans */
    public static CapacitatedOutcome solve(CapacitatedProblem problem, Effort effort) {
        if (problem.sites() > 0) {
            throw new UnsupportedOperationException("not yet");
        }
        throw new IllegalStateException();
    }
}
