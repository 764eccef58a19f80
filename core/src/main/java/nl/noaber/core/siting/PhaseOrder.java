// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The order in which a plan opens when its goal is about the whole (least cost, shortest farthest): the one that serves the most
 * worth within its limits in the earlier phases. The set of open options stays as it is.
 */
final class PhaseOrder {
    private PhaseOrder() {}

    static Plan of(Question question, Plan plan, Optional<IntegerProgramSolver> solver, Effort effort) {
        boolean whole = question.goal() instanceof Goal.LeastCost || question.goal() instanceof Goal.ShortestFarthest;
        Optional<Rule.Phases> phases = question.rules().stream()
                .filter(Rule.Phases.class::isInstance)
                .map(Rule.Phases.class::cast)
                .reduce((first, second) -> second);
        if (!whole || phases.isEmpty() || plan.shortfall() instanceof Shortfall.Contradiction) {
            return plan;
        }
        int[] chosen = plan.options();
        Plan order = PlanSolver.solveWithoutRemedies(among(question, chosen, phases.get()), solver, effort, List.of());
        int last = phases.get().sites().length;
        int[] phase = new int[chosen.length];
        Arrays.fill(phase, last);
        for (Opening opening : order.openings()) {
            phase[opening.option()] = opening.phase();
        }
        List<Opening> openings = new ArrayList<>();
        for (int n = 0; n < chosen.length; n++) {
            openings.add(new Opening(chosen[n], phase[n]));
        }
        return withOrder(question, plan, openings, last);
    }

    private static Question among(Question question, int[] chosen, Rule.Phases phases) {
        List<Rule> rules = new ArrayList<>();
        rules.add(phases);
        for (Rule rule : question.rules()) {
            if (rule instanceof Rule.Stays || rule instanceof Rule.Capacity) {
                rules.add(rule);
            }
        }
        List<Option> options =
                Arrays.stream(chosen).mapToObj(o -> question.options().get(o)).toList();
        return new Question(
                question.sites(),
                options,
                question.needs(),
                question.reach(),
                new Goal.MostPeople(Credit.ALL_OR_NOTHING, 0),
                rules);
    }

    private static Plan withOrder(Question question, Plan plan, List<Opening> openings, int phases) {
        Valuation valuation = new Valuation(question);
        List<Allotment> allotments = new ArrayList<>();
        for (int h = 1; h < phases; h++) {
            int phase = h;
            int[] open = openings.stream()
                    .filter(opening -> opening.phase() <= phase)
                    .mapToInt(Opening::option)
                    .toArray();
            allotments.add(valuation.seating.allot(open, new Nearest(question, open), false));
        }
        allotments.add(plan.allotment());
        return new Plan(
                openings,
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
