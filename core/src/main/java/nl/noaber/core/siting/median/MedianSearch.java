// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.median;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.siting.Answer;
import nl.noaber.core.siting.Certificate;
import nl.noaber.core.siting.Effort;
import org.jspecify.annotations.Nullable;

/**
 * One run of the solver, round by round. In a round the bound and the plans are worked on side by side; they hear of each other
 * only between rounds, so the threads do not matter.
 */
final class MedianSearch {
    /** The plans are worked on until this many rounds brought nothing better, before cases are split. */
    private static final int STALE = 8;
    /** After this many they get a tenth of the time. */
    private static final int VERY_STALE = 60;

    private static final double SOME = 0.3;
    private static final double LITTLE = 0.03;
    private static final long LEAST_WORK = 100_000;

    private final MedianProblem problem;
    private final Effort effort;
    private final Costs costs;
    private final boolean[] mayClose;
    private final PlanSearch plans;
    private final Root root;
    private @Nullable Tree tree;
    private Incumbent incumbent;
    private long rounds;
    private long lastWork;
    private long planCredit;

    MedianSearch(MedianProblem problem, Effort effort) {
        this.problem = problem;
        this.effort = effort;
        this.costs = new Costs(problem);
        this.mayClose = new boolean[costs.sites()];
        Arrays.fill(mayClose, true);
        for (int j : problem.fixed()) {
            mayClose[j] = false;
        }
        this.plans = new PlanSearch(costs, mayClose, new SplittableRandom(effort.seed()));
        plans.begin(problem.p(), effort.stop());
        this.incumbent = new Incumbent(plans.bestSites(), plans.bestTotal(), costs.whole);
        this.root = new Root(costs, problem, new Plan(costs, incumbent.sites()));
    }

    Answer run() {
        while (rounds < effort.rounds() && !effort.isOver() && !isDone()) {
            rounds++;
            if (tree == null) {
                rootRound();
            } else {
                treeRound(tree);
            }
        }
        return answer();
    }

    private boolean isDone() {
        return incumbent.closes(bound()) || isNear() || (tree != null && tree.isDone());
    }

    /** Near enough; a plan that leaves clients out costs more than any bound. */
    private boolean isNear() {
        double total = incumbent.total();
        return effort.gap() > 0 && total - bound() <= effort.gap() * total;
    }

    private double bound() {
        return tree == null ? root.bound() : tree.bound();
    }

    private void rootRound() {
        double target = target();
        long workBefore = root.work();
        Incumbent known = incumbent;
        long work = Math.max(LEAST_WORK, lastWork);
        Crew.run(
                List.of(() -> root.ascend(known, target, effort.stop()), () -> plans.round(work, effort.stop())),
                effort.threads());
        lastWork = root.work() - workBefore;
        incumbent = incumbent.orBetter(plans.bestSites(), plans.bestTotal());
        if (effort.isOver()) {
            root.keep();
            return;
        }
        plans.offer(root.chosenSites());
        root.tidy(incumbent, new Plan(costs, incumbent.sites()));
        for (int j = 0; j < mayClose.length; j++) {
            mayClose[j] &= root.state[j] != Relaxation.OPEN;
        }
        if (root.isComplete()) {
            int[] open = Sites.open(root.state);
            incumbent = incumbent.orBetter(open, new Plan(costs, open).total());
        } else if (root.isExhausted() && plans.stale >= STALE) {
            tree = new Tree(costs, problem.p(), root);
        }
    }

    private void treeRound(Tree cases) {
        long workBefore = cases.work();
        long planWorkBefore = plans.work;
        List<Runnable> pieces = new ArrayList<>();
        if (cases.isFull()) {
            pieces.add(() -> plans.round(100 * LEAST_WORK, effort.stop()));
        } else {
            planCredit += (long) (lastWork * (plans.stale < VERY_STALE ? SOME : LITTLE));
            if (planCredit > 0) {
                long budget = Math.max(planCredit, LEAST_WORK);
                pieces.add(() -> plans.round(budget, effort.stop()));
            }
            pieces.addAll(cases.take(incumbent, effort.stop()));
        }
        Crew.run(pieces, effort.threads());
        lastWork = cases.work() - workBefore;
        planCredit -= plans.work - planWorkBefore;
        incumbent = incumbent.orBetter(plans.bestSites(), plans.bestTotal());
        if (!cases.isFull()) {
            incumbent = cases.settle(incumbent);
            cases.relaxedPlan().ifPresent(plans::offer);
        }
    }

    /** What steps are aimed at; a plan that leaves clients out is no measure. */
    private double target() {
        boolean servesAll = unserved() < 0;
        return servesAll ? incumbent.total() : root.bound() + 0.1 * Math.abs(root.bound()) + 1;
    }

    /** A client that must be served and is not; -1 when there is none. */
    private int unserved() {
        if (problem.farDistance() < Double.POSITIVE_INFINITY) {
            return -1;
        }
        Plan plan = new Plan(costs, incumbent.sites());
        for (int i = 0; i < plan.near.length; i++) {
            if (plan.near[i] == Plan.NONE) {
                return i;
            }
        }
        return -1;
    }

    private Answer answer() {
        int[] sites = incumbent.sites().clone();
        Arrays.sort(sites);
        int[] servedBy = new int[problem.clients()];
        double objective = Assignment.cheapest(problem, sites, servedBy);
        if (objective == Double.POSITIVE_INFINITY) {
            throw notAllServed(servedBy);
        }
        double bound = Math.min(objective, incumbent.rounded(bound()));
        Certificate certificate = new Certificate("p-median", bound, root.deduction.toCase());
        return new Answer(sites, servedBy, objective, bound, Optional.of(certificate), rounds);
    }

    private BadInput notAllServed(int[] servedBy) {
        long left = Arrays.stream(servedBy).filter(j -> j == -1).count();
        return new BadInput(
                "No plan of %d sites was found that serves all %d clients; the best leaves out %d."
                        .formatted(problem.p(), problem.clients(), left),
                "p is too low, or a far distance is needed that is charged for such clients.");
    }
}
