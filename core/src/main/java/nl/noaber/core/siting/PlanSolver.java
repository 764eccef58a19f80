// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From a question to a plan with a proven bound. See docs/method/siting.md. */
public final class PlanSolver {
    private PlanSolver() {}

    /**
     * What cannot be met is no error but an answer: see {@link Plan#shortfall()}. With rules that contradict there is no plan: no
     * openings, and NaN for the figures.
     *
     * @param solver of integer programs; without one our own search proves small questions, and larger ones keep a gap
     * @param effort a round is one step of the Lagrangian bound, or one node of a search
     */
    public static Plan solve(Question question, Optional<IntegerProgramSolver> solver, Effort effort) {
        Plan plan = solveWithoutRemedies(question, solver, effort, List.of());
        return plan.shortfall() instanceof Shortfall.Unmet unmet
                ? withShortfall(plan, Remedies.of(question, unmet, solver, effort))
                : plan;
    }

    /**
     * A good plan at once, by greedy adding and interchange alone: nothing is proven of it. It may open fewer than the rules allow,
     * when more would bring nothing.
     */
    public static Plan quick(Question question) {
        Limits limits = new Limits(question);
        Optional<Shortfall.Contradiction> contradiction = Contradictions.find(question, limits);
        if (contradiction.isPresent()) {
            return none(contradiction.get());
        }
        Valuation valuation = new Valuation(question);
        Clients clients = new Clients(question, limits, valuation.serving);
        return new LocalSearch(valuation, clients, Effort.rounds(1))
                .build()
                .map(PlanSolver::unproven)
                .orElseGet(() -> none(Contradictions.together(question, false)));
    }

    /** Nothing is proven of it. */
    static Plan unproven(Valuation.Outcome outcome) {
        return new Plan(
                openings(outcome.phaseByOption()),
                outcome.objective(),
                Double.NaN,
                Proof.NONE,
                Double.NaN,
                Optional.empty(),
                outcome.allotments(),
                0,
                new Shortfall.None());
    }

    /** @param starts openings to begin from, by option the phase (from 0) or -1; those that break a rule are passed over */
    static Plan solveWithoutRemedies(
            Question question, Optional<IntegerProgramSolver> solver, Effort effort, List<int[]> starts) {
        Limits limits = new Limits(question);
        Optional<Shortfall.Contradiction> contradiction = Contradictions.find(question, limits);
        if (contradiction.isPresent()) {
            return none(contradiction.get());
        }
        Optional<Plan> delegated = Delegated.solve(question, limits, solver, effort, starts);
        if (delegated.isPresent()) {
            return delegated.get();
        }
        Plan plan = question.goal() instanceof Goal.ShortestFarthest
                ? CenterSolver.solve(question, solver, effort)
                : Combined.solve(question, solver, effort, starts);
        return PhaseOrder.of(question, plan, solver, effort);
    }

    static Plan none(Shortfall.Contradiction contradiction) {
        Allotment nobody = new Allotment(new int[0], new int[0], new double[0]);
        return new Plan(
                List.of(),
                Double.NaN,
                Double.NaN,
                Proof.NONE,
                Double.NaN,
                Optional.empty(),
                List.of(nobody),
                0,
                contradiction);
    }

    static Plan withShortfall(Plan plan, Shortfall shortfall) {
        return new Plan(
                plan.openings(),
                plan.objective(),
                plan.bound(),
                plan.proof(),
                plan.certifiedBound(),
                plan.certificate(),
                plan.allotments(),
                plan.rounds(),
                shortfall);
    }

    static List<Opening> openings(int[] phaseByOption) {
        List<Opening> openings = new ArrayList<>();
        for (int o = 0; o < phaseByOption.length; o++) {
            if (phaseByOption[o] >= 0) {
                openings.add(new Opening(o, phaseByOption[o] + 1));
            }
        }
        return openings;
    }
}
