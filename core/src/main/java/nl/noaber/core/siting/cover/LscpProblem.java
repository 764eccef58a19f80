// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.cover;

import java.util.Arrays;

/**
 * The location set covering problem: the lowest cost at which enough weight is covered. With cost 1 a site, the fewest sites.
 *
 * @param cover which rows each site covers
 * @param weight by row, 0 or more and finite; a row of weight 0 need not be covered
 * @param cost by site, 0 or more and finite
 * @param share of all weight that must be covered, 0 to 1
 * @param fixed by site: is open in every plan
 * @param forbidden by site: is never open
 */
public record LscpProblem(
        Cover cover, double[] weight, double[] cost, double share, boolean[] fixed, boolean[] forbidden) {
    /** @throws nl.noaber.core.evidence.BadInput when a site is fixed and forbidden */
    public LscpProblem {
        int sites = cover.sites();
        if (weight.length != cover.rows()
                || cost.length != sites
                || fixed.length != sites
                || forbidden.length != sites
                || !(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("The columns of the set covering problem do not fit together.");
        }
        Amounts.check("weight of row", weight);
        Amounts.check("cost of site", cost);
        Amounts.checkFixed(fixed, forbidden);
    }

    /** The fewest sites that cover this share, none of them given. */
    public static LscpProblem fewest(Cover cover, double[] weight, double share) {
        double[] cost = new double[cover.sites()];
        Arrays.fill(cost, 1);
        return new LscpProblem(cover, weight, cost, share, new boolean[cover.sites()], new boolean[cover.sites()]);
    }
}
