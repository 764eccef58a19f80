// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.cover;

import java.util.Arrays;
import nl.noaber.core.evidence.BadInput;

/**
 * The maximal covering location problem: which sites cover the most weight within the budget. With cost 1 a site the budget is
 * the number of sites.
 *
 * @param cover which rows each site covers
 * @param weight by row, 0 or more and finite
 * @param cost by site, 0 or more and finite
 * @param budget what the open sites may cost together, 0 or more
 * @param fixed by site: is open in every plan, and paid from the budget
 * @param forbidden by site: is never open
 */
public record CoverProblem(
        Cover cover, double[] weight, double[] cost, double budget, boolean[] fixed, boolean[] forbidden) {
    /** @throws BadInput when the fixed sites cost more than the budget, or one of them is forbidden */
    public CoverProblem {
        int sites = cover.sites();
        if (weight.length != cover.rows()
                || cost.length != sites
                || fixed.length != sites
                || forbidden.length != sites
                || !(budget >= 0)) {
            throw new IllegalArgumentException("The columns of the cover problem do not fit together.");
        }
        Amounts.check("weight of row", weight);
        Amounts.check("cost of site", cost);
        Amounts.checkFixed(fixed, forbidden);
        double spent = 0;
        for (int j = 0; j < sites; j++) {
            spent += fixed[j] ? cost[j] : 0;
        }
        if (spent > budget + Amounts.slack(budget)) {
            throw new BadInput(
                    "The sites that stay open cost %s together; the budget is %s.".formatted(spent, budget),
                    "the budget is to be raised, or fewer sites must stay.");
        }
    }

    /** So many sites at most, none of them given. */
    public static CoverProblem ofSites(Cover cover, double[] weight, int sites) {
        double[] cost = new double[cover.sites()];
        Arrays.fill(cost, 1);
        return new CoverProblem(cover, weight, cost, sites, new boolean[cover.sites()], new boolean[cover.sites()]);
    }

    /** The weight that these open sites cover. */
    public double covered(int[] sites) {
        boolean[] is = new boolean[cover.rows()];
        for (int j : sites) {
            for (int k = cover.start()[j]; k < cover.start()[j + 1]; k++) {
                is[cover.row()[k]] = true;
            }
        }
        double sum = 0;
        for (int i = 0; i < is.length; i++) {
            sum += is[i] ? weight[i] : 0;
        }
        return sum;
    }
}
