// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.locate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.noaber.core.siting.Answer;
import nl.noaber.core.siting.Effort;
import nl.noaber.core.siting.IntegerProgramSolver;
import nl.noaber.core.siting.cover.Cover;
import nl.noaber.core.siting.cover.LscpChecker;
import nl.noaber.core.siting.cover.LscpProblem;
import nl.noaber.core.siting.cover.LscpSolver;

/** LSCP: the fewest sites that have every customer within the radius, whatever its weight. */
record LscpSolving(LocateQuestion question, Optional<IntegerProgramSolver> solver) implements Solving {
    @Override
    public Located solve(Effort effort) {
        LscpProblem problem = problem();
        Answer answer = LscpSolver.solve(problem, solver, effort);
        int[] servedBy = Pairs.nearest(question.problem().distances(), answer.sites(), question.radius());
        int out = Pairs.outOfReach(question.problem().distances(), question.radius());
        if (out > 0) {
            int clients = question.problem().clients();
            return Located.shortOf(
                    new Located.Shortfall(
                            true, "customers-out-of-reach", "customers", clients, clients - out, clients - out),
                    answer.sites(),
                    servedBy,
                    answer.rounds());
        }
        return Located.served(new Answer(
                answer.sites(), servedBy, answer.objective(), answer.bound(), answer.certificate(), answer.rounds()));
    }

    @Override
    public List<String> faults(Located located) {
        return Checks.faults(() -> LscpChecker.check(problem(), located.answer()));
    }

    /** Those whom no site has within its radius weigh nothing: the plan is then the fewest sites for all others. */
    private LscpProblem problem() {
        Cover cover = Pairs.within(question.problem().distances(), question.radius());
        double[] weight = new double[cover.rows()];
        Arrays.stream(cover.row()).forEach(client -> weight[client] = 1);
        return LscpProblem.fewest(cover, weight, 1);
    }
}
