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
    /** After so many rounds another solver, where there is one, takes over what is left. */
    private static final long ROUNDS_BEFORE_SOLVER = 2_000;

    private final CoverProblem problem;
    private final Core core;
    private final Purse purse;
    private final Rounding rounding;
    private final Effort effort;
    private double solverBound = Double.POSITIVE_INFINITY;

    private CoverSolver(CoverProblem problem, Effort effort) {
        this.problem = problem;
        this.effort = effort;
        this.core = Core.of(problem.cover(), problem.weight(), problem.cost(), problem.fixed(), problem.forbidden());
        this.purse = purse(problem, core);
        this.rounding = new Rounding(Amounts.areWhole(problem.weight()));
    }

    /**
     * Solves until it is proven, or the effort is over. A round is {@value SaddlePoint#PERIOD} steps on a linear program.
     *
     * @param solver takes over what is left after {@value #ROUNDS_BEFORE_SOLVER} rounds when there is one; what it proves is
     *     not in the certificate
     * @return objective and bound in the weight of the problem; the bound is an upper one. Its certificate's multipliers
     *     belong to the classes of rows that {@link CoverChecker} describes
     */
    public static Answer solve(CoverProblem problem, Optional<IntegerProgramSolver> solver, Effort effort) {
        return solve(problem, solver, effort, ROUNDS_BEFORE_SOLVER);
    }

    /** @param roundsBefore after so many rounds the other solver takes over */
    static Answer solve(CoverProblem problem, Optional<IntegerProgramSolver> solver, Effort effort, long roundsBefore) {
        CoverSolver run = new CoverSolver(problem, effort);
        long rounds = solver.isPresent() ? Math.min(effort.rounds(), roundsBefore) : effort.rounds();
        Tree tree = run.tree(effort.withRounds(rounds));
        tree.grow();
        if (solver.isPresent() && !tree.isDone() && rounds < effort.rounds() && !effort.isOver()) {
            run.ask(solver.get(), tree);
        }
        return run.answer(tree);
    }

    private Tree tree(Effort part) {
        Plan plan = new Plan(core, purse);
        new Interchange(plan).improve();
        return new Tree(core, purse, rounding, plan.open.clone(), plan.value, Double.POSITIVE_INFINITY, part);
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

    /** What the root's multipliers leave open, by the other solver. */
    private void ask(IntegerProgramSolver solver, Tree tree) {
        byte[] settled = tree.root().settled;
        Part part = Part.of(core, purse, settled);
        CoverProgram program = new CoverProgram(part);
        double[] start = tree.isWithin(settled) ? program.values(tree.sites) : null;
        IntegerProgramSolver.Outcome outcome = solver.solve(program.program(), start, effort.gap(), effort);
        // Sites were settled against plans of the best value known: nothing outside is better.
        solverBound = Math.max(tree.best, rounding.of(part.base() + outcome.bound()));
        double[] values = outcome.values();
        if (values != null) {
            tree.offer(program.plan(values, settled));
        }
    }

    /** The bound is that of the independent check, not the solver's own word for it. */
    private Answer answer(Tree tree) {
        int[] sites = IntStream.concat(
                        IntStream.range(0, problem.fixed().length).filter(j -> problem.fixed()[j]),
                        IntStream.range(0, core.sites())
                                .filter(j -> tree.sites[j])
                                .map(j -> core.site()[j]))
                .sorted()
                .toArray();
        double covered = problem.covered(sites);
        Certificate unchecked =
                new Certificate(CoverChecker.MODEL, 0, tree.root().proof(core.site()));
        double proven = CoverChecker.bound(problem, unchecked);
        Certificate certificate = new Certificate(CoverChecker.MODEL, proven, unchecked.root());
        double byFixed = covered - tree.best;
        return new Answer(
                sites,
                problem.cover().servedBy(sites),
                covered,
                Math.max(covered, Math.min(proven, solverBound + byFixed)),
                Optional.of(certificate),
                tree.rounds);
    }
}
