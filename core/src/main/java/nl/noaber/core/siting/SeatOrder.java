// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Who gets the seats when there are fewer than people, as far as the goal does not mind. Sets of people who can be seated together
 * are a transversal matroid (Edmonds and Fulkerson 1965), so when everyone takes one seat and counts alike, favour never seats
 * fewer.
 */
public final class SeatOrder {
    private SeatOrder() {}

    /**
     * The same openings with seats for the favoured first. A plan whose objective or shortfall would suffer is given back as it
     * was.
     *
     * @param favour by need: what part more it counts, 0 or more; small
     */
    public static Plan favouring(Question question, Plan plan, double[] favour) {
        Valuation own = new Valuation(question);
        if (!own.limits.anySeats() || plan.openings().isEmpty() || question.goal() instanceof Goal.ShortestFarthest) {
            return plan;
        }
        Valuation other = new Valuation(favoured(question, favour));
        List<Allotment> allotments = new ArrayList<>();
        for (int phase = 1; phase <= plan.phases(); phase++) {
            int[] open = plan.optionsInPhase(phase);
            allotments.add(other.seating.allot(open, new Nearest(question, open), phase == plan.phases()));
        }
        return isNoWorse(own, plan, allotments) ? with(plan, allotments) : plan;
    }

    private static boolean isNoWorse(Valuation own, Plan plan, List<Allotment> allotments) {
        // A goal about the whole has one phase, however many steps the plan has.
        boolean isWhole = own.limits.phases() < plan.phases();
        int[] phase = new int[own.question.options().size()];
        Arrays.fill(phase, -1);
        plan.openings().forEach(opening -> phase[opening.option()] = isWhole ? 0 : opening.phase() - 1);
        Valuation.Outcome before = own.outcome(phase, isWhole ? List.of(plan.allotment()) : plan.allotments());
        Valuation.Outcome after = own.outcome(phase, isWhole ? List.of(allotments.getLast()) : allotments);
        double near = 1e-9 * Math.max(1, Math.abs(before.objective()));
        return Math.abs(after.objective() - before.objective()) <= near
                && after.shortPeople() <= before.shortPeople() + 1e-9;
    }

    private static Question favoured(Question question, double[] favour) {
        Needs needs = question.needs();
        double[] weight = needs.weight().clone();
        for (int i = 0; i < weight.length; i++) {
            weight[i] *= 1 + favour[i];
        }
        Needs others = new Needs(
                needs.place(),
                needs.group(),
                needs.service(),
                needs.circumstance(),
                needs.people(),
                weight,
                needs.load(),
                needs.limitMinutes());
        Goal goal = question.goal() instanceof Goal.LeastCost
                ? new Goal.MostPeople(Credit.ALL_OR_NOTHING, 0)
                : question.goal();
        return new Question(question.sites(), question.options(), others, question.reach(), goal, question.rules());
    }

    private static Plan with(Plan plan, List<Allotment> allotments) {
        return new Plan(
                plan.openings(),
                plan.objective(),
                plan.bound(),
                plan.proof(),
                plan.certifiedBound(),
                plan.certificate(),
                allotments,
                plan.rounds(),
                plan.shortfall());
    }
}
