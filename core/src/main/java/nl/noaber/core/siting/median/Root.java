// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.median;

import java.util.function.BooleanSupplier;

/** The whole problem as one case: its bound is raised from a first plan, sites are decided, and lists grow or shrink. */
final class Root {
    private static final int STEPS = 100;
    private static final double FIRST_FACTOR = 0.05;
    private static final double SHORTER = 0.9;
    private static final int PATIENCE = 20;
    /** A round that closes less of the gap than this is a poor one. */
    private static final double POOR = 0.01;

    private static final int POOR_ROUNDS = 3;
    private static final double SHORT_STEPS = 0.0005;
    /** Lists are laid out anew when so large a part of the sites can go. */
    private static final double WORTHWHILE = 0.05;

    private final Costs costs;
    private final CaseSolver solver;
    private final int p;
    final byte[] state;
    final Deduction deduction;
    private int poorRounds;
    private double before = Double.NEGATIVE_INFINITY;
    private boolean complete;

    Root(Costs costs, MedianProblem problem, Plan first) {
        this.costs = costs;
        this.p = problem.p();
        this.state = new byte[costs.sites()];
        for (int j : problem.fixed()) {
            state[j] = Relaxation.OPEN;
        }
        for (int j : problem.forbidden()) {
            state[j] = Relaxation.SHUT;
        }
        this.solver = new CaseSolver(costs, p);
        solver.ascent.start(firstMultipliers(first), state, p, FIRST_FACTOR, SHORTER, PATIENCE);
        this.deduction = new Deduction(solver.ascent.best.clone());
    }

    /** Between what a client pays and what it would pay without its site. */
    private double[] firstMultipliers(Plan plan) {
        double[] u = new double[costs.clients()];
        for (int i = 0; i < u.length; i++) {
            double second = plan.second[i] == Plan.NONE ? plan.nearCost[i] : plan.secondCost[i];
            u[i] = Math.min(costs.beyond[i], (plan.nearCost[i] + second) / 2);
        }
        return u;
    }

    double bound() {
        return solver.ascent.safeBound;
    }

    long work() {
        return solver.ascent.work;
    }

    boolean isComplete() {
        return complete;
    }

    void ascend(Incumbent incumbent, double target, BooleanSupplier stop) {
        solver.ascent.run(STEPS, target, incumbent::closes, stop);
    }

    /** The sites that the relaxed problem opened last. */
    int[] chosenSites() {
        return Sites.where(solver.ascent.relaxation.chosen);
    }

    /** The certificate gets the best multipliers. */
    void keep() {
        deduction.multipliers(solver.ascent.best.clone());
    }

    /** Between rounds: decides sites and adapts the lists. */
    void tidy(Incumbent incumbent, Plan best) {
        double now = bound();
        boolean poor = now - before < POOR * (incumbent.total() - now);
        poorRounds = poor && solver.ascent.factor < SHORT_STEPS ? poorRounds + 1 : 0;
        before = now;
        keep();
        if (incumbent.closes(now)) {
            return;
        }
        solver.decide(deduction, state, incumbent);
        complete = solver.complete(state);
        if (shrink() || grow(best) || complete) {
            solver.ascent.backToBest();
        }
        keep();
    }

    /** Nothing much more is to be gained without splitting. */
    boolean isExhausted() {
        return poorRounds >= POOR_ROUNDS;
    }

    /** Before splitting: the lists lose all sites that are closed. */
    boolean shrink() {
        boolean[] shut = new boolean[state.length];
        int going = 0;
        int left = 0;
        for (int j = 0; j < state.length; j++) {
            shut[j] = state[j] == Relaxation.SHUT;
            going += shut[j] && !costs.isGone(j) ? 1 : 0;
            left += costs.isGone(j) ? 0 : 1;
        }
        if (going <= WORTHWHILE * left) {
            return false;
        }
        costs.remove(shut);
        return true;
    }

    /** Clients whose list is too short for their multiplier or their second site see farther. */
    private boolean grow(Plan best) {
        boolean any = false;
        for (int i = 0; i < costs.clients(); i++) {
            double needed = Math.max(solver.ascent.best[i], best.secondCost[i]);
            if (needed >= costs.beyond[i] && costs.beyond[i] < costs.far[i]) {
                costs.extend(i, needed);
                any = true;
            }
        }
        if (any) {
            costs.byThemselves();
        }
        return any;
    }
}
