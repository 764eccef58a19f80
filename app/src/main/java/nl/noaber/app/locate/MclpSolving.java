// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.locate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.noaber.core.siting.Answer;
import nl.noaber.core.siting.Effort;
import nl.noaber.core.siting.IntegerProgramSolver;
import nl.noaber.core.siting.cover.Cover;
import nl.noaber.core.siting.cover.CoverChecker;
import nl.noaber.core.siting.cover.CoverProblem;
import nl.noaber.core.siting.cover.CoverSolver;

/** MCLP: the most weight within the radius of p sites. */
record MclpSolving(LocateQuestion question, Optional<IntegerProgramSolver> solver) implements Solving {
    @Override
    public Located solve(Effort effort) {
        CoverProblem problem = problem();
        Answer answer = CoverSolver.solve(problem, solver, effort);
        int[] sites = filledUp(problem, answer.sites());
        double covered = problem.covered(sites);
        return Located.served(new Answer(
                sites,
                Pairs.nearest(question.problem().distances(), sites, question.radius()),
                covered,
                Math.max(covered, answer.bound()),
                answer.certificate(),
                answer.rounds()));
    }

    @Override
    public List<String> faults(Located located) {
        return Checks.faults(() -> CoverChecker.check(problem(), located.answer()));
    }

    private CoverProblem problem() {
        Cover cover = Pairs.within(question.problem().distances(), question.radius());
        return CoverProblem.ofSites(cover, question.problem().weight(), question.p());
    }

    /** A best plan may need fewer sites than p; those that are left go where they cover most of the rest, the first of equals. */
    private int[] filledUp(CoverProblem problem, int[] sites) {
        int[] all = sites;
        while (all.length < question.p()) {
            int[] open = all;
            int best = IntStream.range(0, problem.cover().sites())
                    .filter(site -> Arrays.stream(open).noneMatch(other -> other == site))
                    .boxed()
                    .max((a, b) -> {
                        int byCover = Double.compare(with(problem, open, a), with(problem, open, b));
                        return byCover != 0 ? byCover : Integer.compare(b, a);
                    })
                    .orElseThrow();
            all = IntStream.concat(Arrays.stream(open), IntStream.of(best))
                    .sorted()
                    .toArray();
        }
        return all;
    }

    private static double with(CoverProblem problem, int[] sites, int one) {
        return problem.covered(
                IntStream.concat(Arrays.stream(sites), IntStream.of(one)).toArray());
    }
}
