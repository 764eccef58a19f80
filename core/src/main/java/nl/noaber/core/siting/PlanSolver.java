// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.Optional;

/** From a question to a plan with a proven bound. See docs/method/siting.md. */
public final class PlanSolver {
    private PlanSolver() {}

    /**
     * @param solver of integer programs; without one our own search proves small questions, and larger ones keep a gap
     * @param effort a round is one step of the Lagrangian bound, or one node of a search
     */
    public static Plan solve(Question question, Optional<IntegerProgramSolver> solver, Effort effort) {
        throw new UnsupportedOperationException();
    }
}
