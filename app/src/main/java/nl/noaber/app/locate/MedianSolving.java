// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.locate;

import java.util.List;
import java.util.Optional;
import nl.noaber.core.siting.Effort;
import nl.noaber.core.siting.median.MedianChecker;
import nl.noaber.core.siting.median.MedianProblem;
import nl.noaber.core.siting.median.MedianSolver;

/** p-median: everyone is served, at the least weight times distance. */
record MedianSolving(LocateQuestion question) implements Solving {
    @Override
    public Located solve(Effort effort) {
        Optional<Located> unreached = Everyone.unreachedBy(question, effort);
        return unreached.orElseGet(() -> Located.served(MedianSolver.solve(problem(), effort)));
    }

    @Override
    public List<String> faults(Located located) {
        return MedianChecker.check(problem(), located.answer()).faults();
    }

    private MedianProblem problem() {
        return MedianProblem.of(question.problem().distances(), question.p())
                .withWeights(question.problem().weight());
    }
}
