// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.median;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.function.DoublePredicate;

/**
 * Subgradient ascent of the Lagrangian bound, with the deflected direction of Camerini, Fratta and Maffioli (1975) and the
 * step of Held and Karp (1971). Falls back to the best multipliers, with shorter steps, when nothing improves for a while.
 */
final class Ascent {
    /** What the newest subgradient counts for in the direction, and the newest choice in the average of the choices. */
    private static final double RECENT = 0.05;

    private final Costs costs;
    final Relaxation relaxation;
    /** Multipliers by client: the best, and the last tried. */
    final double[] best;

    private final double[] u;
    private final double[] direction;
    private final double[] low;
    private final double[] high;
    /** By site, how often it was chosen lately, 0 to 1. */
    final double[] usually;

    private byte[] state = new byte[0];
    private int p;
    double bound;
    double safeBound;
    /** Length of the steps; falls. */
    double factor;

    /** What the steps are multiplied by when nothing improved for so many. */
    private double shorter;

    private int patience;
    private int failures;
    private double last;
    /** Pairs looked at; a measure of time that needs no clock. */
    long work;

    Ascent(Costs costs) {
        this.costs = costs;
        int n = costs.clients();
        this.relaxation = new Relaxation(costs);
        this.best = new double[n];
        this.u = new double[n];
        this.direction = new double[n];
        this.low = new double[n];
        this.high = new double[n];
        this.usually = new double[costs.sites()];
    }

    /** Begins a case, from these multipliers. */
    void start(double[] from, byte[] ofSites, int theP, double firstFactor, double theShorter, int thePatience) {
        state = ofSites;
        p = theP;
        factor = firstFactor;
        shorter = theShorter;
        patience = thePatience;
        System.arraycopy(from, 0, u, 0, u.length);
        Arrays.fill(direction, 0);
        Arrays.fill(usually, 0.5);
        failures = 0;
        bound = Double.NEGATIVE_INFINITY;
        again();
    }

    /** After sites were decided: the same multipliers, as far as they still make sense, in the case as it is now. */
    void again() {
        limits();
        for (int i = 0; i < u.length; i++) {
            u[i] = clamp(i, u[i]);
        }
        evaluate();
        keep();
    }

    /** Goes back to the best multipliers, in the case as it is now. */
    void backToBest() {
        System.arraycopy(best, 0, u, 0, u.length);
        bound = Double.NEGATIVE_INFINITY;
        again();
    }

    /** A multiplier under the nearest site that may be open is too low for free; one above an open site is of no use. */
    private void limits() {
        for (int i = 0; i < low.length; i++) {
            int[] site = costs.site[i];
            int k = 0;
            while (k < site.length && state[site[k]] == Relaxation.SHUT) {
                k++;
            }
            low[i] = k < site.length ? costs.cost[i][k] : costs.beyond[i];
            high[i] = costs.beyond[i];
        }
        for (int j = 0; j < state.length; j++) {
            if (state[j] == Relaxation.OPEN) {
                int[] clients = costs.clientsOf[j];
                for (int k = 0; k < clients.length; k++) {
                    high[clients[k]] = Math.min(high[clients[k]], costs.costOf[j][k]);
                }
            }
        }
    }

    private double clamp(int i, double value) {
        return Math.max(low[i], Math.min(high[i], value));
    }

    /** Steps until so many are done, the bound will do, or it is time to stop. */
    void run(int steps, double target, DoublePredicate enough, BooleanSupplier stop) {
        for (int k = 0; k < steps; k++) {
            if (enough.test(safeBound) || stop.getAsBoolean()) {
                return;
            }
            if (!step(target)) {
                return;
            }
        }
    }

    /** @return false when the relaxed problem serves everyone once: then the bound is the best there is */
    private boolean step(double target) {
        double norm = deflect();
        if (norm == 0) {
            return false;
        }
        double length = factor * Math.max(target - last, 1e-6 * Math.abs(target)) / norm;
        for (int i = 0; i < u.length; i++) {
            u[i] = clamp(i, u[i] + length * direction[i]);
        }
        evaluate();
        if (last > bound) {
            failures = last > bound + 1e-5 * (target - bound) ? 0 : failures + 1;
            keep();
        } else {
            failures++;
        }
        if (failures >= patience) {
            failures = 0;
            factor *= shorter;
        }
        return true;
    }

    /** The new direction; its squared length, as far as the multipliers can follow it. */
    private double deflect() {
        int[] served = relaxation.served;
        double norm = 0;
        for (int i = 0; i < u.length; i++) {
            double d = RECENT * (1 - served[i]) + (1 - RECENT) * direction[i];
            direction[i] = d;
            if ((d > 0 && u[i] < high[i]) || (d < 0 && u[i] > low[i])) {
                norm += d * d;
            }
        }
        return norm;
    }

    private void evaluate() {
        last = relaxation.evaluate(u, state, p);
        work += relaxation.work;
        if (last == Double.POSITIVE_INFINITY) {
            return;
        }
        relaxation.countServed(u);
        for (int j = 0; j < usually.length; j++) {
            usually[j] += RECENT * ((relaxation.chosen[j] ? 1 : 0) - usually[j]);
        }
    }

    private void keep() {
        if (last > bound) {
            bound = last;
            safeBound = relaxation.safeBound;
            System.arraycopy(u, 0, best, 0, u.length);
        }
    }
}
