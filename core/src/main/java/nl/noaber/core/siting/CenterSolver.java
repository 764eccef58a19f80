// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.Optional;

final class CenterSolver {
    static Plan solve(Question question, Optional<IntegerProgramSolver> solver, Effort effort) {
        throw new UnsupportedOperationException();
    }
}
