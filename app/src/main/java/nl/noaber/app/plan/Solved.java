// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import java.util.List;
import nl.noaber.core.siting.Allotment;
import nl.noaber.core.siting.Option;
import nl.noaber.core.siting.Plan;

/**
 * A question with its answer.
 *
 * @param open what the plan opens, in the order of the letters
 * @param served who reaches these, in the same order
 */
record Solved(PlanQuestion question, Plan plan, List<Open> open, Served served) {
    Solved {
        open = List.copyOf(open);
    }

    Terms terms() {
        return question.terms();
    }

    boolean opens(Site site) {
        return open.stream().anyMatch(o -> o.site().equals(site));
    }

    /** How many of its points are in another plan too. */
    int inCommonWith(Solved other) {
        return (int) open.stream().filter(o -> other.opens(o.site())).count();
    }

    /** Position in the order of letters of the site of an option; -1 when it is not open. */
    int position(int option) {
        Option own = question.question().options().get(option);
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).number() == own.site()) {
                return i;
            }
        }
        return -1;
    }

    /** People who have a place within their limit, by group, where points have a limited capacity. */
    double[] seated() {
        double[] seated = new double[Pace.GROUPS];
        Allotment who = plan.allotment();
        for (int k = 0; k < who.size(); k++) {
            if (isSeated(k)) {
                seated[question.question().needs().group()[who.need()[k]]] += who.people()[k];
            }
        }
        return seated;
    }

    /** Whether a row of the allotment is about a light need, met within its limit. */
    boolean isSeated(int row) {
        Allotment who = plan.allotment();
        int need = who.need()[row];
        int site = question.question().options().get(who.option()[row]).site();
        double minutes = question.question().reach().minutes(site, need);
        return question.isTold(need) && minutes <= question.question().needs().limitMinutes()[need];
    }

    /** Yearly cost of what is open, euro. */
    nl.noaber.core.evidence.Interval euro() {
        return open.stream()
                .map(o -> Costs.ofPoint(o, terms()))
                .reduce(nl.noaber.core.evidence.Interval.ZERO, nl.noaber.core.evidence.Interval::plus);
    }
}
