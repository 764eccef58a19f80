// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.cover;

import java.util.Optional;
import nl.noaber.core.siting.Answer;
import nl.noaber.core.siting.Effort;
import nl.noaber.core.siting.IntegerProgramSolver;

/** Solves LSCP, of all or of a share, with a bound. */
public final class LscpSolver {
    private LscpSolver() {}

    /**
     * @return objective and bound in cost; the bound is a lower one
     * @throws nl.noaber.core.evidence.BadInput when the sites that may be open cover less than the share
     */
    public static Answer solve(LscpProblem problem, Optional<IntegerProgramSolver> solver, Effort effort) {
        throw new UnsupportedOperationException();
    }
}
