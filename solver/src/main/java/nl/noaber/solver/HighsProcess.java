// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.solver;

import java.util.Optional;
import nl.noaber.core.siting.Effort;
import nl.noaber.core.siting.IntegerProgram;
import nl.noaber.core.siting.IntegerProgramSolver;
import nl.noaber.core.siting.SolverFault;
import org.jspecify.annotations.Nullable;

/**
 * Integer programs by HiGHS (or SCIP) in a process of its own, one for each call, so that native code can always be stopped
 * and can never take the program down. A round of {@link Effort} is a node of the tree (HiGHS only); one thread, so that the
 * same program gives the same answer.
 *
 * <p>When the effort is over, the solver is asked to stop and gives the best values and bound that it has; when it does not
 * within two seconds, its process is ended, and what it told before stands: with HiGHS all values up to then and the bound of
 * its last report, with SCIP nothing but the start.
 *
 * <p>Values are rounded, checked against every row and bound and priced anew; an answer that does not hold is a
 * {@link SolverFault}, as is a process that ends by itself, or a program whose objective has no end.
 */
public final class HighsProcess implements IntegerProgramSolver {
    private final Engine engine;

    /** With HiGHS. */
    public HighsProcess() {
        this(Engine.HIGHS);
    }

    public HighsProcess(Engine engine) {
        this.engine = engine;
    }

    @Override
    public Outcome solve(IntegerProgram program, double @Nullable [] start, double relativeGap, Effort effort) {
        Programs.check(program, start);
        Knowledge knowledge = new Knowledge(program, start);
        if (effort.isOver()) {
            return knowledge.stopped();
        }
        int seed = (int) (effort.seed() & Integer.MAX_VALUE);
        Job job = new Job(engine, program, start, relativeGap, effort.rounds(), seed);
        try (ChildProcess child = ChildProcess.start(job, knowledge)) {
            Optional<Message.End> end = child.await(effort);
            return end.map(e -> outcome(knowledge, e)).orElseGet(knowledge::stopped);
        }
    }

    private Outcome outcome(Knowledge knowledge, Message.End end) {
        if (!Double.isNaN(end.bound())) {
            knowledge.bound(end.bound());
        }
        return switch (end.ending()) {
            case OPTIMAL -> knowledge.optimal(engine);
            case STOPPED -> knowledge.stopped();
            case INFEASIBLE -> knowledge.infeasible(engine);
            case UNBOUNDED ->
                throw new SolverFault(
                        "%s says that the objective of this program has no end.".formatted(engine.title()),
                        "a column without an upper bound was left out of a row.");
        };
    }
}
