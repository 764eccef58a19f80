// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.List;
import java.util.Optional;

/** Solves the questions whose goal is a sum (all but shortest farthest): our own search and bound first, then a proof. */
final class Combined {
    /** Within this part of a bound the objective is the bound: solvers keep rows to about a millionth. */
    private static final double ROUNDING = 1e-6;

    private final Question question;
    private final Valuation valuation;
    private final Clients clients;
    private final Exact exact;
    private final Optional<IntegerProgramSolver> solver;
    private final Effort effort;

    private Combined(Question question, Optional<IntegerProgramSolver> solver, Effort effort) {
        this.question = question;
        this.solver = solver;
        this.effort = effort;
        valuation = new Valuation(question);
        clients = new Clients(question, valuation.limits, valuation.serving);
        exact = new Exact(valuation, clients, solver, effort);
    }

    static Plan solve(Question question, Optional<IntegerProgramSolver> solver, Effort effort, List<int[]> starts) {
        return new Combined(question, solver, effort).solve(starts);
    }

    private Plan solve(List<int[]> starts) {
        Exact.Found found = exact.solve(Translation.Demands.KEPT, 0);
        if (clients.lostPeople == 0 && found.status() != IntegerProgramSolver.Status.INFEASIBLE) {
            return plan(found.outcome().orElseThrow(), found.score(), found.proof(), new Shortfall.None());
        }
        return fallShortLeast();
    }

    /** No plan meets what is asked: the people that fall short are minimised, then the goal is sought. */
    private Plan fallShortLeast() {
        Exact.Found least = exact.solve(Translation.Demands.SHORT_LEAST, 0);
        if (least.status() == IntegerProgramSolver.Status.INFEASIBLE) {
            return PlanSolver.none(Contradictions.together(question));
        }
        Valuation.Outcome first = least.outcome().orElseThrow();
        boolean proven = least.status() == IntegerProgramSolver.Status.OPTIMAL;
        Exact.Found best = exact.solve(
                Translation.Demands.SHORT_CAPPED, (first.shortPeople() - clients.lostPeople) * (1 + 1e-7) + 1e-7);
        Valuation.Outcome outcome = best.outcome().orElse(first);
        return plan(outcome, best.score(), best.proof(), valuation.demands.unmet(outcome.allotments().getLast(), proven));
    }


    private Plan plan(Valuation.Outcome outcome, double score, Proof proof, Shortfall shortfall) {
        double objective = outcome.objective();
        double bound = valuation.fromScore(score);
        boolean near = Math.abs(bound - objective) <= ROUNDING * Math.max(1, Math.abs(objective));
        if (near || valuation.goal.isBetter(objective, bound)) {
            bound = objective;
        }
        return new Plan(
                PlanSolver.openings(outcome.phaseByOption()),
                objective,
                bound,
                proof,
                bound,
                Optional.empty(),
                outcome.allotments(),
                0,
                shortfall);
    }
}
