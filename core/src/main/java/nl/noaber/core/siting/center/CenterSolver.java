// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.center;

import nl.noaber.core.siting.Answer;
import nl.noaber.core.siting.Effort;

/**
 * Solves {@link CenterProblem}s with a proof: halving between the distances, each a question whether p sites cover everybody.
 * See docs/method/p-center.md.
 */
public final class CenterSolver {
    /** The model that certificates name. */
    public static final String MODEL = "p-center";

    private CenterSolver() {}

    /**
     * The answer's objective is the longest distance, its bound a distance that no plan gets below. Both are infinite, and the
     * clients concerned served by -1, when no p sites reach everybody.
     *
     * @param effort a round is one case of a tree, or one quick look at a distance
     */
    public static Answer solve(CenterProblem problem, Effort effort) {
        return new CenterSearch(problem, effort).run();
    }
}
