// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.locate;

import java.util.Arrays;
import java.util.Optional;
import nl.noaber.core.siting.Answer;
import nl.noaber.core.siting.Effort;
import nl.noaber.core.siting.center.CenterProblem;
import nl.noaber.core.siting.center.CenterSolver;
import nl.noaber.data.location.LocationProblem;

/** Whether p sites can reach every customer at all, when some pairs are absent. */
final class Everyone {
    private Everyone() {}

    /** A plan that leaves someone out, when none that does not was found; empty when p sites reach everyone. */
    static Optional<Located> unreachedBy(LocateQuestion question, Effort effort) {
        LocationProblem problem = question.problem();
        if (Pairs.areAllThere(problem.distances())) {
            return Optional.empty();
        }
        double[] near = Arrays.stream(Pairs.flat(problem.distances()))
                .map(distance -> Double.isInfinite(distance) ? distance : 0)
                .toArray();
        Answer answer =
                CenterSolver.solve(new CenterProblem(problem.clients(), problem.sites(), near, question.p()), effort);
        return Double.isInfinite(answer.objective()) ? Optional.of(located(question, answer)) : Optional.empty();
    }

    /** An answer of p-center that is infinite, as a plan that falls short. */
    static Located located(LocateQuestion question, Answer answer) {
        LocationProblem problem = question.problem();
        boolean isProven = Double.isInfinite(answer.bound());
        int[] servedBy = Pairs.nearest(problem.distances(), answer.sites(), Double.POSITIVE_INFINITY);
        int out = Pairs.outOfReach(problem.distances(), Double.POSITIVE_INFINITY);
        double most = problem.clients() - (isProven ? Math.max(1, out) : out);
        return Located.shortOf(
                new Located.Shortfall(
                        isProven,
                        out > 0 ? "customers-out-of-reach" : "too-few-sites",
                        "customers",
                        problem.clients(),
                        Arrays.stream(servedBy).filter(site -> site >= 0).count(),
                        most),
                answer.sites(),
                servedBy,
                answer.rounds());
    }
}
