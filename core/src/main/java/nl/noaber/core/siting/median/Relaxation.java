// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.median;

import java.util.Arrays;

/**
 * The Lagrangian relaxation of "each client is served once" (Cornuejols, Fisher and Nemhauser 1977), in one case of the
 * proof: with multipliers u, site j is worth rho_j = sum of min(0, c_ij - u_i), and the bound is the sum of u, of the rho of
 * the open sites and of the least rho of as many free sites as are left.
 */
final class Relaxation {
    static final byte FREE = 0;
    static final byte OPEN = 1;
    static final byte SHUT = 2;

    /** What the sums of doubles may be off, as a part of their absolute terms; above what the checker allows for. */
    private static final double SUM_ERROR = 2e-11;

    private final Costs costs;
    final double[] rho;
    /** By client, how many of the chosen sites serve it in the relaxed problem. */
    final int[] served;
    /** By site, whether the relaxed problem opens it. */
    final boolean[] chosen;

    private final double[] order;

    /** Pairs looked at in the last evaluation. */
    long work;

    double bound;
    /** The bound with what rounding may have added taken off. */
    double safeBound;
    /** The largest rho of the free sites that are chosen; minus infinite when none is. */
    double lastChosen;
    /** The least rho of those that are not; infinite when all are. */
    double firstLeft;

    Relaxation(Costs costs) {
        this.costs = costs;
        this.rho = new double[costs.sites()];
        this.order = new double[costs.sites()];
        this.served = new int[costs.clients()];
        this.chosen = new boolean[costs.sites()];
    }

    /**
     * @param u by client, at most {@code costs.beyond}
     * @param state by site
     * @return the bound; infinite when so many sites cannot be opened
     */
    double evaluate(double[] u, byte[] state, int p) {
        Arrays.fill(rho, 0);
        double sum = 0;
        double size = 0;
        long pairs = 0;
        for (int i = 0; i < u.length; i++) {
            double ui = u[i];
            sum += ui;
            size += Math.abs(ui);
            int[] site = costs.site[i];
            double[] cost = costs.cost[i];
            int k = 0;
            for (; k < cost.length && cost[k] < ui; k++) {
                rho[site[k]] += cost[k] - ui;
            }
            pairs += k;
        }
        work = pairs + u.length + rho.length;
        double chosenSum = choose(state, p);
        bound = sum + chosenSum;
        safeBound = chosenSum == Double.POSITIVE_INFINITY ? chosenSum : bound - SUM_ERROR * (size - chosenSum);
        return bound;
    }

    /** Takes the open sites and the best free ones; of equals those that come first. */
    private double choose(byte[] state, int p) {
        int free = 0;
        int left = p;
        double sum = 0;
        for (int j = 0; j < rho.length; j++) {
            chosen[j] = state[j] == OPEN;
            if (state[j] == FREE) {
                order[free++] = rho[j];
            } else if (state[j] == OPEN) {
                left--;
                sum += rho[j];
            }
        }
        lastChosen = Double.NEGATIVE_INFINITY;
        firstLeft = Double.POSITIVE_INFINITY;
        if (left < 0 || left > free) {
            return Double.POSITIVE_INFINITY;
        }
        if (left > 0) {
            lastChosen = Quickselect.least(order, free, left);
        }
        int equal = left;
        for (int j = 0; j < rho.length; j++) {
            if (state[j] == FREE && rho[j] < lastChosen) {
                equal--;
            }
        }
        for (int j = 0; j < rho.length; j++) {
            if (state[j] != FREE) {
                continue;
            }
            if (rho[j] < lastChosen || (rho[j] == lastChosen && equal > 0)) {
                equal -= rho[j] == lastChosen ? 1 : 0;
                chosen[j] = true;
                sum += rho[j];
            } else {
                firstLeft = Math.min(firstLeft, rho[j]);
            }
        }
        return sum;
    }

    /** Fills {@link #served}, for the chosen sites at these multipliers. */
    void countServed(double[] u) {
        Arrays.fill(served, 0);
        for (int j = 0; j < chosen.length; j++) {
            if (!chosen[j]) {
                continue;
            }
            int[] clients = costs.clientsOf[j];
            double[] cost = costs.costOf[j];
            for (int k = 0; k < clients.length; k++) {
                served[clients[k]] += cost[k] < u[clients[k]] ? 1 : 0;
            }
        }
    }
}
