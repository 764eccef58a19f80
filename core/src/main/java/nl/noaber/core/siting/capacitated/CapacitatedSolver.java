// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.capacitated;

import java.util.Optional;
import nl.noaber.core.siting.Answer;
import nl.noaber.core.siting.Certificate;
import nl.noaber.core.siting.Effort;

/**
 * Solves {@link CapacitatedProblem}s with a proof: iterated local search from above, Lagrangian branch and bound from below.
 * See docs/method/capacitated-p-median.md.
 */
public final class CapacitatedSolver {
    /** The model that certificates name. */
    public static final String MODEL = "capacitated-p-median";

    private CapacitatedSolver() {}

    /**
     * @param effort a round is one case of the tree and some steps of the local search
     * @throws nl.noaber.core.evidence.BadInput when an amount has more than six decimals
     */
    public static CapacitatedOutcome solve(CapacitatedProblem problem, Effort effort) {
        Instance instance = new Instance(problem);
        Shortage shortage = Shortage.plain(instance);
        Search search = new Search(instance, effort);
        if (shortage.isThere()) {
            search.improveOnly(shortage.mostServed());
            return shortage.outcome(search.best(), Optional.empty());
        }
        search.run();
        Plan best = search.best();
        if (best.servesAll()) {
            return new CapacitatedOutcome.Served(answer(best, search));
        }
        if (!search.isDone()) {
            return Shortage.undecided(instance, best);
        }
        Certificate certificate = new Certificate(MODEL, search.bound(), search.proof());
        return Shortage.whole(instance).outcome(best, Optional.of(certificate));
    }

    private static Answer answer(Plan plan, Search search) {
        double cost = plan.charged();
        double bound = Math.min(cost, search.bound());
        Certificate certificate = new Certificate(MODEL, bound, search.proof());
        return new Answer(
                plan.sitesFilledUp(), plan.servedBy.clone(), cost, bound, Optional.of(certificate), search.rounds());
    }
}
