// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.cover;

import nl.noaber.core.siting.Answer;
import nl.noaber.core.siting.Certificate;

/** Checks answers to MCLP knowing only the problem. */
public final class CoverChecker {
    private CoverChecker() {}

    /** The upper bound that the certificate proves, computed from the problem alone. */
    public static double bound(CoverProblem problem, Certificate certificate) {
        throw new UnsupportedOperationException();
    }

    /** @throws IllegalStateException when the plan cannot be carried out, or its figures are not those of the problem */
    public static void check(CoverProblem problem, Answer answer) {
        throw new UnsupportedOperationException();
    }
}
