// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.locate;

import java.util.List;
import java.util.Locale;
import nl.noaber.core.siting.Effort;
import nl.noaber.core.siting.capacitated.CapacitatedChecker;
import nl.noaber.core.siting.capacitated.CapacitatedOutcome;
import nl.noaber.core.siting.capacitated.CapacitatedProblem;
import nl.noaber.core.siting.capacitated.CapacitatedSolver;
import nl.noaber.data.location.LocationProblem;

/** Capacitated p-median: each customer whole at one site, demand against capacity, weight times distance in the objective. */
record CapacitatedSolving(LocateQuestion question) implements Solving {
    @Override
    public Located solve(Effort effort) {
        return switch (CapacitatedSolver.solve(problem(), effort)) {
            case CapacitatedOutcome.Served served -> Located.served(served.answer());
            case CapacitatedOutcome.Infeasible none -> shortOf(true, word(none.why()), none.demand(), none.best());
            case CapacitatedOutcome.Undecided open -> shortOf(false, "not-decided", open.demand(), open.best());
        };
    }

    @Override
    public List<String> faults(Located located) {
        return CapacitatedChecker.fault(problem(), located.answer()).stream().toList();
    }

    private static Located shortOf(boolean isProven, String why, double asked, CapacitatedOutcome.Partial best) {
        return Located.shortOf(
                new Located.Shortfall(isProven, why, "demand", asked, best.served(), best.mostServed()),
                best.sites(),
                best.servedBy(),
                0);
    }

    private static String word(CapacitatedOutcome.Why why) {
        return why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private CapacitatedProblem problem() {
        LocationProblem problem = question.problem();
        double[] cost = Pairs.flat(problem.distances());
        for (int at = 0; at < cost.length; at++) {
            cost[at] = Double.isInfinite(cost[at]) ? cost[at] : cost[at] * problem.weight()[at / problem.sites()];
        }
        return new CapacitatedProblem(problem.demand(), problem.capacity(), cost, question.p());
    }
}
