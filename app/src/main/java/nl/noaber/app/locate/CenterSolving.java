// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.locate;

import java.util.List;
import nl.noaber.core.siting.Answer;
import nl.noaber.core.siting.Effort;
import nl.noaber.core.siting.center.CenterChecker;
import nl.noaber.core.siting.center.CenterProblem;
import nl.noaber.core.siting.center.CenterSolver;

/** p-center: the shortest longest distance. Every customer counts, whatever its weight. */
record CenterSolving(LocateQuestion question) implements Solving {
    @Override
    public Located solve(Effort effort) {
        Answer answer = CenterSolver.solve(problem(), effort);
        return Double.isInfinite(answer.objective()) ? Everyone.located(question, answer) : Located.served(answer);
    }

    @Override
    public List<String> faults(Located located) {
        return CenterChecker.fault(problem(), located.answer()).stream().toList();
    }

    private CenterProblem problem() {
        return new CenterProblem(
                question.problem().clients(),
                question.problem().sites(),
                Pairs.flat(question.problem().distances()),
                question.p());
    }
}
