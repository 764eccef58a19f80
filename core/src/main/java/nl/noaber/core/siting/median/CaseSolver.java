// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.median;

import java.util.function.BooleanSupplier;

/** Works on one case of the proof: raises its bound, decides sites by their reduced costs, and says where to split. */
final class CaseSolver {
    static final int NO_SITE = -1;

    private static final double FIRST_FACTOR = 0.05;
    private static final double SHORTER = 0.8;
    private static final int PATIENCE = 8;

    final Ascent ascent;
    private final Branching branching;
    private final int p;
    /** To split by; {@link #NO_SITE} when the case is closed, came down to one plan, or was cut short. */
    int splitSite = NO_SITE;

    CaseSolver(Costs costs, int p) {
        this.ascent = new Ascent(costs);
        this.branching = new Branching(costs, p);
        this.p = p;
    }

    long work() {
        return ascent.work + branching.work();
    }

    /**
     * @param deduction gets what is found
     * @param state by site, in this case; changed as sites are decided
     * @param blocks of steps, after each of which sites are decided
     * @return the bound of what is left of the case
     */
    double solve(Deduction deduction, byte[] state, int blocks, int steps, Incumbent incumbent, BooleanSupplier stop) {
        splitSite = NO_SITE;
        ascent.start(deduction.multipliers(), state, p, FIRST_FACTOR, SHORTER, PATIENCE);
        while (!stop.getAsBoolean() && !ascend(deduction, state, blocks, steps, incumbent, stop)) {
            splitSite = branching.choose(ascent, deduction, state, incumbent);
            if (splitSite != NO_SITE) {
                break;
            }
            boolean complete = complete(state);
            ascent.backToBest();
            if (complete) {
                break;
            }
        }
        deduction.multipliers(ascent.best.clone());
        return ascent.safeBound;
    }

    /** @return true when there is nothing left to split */
    private boolean ascend(
            Deduction deduction, byte[] state, int blocks, int steps, Incumbent incumbent, BooleanSupplier stop) {
        for (int b = 0; b < blocks && !stop.getAsBoolean(); b++) {
            ascent.run(steps, incumbent.total(), incumbent::closes, stop);
            if (incumbent.closes(ascent.safeBound)) {
                return true;
            }
            if (decide(deduction, state, incumbent) > 0 && complete(state)) {
                ascent.backToBest();
                return true;
            }
        }
        return incumbent.closes(ascent.safeBound);
    }

    /**
     * Reduced-cost fixing at the best multipliers: a site whose opening (or closing) alone lifts the bound to the incumbent is
     * closed (or open) in all that is better. Leaves the ascent at its best, in the case as it has become.
     *
     * @return how many sites were decided
     */
    int decide(Deduction deduction, byte[] state, Incumbent incumbent) {
        ascent.backToBest();
        Relaxation relaxation = ascent.relaxation;
        double[] multipliers = ascent.best.clone();
        int count = 0;
        for (int j = 0; j < state.length; j++) {
            if (state[j] != Relaxation.FREE) {
                continue;
            }
            boolean chosen = relaxation.chosen[j];
            double other = chosen
                    ? relaxation.safeBound - relaxation.rho[j] + relaxation.firstLeft
                    : relaxation.safeBound + relaxation.rho[j] - relaxation.lastChosen;
            if (incumbent.closes(other)) {
                deduction.decide(j, chosen, multipliers);
                state[j] = chosen ? Relaxation.OPEN : Relaxation.SHUT;
                count++;
            }
        }
        if (count > 0) {
            ascent.backToBest();
        }
        return count;
    }

    /** When as many sites are open as may be, or as are left, the rest follows. */
    boolean complete(byte[] state) {
        int left = p;
        int free = 0;
        for (byte s : state) {
            left -= s == Relaxation.OPEN ? 1 : 0;
            free += s == Relaxation.FREE ? 1 : 0;
        }
        if (left > 0 && free > left) {
            return false;
        }
        for (int j = 0; j < state.length; j++) {
            if (state[j] == Relaxation.FREE) {
                state[j] = left > 0 ? Relaxation.OPEN : Relaxation.SHUT;
            }
        }
        return true;
    }
}
