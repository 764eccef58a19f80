// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.median;

import java.util.Arrays;
import java.util.Optional;
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
        int[] sites = new int[problem.p()];
        int[] servedBy = new int[problem.clients()];
        Arrays.fill(servedBy, -1);
        if (problem.p() < 0) {
            return new Answer(sites, servedBy, 0, 0, Optional.empty(), effort.rounds());
        }
        throw new UnsupportedOperationException("The p-median solver is being built.");
    }
}
