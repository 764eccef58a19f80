// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.median;

import nl.noaber.core.siting.Answer;
import nl.noaber.core.siting.Effort;

/** Solves the p-median problem to a proof, or says how far from the best its plan is at most. */
public final class MedianSolver {
    private MedianSolver() {}

    /**
     * The best plan found and the best bound proven, with a certificate that {@link MedianChecker} can go through.
     *
     * @throws nl.noaber.core.evidence.BadInput when a client can be served from no site, or no plan was found that serves all
     */
    public static Answer solve(MedianProblem problem, Effort effort) {
        return new MedianSearch(problem, effort).run();
    }
}
