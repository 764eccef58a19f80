// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.country;

import java.util.Arrays;
import java.util.Optional;
import nl.noaber.core.siting.Answer;
import nl.noaber.core.siting.Effort;
import nl.noaber.core.siting.cover.Cover;
import nl.noaber.core.siting.cover.CoverProblem;
import nl.noaber.core.siting.cover.CoverSolver;

/** The best plans of so many points, with a proof of how far they are from the best. */
final class BestPlans {
    /**
     * A plan and its proof.
     *
     * @param sites rising
     * @param coveredMax no plan of as many sites covers more
     */
    record Best(int[] sites, double coveredMax) {}

    private final Cover cover;
    private final double[] weight;
    private final Effort effort;
    private final GreedyOrder free;

    BestPlans(Cover cover, double[] weight, Effort effort) {
        this.cover = cover;
        this.weight = weight;
        this.effort = effort;
        this.free = orderAfter(new int[0]);
    }

    /** What one point more brings, from the first. */
    GreedyOrder order() {
        return free;
    }

    /** Sites in order after those that stay, none of which is in it. */
    GreedyOrder orderAfter(int[] staying) {
        boolean[] allowed = new boolean[cover.sites()];
        Arrays.fill(allowed, true);
        for (int site : staying) {
            allowed[site] = false;
        }
        return GreedyOrder.of(cover, weight, covered(staying), allowed);
    }

    /** The best so many, of which some stay. */
    Best best(int points, int[] staying) {
        boolean[] stays = new boolean[cover.sites()];
        double[] cost = new double[cover.sites()];
        Arrays.fill(cost, 1);
        for (int site : staying) {
            stays[site] = true;
        }
        CoverProblem problem = new CoverProblem(cover, weight, cost, points, stays, new boolean[cover.sites()]);
        Answer answer = CoverSolver.solve(problem, Optional.empty(), effort);
        return new Best(answer.sites(), answer.bound());
    }

    private boolean[] covered(int[] sites) {
        boolean[] covered = new boolean[cover.rows()];
        for (int site : sites) {
            for (int k = cover.start()[site]; k < cover.start()[site + 1]; k++) {
                covered[cover.row()[k]] = true;
            }
        }
        return covered;
    }
}
