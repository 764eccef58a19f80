// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.cover;

import java.util.Arrays;
import nl.noaber.core.evidence.BadInput;

/**
 * A set covering problem as a question about coverage: the least budget at which MCLP reaches a goal. Where all must be covered
 * every class of rows counts for 1; the weights do not matter then, and small ones would only blur the numbers.
 *
 * @param full whether all rows of weight must be covered
 * @param goal what the free sites must cover together, in the weights of the core
 * @param fixedCost of the fixed sites
 * @param grain costs of plans are multiples of this; 0 when that is not so
 */
record Lscp(Core core, double[] cost, boolean full, boolean uniform, double goal, double fixedCost, double grain) {
    /** Costs within this part of each other are the same. */
    static final double SAME = 1e-9;

    static Lscp of(LscpProblem p) {
        Core core = Core.of(p.cover(), p.weight(), p.cost(), p.fixed(), p.forbidden());
        boolean full = p.share() == 1;
        double needed = goal(p);
        double reachable = Amounts.sum(core.weight());
        if (reachable < needed - SAME * Math.max(1, needed)) {
            double all = Amounts.sum(p.weight());
            throw new BadInput(
                    "The sites that may be open cover at most %.4f of all weight; asked is %s."
                            .formatted(1 - (needed - reachable) / all, p.share()),
                    "a lower share is meant, or there are rows that no site reaches.");
        }
        double[] cost = Arrays.stream(core.site()).mapToDouble(j -> p.cost()[j]).toArray();
        double fixedCost = 0;
        for (int j = 0; j < p.fixed().length; j++) {
            fixedCost += p.fixed()[j] ? p.cost()[j] : 0;
        }
        return new Lscp(
                full ? core.withEqualWeights() : core,
                cost,
                full,
                Amounts.areEqual(p.cost()),
                full ? core.rows() : needed,
                fixedCost,
                grain(p.cost()));
    }

    /** What free sites must cover: the share of all weight, less what the fixed sites cover. */
    static double goal(LscpProblem p) {
        boolean[] covered = new boolean[p.cover().rows()];
        for (int j = 0; j < p.cover().sites(); j++) {
            for (int k = p.cover().start()[j]; p.fixed()[j] && k < p.cover().start()[j + 1]; k++) {
                covered[p.cover().row()[k]] = true;
            }
        }
        double done = 0;
        for (int i = 0; i < covered.length; i++) {
            done += covered[i] ? p.weight()[i] : 0;
        }
        return Math.max(0, p.share() * Amounts.sum(p.weight()) - done);
    }

    static double grain(double[] cost) {
        if (cost.length > 0 && Amounts.areEqual(cost)) {
            return cost[0];
        }
        return Amounts.areWhole(cost) ? 1 : 0;
    }

    /** What every plan costs at least when none is within this budget. */
    double proven(double budget) {
        return grain > 0 ? budget + grain : budget + Amounts.slack(budget);
    }

    Purse purse(double budget) {
        return new Purse(cost, budget, uniform);
    }

    /** A little less than the goal is the goal: roundoff must not call for one more site. */
    double reached() {
        return goal - SAME * Math.max(1, goal);
    }

    Rounding rounding() {
        return new Rounding(full || Amounts.areWhole(core.weight()));
    }

    /** What plans that do not reach the goal can have at most. */
    double justBelow() {
        double reached = reached();
        return rounding().whole() ? Math.ceil(reached) - 1 : Math.nextDown(reached);
    }
}
