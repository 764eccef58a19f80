// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.cover;

import java.util.Arrays;

/**
 * The Lagrangian relaxation of MCLP on a core: that a row is only covered when a site of it is open costs its multiplier u
 * instead of being kept. What remains is {@code sum_c max(0, W_c - u_c)} and a knapsack of sites, each with profit
 * {@code p_j = sum_(c of j) u_c}; the knapsack may take a part of one site where costs differ. Its least value over u is that
 * of the linear program.
 */
final class Relaxation {
    final Core core;
    final Purse purse;

    /** By site, of the last evaluation. */
    final double[] profit;

    /** By site, 0 to 1: what the last evaluation opened. */
    final double[] open;

    /** What one more site (or one euro, where costs differ) in the knapsack would put out, at the least. */
    double priceIn;

    /** What one site (or one euro) less in the knapsack would let in, at the most. */
    double priceOut;

    private final int[] order;
    private final double[] key;

    Relaxation(Core core, Purse purse) {
        this.core = core;
        this.purse = purse;
        this.profit = new double[core.sites()];
        this.open = new double[core.sites()];
        this.order = new int[core.sites()];
        this.key = new double[core.sites()];
    }

    /** The upper bound that these multipliers prove; fills profit, open and prices. */
    double evaluate(double[] u) {
        double bound = price(u);
        int count = 0;
        Arrays.fill(open, 0);
        for (int j = 0; j < profit.length; j++) {
            if (profit[j] > 0) {
                key[j] = purse.isUniform() ? profit[j] : profit[j] / purse.cost(j);
                order[count++] = j;
            }
        }
        return bound + (purse.isUniform() ? takeBest(count) : fillKnapsack(count));
    }

    private double price(double[] u) {
        double constant = 0;
        Arrays.fill(profit, 0);
        int[] start = core.byRow().start();
        int[] site = core.byRow().row();
        double[] weight = core.weight();
        for (int c = 0; c < u.length; c++) {
            double price = u[c];
            constant += Math.max(0, weight[c] - price);
            if (price > 0) {
                for (int k = start[c]; k < start[c + 1]; k++) {
                    profit[site[k]] += price;
                }
            }
        }
        return constant;
    }

    private double takeBest(int count) {
        int slots = Math.min(count, purse.slots());
        priceOut = 0;
        priceIn = slots < count ? Double.POSITIVE_INFINITY : 0;
        if (slots < count) {
            Best.first(order, count, slots, key);
            for (int k = slots; k < count; k++) {
                priceOut = Math.max(priceOut, key[order[k]]);
            }
        }
        double sum = 0;
        for (int k = 0; k < slots; k++) {
            int j = order[k];
            sum += profit[j];
            open[j] = 1;
            priceIn = Math.min(priceIn, key[j]);
        }
        return sum;
    }

    private double fillKnapsack(int count) {
        Best.sort(order, count, key);
        double left = purse.budget();
        double slack = Amounts.slack(purse.budget());
        double sum = 0;
        priceIn = 0;
        for (int k = 0; k < count; k++) {
            int j = order[k];
            double part = purse.cost(j) <= left + slack ? 1 : Math.max(0, left) / purse.cost(j);
            sum += part * profit[j];
            left -= part * purse.cost(j);
            open[j] = part;
            if (part < 1) {
                priceIn = key[j];
                break;
            }
        }
        priceOut = priceIn;
        return sum;
    }

    /** The bound where this site is opened, from the bound of the last evaluation. */
    double boundIfOpen(int j, double bound) {
        double price = purse.isUniform() ? priceIn : priceIn * purse.cost(j);
        return Math.min(bound, bound + profit[j] - price);
    }

    /** The bound where this site is closed, from the bound of the last evaluation. */
    double boundIfClosed(int j, double bound) {
        double price = purse.isUniform() ? priceOut : priceOut * purse.cost(j);
        return Math.min(bound, bound - profit[j] + price);
    }
}
