// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.solver;

import java.util.Optional;
import nl.noaber.core.siting.IntegerProgram;
import nl.noaber.core.siting.IntegerProgramSolver.Outcome;
import nl.noaber.core.siting.IntegerProgramSolver.Status;
import nl.noaber.core.siting.SolverFault;
import org.jspecify.annotations.Nullable;

/** What is known so far: the best values that hold, the bound, and what was wrong with values that do not. */
final class Knowledge {
    private final IntegerProgram program;
    private double @Nullable [] best;
    private double objective = Double.NaN;
    private double bound;
    private Optional<String> lastFault = Optional.empty();

    Knowledge(IntegerProgram program, double @Nullable [] start) {
        this.program = program;
        this.bound = program.maximise() ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        if (start != null) {
            values(start);
        }
    }

    /** Keeps the values where they hold and are better than those before. */
    synchronized void values(double[] given) {
        double[] whole = Feasibility.rounded(program, given);
        lastFault = Feasibility.findFraction(program, given).or(() -> Feasibility.findFault(program, whole));
        if (lastFault.isPresent()) {
            return;
        }
        double now = Feasibility.objective(program, whole);
        if (best == null || (program.maximise() ? now > objective : now < objective)) {
            best = whole;
            objective = now;
        }
    }

    synchronized void bound(double told) {
        bound = program.maximise() ? Math.min(bound, told) : Math.max(bound, told);
    }

    /** No tolerance of the solver makes its bound worse than a plan that holds. */
    private double honestBound() {
        return best == null ? bound : program.maximise() ? Math.max(bound, objective) : Math.min(bound, objective);
    }

    synchronized Outcome optimal(Engine engine) {
        if (lastFault.isPresent() || best == null) {
            throw new SolverFault(
                    "%s says that it found the best plan, but %s."
                            .formatted(engine.title(), lastFault.orElse("gave no values")),
                    "the numbers of the program lie too far apart for it; the other solver may do better.");
        }
        return new Outcome(Status.OPTIMAL, best, objective, honestBound());
    }

    synchronized Outcome stopped() {
        return new Outcome(Status.STOPPED, best, objective, honestBound());
    }

    synchronized Outcome infeasible(Engine engine) {
        if (best != null) {
            throw new SolverFault(
                    "%s says that there is no plan, but one with objective %s holds."
                            .formatted(engine.title(), objective),
                    "the numbers of the program lie too far apart for it; the other solver may do better.");
        }
        double none = program.maximise() ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        return new Outcome(Status.INFEASIBLE, null, Double.NaN, none);
    }
}
