// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.cover;

import java.util.Optional;
import nl.noaber.core.siting.Answer;
import nl.noaber.core.siting.Effort;
import nl.noaber.core.siting.IntegerProgramSolver;

/** Solves MCLP with a bound. */
public final class CoverSolver {
    private CoverSolver() {}

    /**
     * @param solver proves what is left when there is one
     * @return objective and bound in the weight of the problem; the bound is an upper one
     */
    public static Answer solve(CoverProblem problem, Optional<IntegerProgramSolver> solver, Effort effort) {
        throw new UnsupportedOperationException();
    }
}
