// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The plan of a question that is a {@link Published} problem, by the solver of that problem. */
final class Delegated {
    private final Valuation valuation;
    private final Published problem;

    private Delegated(Question question, Published problem) {
        this.valuation = new Valuation(question);
        this.problem = problem;
    }

    /**
     * Empty when the question is no published problem.
     *
     * @param starts openings that the plan is not to be worse than
     */
    static Optional<Plan> solve(
            Question question,
            Limits limits,
            Optional<IntegerProgramSolver> solver,
            Effort effort,
            List<int[]> starts) {
        return Published.of(question, limits)
                .flatMap(problem -> new Delegated(question, problem).solve(solver, effort, starts));
    }

    private Optional<Plan> solve(Optional<IntegerProgramSolver> solver, Effort effort, List<int[]> starts) {
        Answer answer = problem.solve(solver, effort);
        int[] phase = phases(answer.sites());
        if (!valuation.keepsLimits(phase)) {
            // Within the tolerance of that solver, not within ours.
            return Optional.empty();
        }
        Valuation.Outcome best = valuation.outcome(phase);
        if (best.shortPeople() > 0) {
            return Optional.empty();
        }
        for (int[] start : starts) {
            if (valuation.keepsLimits(start)) {
                Valuation.Outcome other = valuation.outcome(start);
                boolean better = valuation.goal.isBetter(other.objective(), best.objective());
                best = other.shortPeople() == 0 && better ? other : best;
            }
        }
        return Optional.of(plan(answer, best));
    }

    private int[] phases(int[] sites) {
        int[] phase = new int[valuation.question.options().size()];
        for (int o = 0; o < phase.length; o++) {
            Option option = valuation.question.options().get(o);
            boolean open = Arrays.binarySearch(sites, option.site()) >= 0 && valuation.limits.allows(option);
            phase[o] = open ? 0 : -1;
        }
        return phase;
    }

    private Plan plan(Answer answer, Valuation.Outcome outcome) {
        double none = valuation.goal.moreIsBetter() ? Double.POSITIVE_INFINITY : 0;
        double certified = answer.certificate().map(Certificate::bound).orElse(none);
        double objective = outcome.objective();
        boolean byOther = valuation.goal.isBetter(certified, answer.bound());
        double bound = answer.bound();
        boolean near = Math.abs(bound - objective) <= 1e-9 * Math.max(1, Math.abs(objective));
        if (near || valuation.goal.isBetter(objective, bound)) {
            bound = objective;
        }
        return new Plan(
                PlanSolver.openings(outcome.phaseByOption()),
                objective,
                bound,
                byOther && differs(certified, bound) ? Proof.INTEGER_PROGRAM : Proof.CERTIFICATE,
                certified,
                answer.certificate(),
                outcome.allotments(),
                answer.rounds(),
                new Shortfall.None());
    }

    private static boolean differs(double a, double b) {
        return !(Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b)));
    }
}
