// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.cover;

/** What sites cost and what there is to spend. Where all cost the same it is a number of slots. */
final class Purse {
    private final double[] cost;
    private final double budget;
    private final boolean uniform;
    private final int slots;

    /** @param uniform whether all sites of the problem cost the same */
    Purse(double[] cost, double budget, boolean uniform) {
        this.cost = cost;
        this.budget = budget;
        this.uniform = uniform;
        double one = cost.length == 0 ? 0 : cost[0];
        double fits = one == 0 ? cost.length : Math.floor((budget + Amounts.slack(budget)) / one);
        this.slots = uniform ? (int) Math.clamp(fits, 0, cost.length) : 0;
    }

    int sites() {
        return cost.length;
    }

    boolean isUniform() {
        return uniform;
    }

    double cost(int site) {
        return cost[site];
    }

    double budget() {
        return budget;
    }

    /** How many sites can be paid, where all cost the same. */
    int slots() {
        return slots;
    }

    /** What fractions of sites may cost together: of slots only whole ones count. */
    double usable() {
        return uniform && cost.length > 0 ? slots * cost[0] : budget;
    }

    /** Whether what is spent may be spent. */
    boolean pays(double spent) {
        return spent <= budget + Amounts.slack(budget);
    }
}
