// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.center;

import java.util.Optional;
import nl.noaber.core.siting.Answer;

/** Checks an answer from the problem alone, in one pass, by other code than found it. */
public final class CenterChecker {
    private CenterChecker() {}

    /** What is wrong with the plan, its distance or its certificate, in English; empty when all is right. */
    public static Optional<String> fault(CenterProblem problem, Answer answer) {
        if (problem.sites() > 0) {
            throw new UnsupportedOperationException("not yet");
        }
        throw new IllegalStateException();
    }
}
