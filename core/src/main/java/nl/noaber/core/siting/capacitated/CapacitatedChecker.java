// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.capacitated;

import java.util.Optional;
import nl.noaber.core.siting.Answer;

/** Checks an answer from the problem alone, in one pass, by other code than found it. */
public final class CapacitatedChecker {
    private CapacitatedChecker() {}

    /** What is wrong with the plan, its cost or its certificate, in English; empty when all is right. */
    public static Optional<String> fault(CapacitatedProblem problem, Answer answer) {
        if (problem.sites() > 0) {
            throw new UnsupportedOperationException("not yet");
        }
        throw new IllegalStateException();
    }
}
