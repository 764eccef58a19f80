// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.cover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import nl.noaber.core.siting.Effort;

/**
 * Branch and bound, best bound first. Cases are bounded in batches of a fixed size, each knowing only what was known when the
 * batch began, and taken up in order: so that the tree is the same on any number of threads.
 */
final class Tree {
    private static final int BATCH = 4;
    private static final int ROOT_ROUNDS = 400;
    private static final int ROUNDS = 12;

    /** The proof keeps the multipliers of every case: at most so many numbers (1 GiB). */
    private static final long MOST_NUMBERS = 1L << 27;

    /** Tries of {@link Perturbation} before the root and after each batch. */
    private static final int TRIES = 1_000;

    /** Below so many sites the linear programs find the best plan by themselves. */
    private static final int SITES_TO_PERTURB = 200;

    private final Core core;
    private final Purse purse;
    private final Rounding rounding;
    private final Effort effort;
    private final PriorityQueue<Branch> open = new PriorityQueue<>(
            Comparator.comparingDouble((Branch b) -> -b.bound).thenComparingInt(b -> -b.depth));
    private final Branch root;
    private final double goal;

    boolean[] sites;
    double best;
    long rounds;
    private long cases;

    /**
     * @param sites of the best plan known
     * @param best what no case need be looked at below: the value of that plan, or more
     * @param goal a plan of this value ends the search
     */
    Tree(Core core, Purse purse, Rounding rounding, boolean[] sites, double best, double goal, Effort effort) {
        this.core = core;
        this.purse = purse;
        this.rounding = rounding;
        this.effort = effort;
        this.sites = sites;
        this.best = best;
        this.goal = goal;
        double[] even = new double[core.sites()];
        Arrays.fill(even, Math.min(1, purse.usable() / Math.max(1e-300, total())));
        this.root = new Branch(
                new byte[core.sites()], 0, rounding.of(Amounts.sum(core.weight())), new double[core.rows()], even, 1);
        open.add(root);
    }

    private double costOfBest() {
        double sum = 0;
        for (int j = 0; j < sites.length; j++) {
            sum += sites[j] ? purse.cost(j) : 0;
        }
        return sum;
    }

    private double total() {
        double sum = 0;
        for (int j = 0; j < purse.sites(); j++) {
            sum += purse.cost(j);
        }
        return sum;
    }

    Branch root() {
        return root;
    }

    void grow() {
        Bounding[] workers = new Bounding[BATCH];
        Arrays.setAll(workers, k -> new Bounding(core, purse));
        Perturbation perturbation = new Perturbation(core, purse, effort.seed());
        perturb(perturbation);
        while (!isDone() && rounds < effort.rounds() && !effort.isOver() && hasRoom()) {
            List<Branch> batch = new ArrayList<>();
            while (batch.size() < BATCH && !open.isEmpty() && open.peek().bound > best) {
                batch.add(open.poll());
            }
            long wanted = batch.get(0) == root ? ROOT_ROUNDS : ROUNDS;
            long most = Math.min(effort.rounds() - rounds, wanted);
            Bounding.Known known = new Bounding.Known(best, rounding, effort.gap());
            Bounding.Result[] results = new Bounding.Result[batch.size()];
            InParallel.run(
                    batch.size(),
                    effort.threads(),
                    k -> results[k] = workers[k].bound(batch.get(k), known, most, effort.stop()));
            for (int k = 0; k < results.length; k++) {
                take(batch.get(k), results[k]);
            }
            // Only after a whole batch: a longer effort then passes through the same plans.
            if (most == wanted) {
                perturb(perturbation);
            }
        }
    }

    private boolean hasRoom() {
        return cases * core.rows() < MOST_NUMBERS;
    }

    private void perturb(Perturbation perturbation) {
        if (sites.length >= SITES_TO_PERTURB && !isDone() && purse.pays(costOfBest())) {
            offer(perturbation.improve(sites, TRIES, effort.stop()));
        }
    }

    /** Nothing better than the best can be there, or nothing that is worth the effort, or it is good enough. */
    boolean isDone() {
        return best >= goal || open.isEmpty() || open.peek().bound <= best + effort.gap() * Math.abs(best);
    }

    /** Whether the best plan opens and closes what is settled so. */
    boolean isWithin(byte[] settled) {
        for (int j = 0; j < settled.length; j++) {
            if ((settled[j] == CaseWalk.OPEN && !sites[j]) || (settled[j] == CaseWalk.CLOSED && sites[j])) {
                return false;
            }
        }
        return true;
    }

    /** A plan from elsewhere: kept when it keeps to the budget and is better. */
    void offer(boolean[] others) {
        Plan plan = new Plan(core, purse);
        plan.set(others);
        if (plan.value > best && purse.pays(plan.spent)) {
            best = plan.value;
            sites = plan.open.clone();
        }
    }

    private void take(Branch branch, Bounding.Result result) {
        cases++;
        rounds += result.rounds();
        if (result.value() > best) {
            best = result.value();
            sites = result.sites();
        }
        if (result.splitBy() >= 0 && branch.bound > best) {
            open.addAll(branch.split(result.splitBy()));
        }
    }
}
