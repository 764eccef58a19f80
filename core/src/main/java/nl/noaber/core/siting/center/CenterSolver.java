// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.center;

import nl.noaber.core.siting.Answer;
import nl.noaber.core.siting.Effort;

/** Solves {@link CenterProblem}s with a proof. */
public final class CenterSolver {
    private CenterSolver() {}

    /**
     * The answer's objective is the longest distance, its bound a distance that no plan gets below. Both are infinite, and the
     * clients concerned served by -1, when no p sites reach everybody.
     *
     * @param effort a round is one case of the tree
     */
    public static Answer solve(CenterProblem problem, Effort effort) {
        if (problem.sites() > 0) {
            throw new UnsupportedOperationException("not yet");
        }
        throw new IllegalStateException();
    }
}
