// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.locate;

import java.util.List;
import java.util.Optional;
import nl.noaber.core.siting.Effort;
import nl.noaber.core.siting.IntegerProgramSolver;

/** One model on one problem: asks the solver of core, and goes through its answer again. */
public sealed interface Solving permits MedianSolving, CenterSolving, CapacitatedSolving, MclpSolving, LscpSolving {
    Located solve(Effort effort);

    /** What is wrong with a plan that serves all, or with its proof, by a checker that knows only the problem. */
    List<String> faults(Located located);

    static Solving of(LocateQuestion question, Optional<IntegerProgramSolver> solver) {
        return switch (question.model()) {
            case P_MEDIAN -> new MedianSolving(question);
            case P_CENTER -> new CenterSolving(question);
            case CAPACITATED_P_MEDIAN -> new CapacitatedSolving(question);
            case MCLP -> new MclpSolving(question, solver);
            case LSCP -> new LscpSolving(question, solver);
        };
    }
}
