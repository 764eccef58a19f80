// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.cover;

import java.util.Optional;
import java.util.stream.IntStream;
import nl.noaber.core.siting.Answer;
import nl.noaber.core.siting.Certificate;
import nl.noaber.core.siting.Effort;
import nl.noaber.core.siting.IntegerProgramSolver;

/**
 * Solves LSCP, of all or of a share, with a bound: the least budget at which MCLP reaches the goal, between a plan that reaches
 * it and a budget at which none does. First by linear programs and halving, then by another solver where there is one, then by
 * branch and bound just below the best plan.
 */
public final class LscpSolver {
    private static final int ROUNDS_OF_ONE_BUDGET = 60;

    private final Lscp lscp;
    private final Effort effort;
    private boolean[] sites;
    private double high;

    /** The highest budget that is known to be too little, and why. */
    private double low = Double.NEGATIVE_INFINITY;

    private Optional<Tree> proof = Optional.empty();
    private double solverBound = Double.NEGATIVE_INFINITY;
    private long rounds;

    private LscpSolver(Lscp lscp, Effort effort) {
        this.lscp = lscp;
        this.effort = effort;
        Plan plan = FirstPlan.of(lscp);
        this.sites = plan.open.clone();
        this.high = plan.spent;
    }

    /**
     * Solves until it is proven, or the effort is over. A round is {@value SaddlePoint#PERIOD} steps on a linear program.
     *
     * @return objective and bound in cost; the bound is a lower one
     * @throws nl.noaber.core.evidence.BadInput when the sites that may be open cover less than the share
     */
    public static Answer solve(LscpProblem problem, Optional<IntegerProgramSolver> solver, Effort effort) {
        LscpSolver run = new LscpSolver(Lscp.of(problem), effort);
        run.halve();
        solver.filter(s -> !run.isDone()).ifPresent(run::ask);
        while (!run.isDone() && run.tryBudget(run.nextLower(), Long.MAX_VALUE)) {
            // Each plan that is found lowers the budget to try.
        }
        return run.answer(problem);
    }

    private boolean isDone() {
        return high <= bound() + Math.max(Lscp.SAME, effort.gap()) * Math.max(1, high);
    }

    /** No plan of free sites costs less. */
    private double bound() {
        double ofProof = lscp.proven(low);
        return Math.max(0, Math.max(ofProof, solverBound));
    }

    private double nextLower() {
        return lscp.grain() > 0 ? high - lscp.grain() : high - 1.5 * Amounts.slack(high);
    }

    private void halve() {
        double tried = Math.max(0, low);
        while (!isDone() && high - tried > Math.max(1.5 * lscp.grain(), 1e-4 * high)) {
            double middle = (tried + high) / 2;
            if (lscp.grain() > 0) {
                middle = Math.floor(middle / lscp.grain() + Lscp.SAME) * lscp.grain();
            }
            double highBefore = high;
            if (!tryBudget(middle, ROUNDS_OF_ONE_BUDGET)) {
                if (rounds >= effort.rounds() || effort.isOver()) {
                    return;
                }
                // Neither a plan nor a proof: above it, plans may be easier to find.
                tried = middle;
            } else if (high == highBefore) {
                tried = middle;
            }
        }
    }

    /** @return whether it was decided: a plan within this budget, or a proof that there is none */
    private boolean tryBudget(double budget, long mostRounds) {
        if (budget < 0) {
            low = Math.max(low, -lscp.grain());
            return true;
        }
        long left = effort.rounds() - rounds;
        if (left < 1) {
            return false;
        }
        // Whether a budget is enough must be decided, however near.
        Effort part = effort.withRounds(Math.min(left, mostRounds)).withGap(0);
        Tree tree = new Tree(
                lscp.core(), lscp.purse(budget), lscp.rounding(), sites, lscp.justBelow(), lscp.reached(), part);
        tree.grow();
        rounds += tree.rounds;
        if (tree.best >= lscp.reached()) {
            double before = high;
            keep(tree.sites);
            return high < before;
        }
        if (tree.isDone() && budget > low) {
            low = budget;
            proof = Optional.of(tree);
        }
        return tree.isDone();
    }

    private void keep(boolean[] better) {
        double cost = 0;
        for (int j = 0; j < better.length; j++) {
            cost += better[j] ? lscp.cost()[j] : 0;
        }
        if (cost < high) {
            high = cost;
            sites = better;
        }
    }

    private void ask(IntegerProgramSolver solver) {
        if (effort.isOver()) {
            return;
        }
        LscpProgram program = new LscpProgram(lscp);
        IntegerProgramSolver.Outcome outcome =
                solver.solve(program.program(), program.values(sites), effort.gap(), effort);
        double told = outcome.bound() - Lscp.SAME * Math.max(1, Math.abs(outcome.bound()));
        solverBound = lscp.grain() > 0 ? Math.ceil(told / lscp.grain()) * lscp.grain() : told;
        double[] values = outcome.values();
        if (values != null) {
            Plan plan = new Plan(lscp.core(), lscp.purse(Amounts.sum(lscp.cost())));
            plan.set(program.sites(values));
            // The solver may miss the goal by its tolerance: that is no plan.
            if (plan.value >= lscp.reached()) {
                keep(plan.open.clone());
            }
        }
    }

    private Answer answer(LscpProblem problem) {
        int[] open = IntStream.concat(
                        IntStream.range(0, problem.fixed().length).filter(j -> problem.fixed()[j]),
                        IntStream.range(0, sites.length).filter(j -> sites[j]).map(j -> lscp.core()
                                .site()[j]))
                .sorted()
                .toArray();
        double cost = IntStream.of(open).mapToDouble(j -> problem.cost()[j]).sum();
        Optional<Certificate> certificate = proof.map(tree -> new Certificate(
                LscpChecker.MODEL,
                lscp.fixedCost() + lscp.proven(low),
                tree.root().proof(lscp.core().site())));
        if (certificate.isPresent() && !LscpChecker.proves(problem, certificate.get())) {
            throw new IllegalStateException("The proof that a cost of %s is too little does not hold.".formatted(low));
        }
        return new Answer(
                open,
                problem.cover().servedBy(open),
                cost,
                Math.min(cost, lscp.fixedCost() + bound()),
                certificate,
                rounds);
    }
}
