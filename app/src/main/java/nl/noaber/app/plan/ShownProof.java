// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import nl.noaber.core.disclosure.Rules;
import nl.noaber.core.siting.Plan;

/**
 * The proof of a plan in numbers that may be shown: the objective rounded to fives; a bound that is not reached rounded up, so
 * that what is shown stays true. With phases both are the mean over the phases.
 *
 * @param gap of the shown numbers; 0 when both are 0
 * @param isOptimal by the numbers that are not rounded
 */
record ShownProof(double objective, double bound, double total, double gap, boolean isOptimal) {
    static ShownProof of(PlanOutcome outcome) {
        Plan plan = outcome.solved().plan();
        double steps = Math.max(1, outcome.terms().phases().size());
        double objective = plan.objective() / steps;
        return of(objective, plan.isOptimal() ? objective : plan.bound() / steps, outcome);
    }

    /** @param exactBound equal to the objective when it is reached */
    static ShownProof of(double exact, double exactBound, PlanOutcome outcome) {
        Shown shown = outcome.shown();
        boolean isPeople = !outcome.terms().isCoverage();
        double objective = isPeople ? rounded(exact, shown) : exact;
        double bound = isPeople ? bound(exact, exactBound, shown) : exactBound;
        return new ShownProof(
                objective,
                bound,
                isPeople ? rounded(total(outcome), shown) : Double.NaN,
                objective == bound ? 0 : Math.abs(objective - bound) / Math.abs(objective),
                exact == exactBound);
    }

    /** What all people together would be; back-up cover counts beyond that. */
    static double total(PlanOutcome outcome) {
        return outcome.solved().question().total();
    }

    private static double rounded(double people, Shown shown) {
        double step = Rules.DEFAULT.step();
        return shown.isFull() ? people : Math.rint(people / step) * step;
    }

    /** Of a maximum. */
    static double bound(double objective, double bound, Shown shown) {
        if (shown.isFull()) {
            return bound;
        }
        boolean isReached = bound - objective <= 1e-9 * Math.max(1, objective);
        double step = Rules.DEFAULT.step();
        return isReached
                ? rounded(objective, shown)
                : Math.max(rounded(objective, shown), Math.ceil(bound / step) * step);
    }
}
