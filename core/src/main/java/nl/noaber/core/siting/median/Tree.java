// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.median;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;

/** Branch and bound, the weakest cases first, a few at a time; the cases of a round do not know of each other. */
final class Tree {
    /** Cases in a round. */
    static final int CASES = 8;

    private static final int BLOCKS = 3;
    private static final int STEPS = 30;
    /** Multipliers that the proof may hold together, 8 bytes each; beyond it no case is split any more. */
    private static final long MOST_MULTIPLIERS = 80_000_000;

    /** A case that is not closed. */
    private record Open(Deduction deduction, byte[] state, double bound, long number) {}

    private final Costs costs;
    private final int p;
    private final CaseSolver[] solvers = new CaseSolver[CASES];
    private final PriorityQueue<Open> queue =
            new PriorityQueue<>(Comparator.comparingDouble(Open::bound).thenComparingLong(Open::number));
    private final List<Open> taken = new ArrayList<>();
    private final double[] bounds = new double[CASES];
    private double weakestClosed = Double.POSITIVE_INFINITY;
    private long numbers;
    private long multipliers;

    Tree(Costs costs, int p, Root root) {
        this.costs = costs;
        this.p = p;
        for (int k = 0; k < CASES; k++) {
            solvers[k] = new CaseSolver(costs, p);
        }
        queue.add(new Open(root.deduction, root.state.clone(), root.bound(), numbers++));
    }

    /** Of the weakest case. */
    double bound() {
        return queue.isEmpty() ? weakestClosed : Math.min(weakestClosed, queue.element().bound);
    }

    boolean isDone() {
        return queue.isEmpty();
    }

    boolean isFull() {
        return multipliers > MOST_MULTIPLIERS;
    }

    int size() {
        return queue.size();
    }

    long work() {
        long sum = 0;
        for (CaseSolver solver : solvers) {
            sum += solver.work();
        }
        return sum;
    }

    /** The sites that the relaxed problem opened last in the weakest case of this round. */
    Optional<int[]> relaxedPlan() {
        int[] chosen = Sites.where(solvers[0].ascent.relaxation.chosen);
        return taken.isEmpty() || chosen.length != p ? Optional.empty() : Optional.of(chosen);
    }

    /** Pieces of work, one for each case of this round. */
    List<Runnable> take(Incumbent incumbent, BooleanSupplier stop) {
        taken.clear();
        List<Runnable> pieces = new ArrayList<>();
        while (!queue.isEmpty() && taken.size() < CASES) {
            Open next = queue.remove();
            if (incumbent.closes(next.bound)) {
                weakestClosed = Math.min(weakestClosed, next.bound);
                continue;
            }
            int k = taken.size();
            taken.add(next);
            pieces.add(() -> bounds[k] = solvers[k].solve(next.deduction, next.state, BLOCKS, STEPS, incumbent, stop));
        }
        return pieces;
    }

    /** After the pieces are done: closes or splits. Returns the best plan, when a case came down to one. */
    Incumbent settle(Incumbent incumbent) {
        Incumbent best = incumbent;
        for (Open one : taken) {
            int[] open = Sites.open(one.state);
            if (open.length == p) {
                best = best.orBetter(open, new Plan(costs, open).total());
            }
        }
        for (int k = 0; k < taken.size(); k++) {
            multipliers += 2L * costs.clients();
            settle(taken.get(k), solvers[k], Math.max(taken.get(k).bound, bounds[k]), best);
        }
        return best;
    }

    private void settle(Open one, CaseSolver solver, double bound, Incumbent incumbent) {
        if (incumbent.closes(bound)) {
            weakestClosed = Math.min(weakestClosed, bound);
            return;
        }
        int site = solver.splitSite;
        if (site == CaseSolver.NO_SITE) {
            queue.add(new Open(one.deduction, one.state, bound, one.number));
            return;
        }
        Deduction ifOpen = new Deduction(one.deduction.multipliers());
        Deduction ifClosed = new Deduction(one.deduction.multipliers());
        one.deduction.split(site, ifOpen, ifClosed);
        queue.add(new Open(ifOpen, with(one.state, site, Relaxation.OPEN), bound, numbers++));
        queue.add(new Open(ifClosed, with(one.state, site, Relaxation.SHUT), bound, numbers++));
    }

    private static byte[] with(byte[] state, int site, byte value) {
        byte[] changed = state.clone();
        changed[site] = value;
        return changed;
    }
}
