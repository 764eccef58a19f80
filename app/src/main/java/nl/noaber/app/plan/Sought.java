// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.siting.Credit;
import nl.noaber.core.siting.Goal;
import nl.noaber.data.norms.Norms;

/** What a plan is best at, as the solver wants it, and how far a walk still matters to it. */
final class Sought {
    private final Terms terms;
    private final Norms norms;

    Sought(Terms terms) {
        this.terms = terms;
        this.norms = terms.norms();
    }

    /** @throws BadInput when the steps of gradual cover are out of order */
    Goal goal() {
        return terms.isCoverage()
                ? new Goal.LeastCost()
                : new Goal.MostPeople(credit(), terms.backUp() ? norms.mid(Norms.BACK_UP_WORTH) : 0);
    }

    private Credit credit() {
        if (!terms.seek().gradual()) {
            return Credit.ALL_OR_NOTHING;
        }
        double far = norms.mid(Norms.FAR_TIMES);
        double farWorth = norms.mid(Norms.FAR_WORTH);
        double farthest = norms.mid(Norms.FARTHEST_TIMES);
        double farthestWorth = norms.mid(Norms.FARTHEST_WORTH);
        if (!(far > 1 && farthest > far && farWorth < 1 && farthestWorth < farWorth && farthestWorth > 0)) {
            throw new BadInput(
                    "The norms te_ver and veel_te_ver are %s and %s times the limit, and count for %s and %s."
                            .formatted(far, farthest, farWorth, farthestWorth),
                    "Maybe let the times rise from above 1, and what they count for fall from below 1 to above 0.");
        }
        return new Credit(new double[] {1, far, farthest}, new double[] {1, farWorth, farthestWorth});
    }

    /** By group, rising: the minutes at which a walk begins to count for less; beyond the last it is of no use. */
    double[] stepMinutes(int group) {
        double limit = terms.pace().limitMinutes()[group];
        double[] steps = credit().timesLimit().clone();
        for (int k = 0; k < steps.length; k++) {
            steps[k] *= limit;
        }
        return steps;
    }

    /** Of those who may walk farthest. */
    double metresMost() {
        double most = 0;
        for (int group = 0; group < Pace.GROUPS; group++) {
            double[] steps = stepMinutes(group);
            most = Math.max(most, terms.pace().metresOf(steps[steps.length - 1], group));
        }
        return most;
    }
}
