// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.cover;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.noaber.core.siting.Answer;
import nl.noaber.core.siting.Certificate;
import nl.noaber.core.siting.Effort;
import nl.noaber.core.siting.IntegerProgramSolver;

/**
 * Solves MCLP with a bound. The problem is reduced ({@link Core}); a plan is found greedily and by interchange; linear
 * programs ({@link SaddlePoint}) give bounds, better plans by rounding, and settle sites; branch and bound closes the rest.
 * See docs/method/coverage.md.
 */
public final class CoverSolver {
    private CoverSolver() {}

    /**
     * Solves until it is proven, or the effort is over. A round is {@value SaddlePoint#PERIOD} steps on a linear program.
     *
     * @param solver proves what is left when there is one
     * @return objective and bound in the weight of the problem; the bound is an upper one. Its certificate's multipliers
     *     belong to the classes of rows that {@link CoverChecker} describes
     */
    public static Answer solve(CoverProblem problem, Optional<IntegerProgramSolver> solver, Effort effort) {
        Core core = Core.of(problem.cover(), problem.weight(), problem.cost(), problem.fixed(), problem.forbidden());
        Purse purse = purse(problem, core);
        Plan plan = new Plan(core, purse);
        new Interchange(plan).improve();
        Tree tree = new Tree(
                core,
                purse,
                new Rounding(Amounts.areWhole(problem.weight())),
                plan.open.clone(),
                plan.value,
                Double.POSITIVE_INFINITY,
                effort);
        tree.grow();
        Certificate unchecked =
                new Certificate(CoverChecker.MODEL, 0, tree.root().proof(core.site()));
        return answer(problem, core, tree, unchecked);
    }

    /** What there is for the core: the budget less what the fixed sites cost. */
    private static Purse purse(CoverProblem problem, Core core) {
        double left = problem.budget();
        for (int j = 0; j < problem.fixed().length; j++) {
            left -= problem.fixed()[j] ? problem.cost()[j] : 0;
        }
        double[] cost =
                Arrays.stream(core.site()).mapToDouble(j -> problem.cost()[j]).toArray();
        return new Purse(cost, Math.max(0, left), Amounts.areEqual(problem.cost()));
    }

    /** The bound is that of the independent check, not the solver's own word for it. */
    private static Answer answer(CoverProblem problem, Core core, Tree tree, Certificate unchecked) {
        int[] sites = IntStream.concat(
                        IntStream.range(0, problem.fixed().length).filter(j -> problem.fixed()[j]),
                        IntStream.range(0, core.sites())
                                .filter(j -> tree.sites[j])
                                .map(j -> core.site()[j]))
                .sorted()
                .toArray();
        double covered = problem.covered(sites);
        double proven = CoverChecker.bound(problem, unchecked);
        Certificate certificate = new Certificate(CoverChecker.MODEL, proven, unchecked.root());
        return new Answer(
                sites,
                problem.cover().servedBy(sites),
                covered,
                Math.max(covered, proven),
                Optional.of(certificate),
                tree.rounds);
    }
}
