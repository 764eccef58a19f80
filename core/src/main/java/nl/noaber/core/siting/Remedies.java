// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.Optional;

final class Remedies {
    static Shortfall of(Question question, Shortfall.Unmet unmet, Optional<IntegerProgramSolver> solver, Effort effort) {
        return unmet;
    }
}
