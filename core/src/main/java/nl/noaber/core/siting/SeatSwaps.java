// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Interchange under capacity with prices at hand (Teitz and Bart 1968; the prices are those of the Lagrangian bound): every swap
 * of two options whose own bound is above the best plan is tried by the true flow of people, the most promising first. Swaps
 * below are no better for certain, so at the end no swap is. Then again from a few changed options (iterated local search,
 * Lourenço, Martin and Stützle 2003). One phase, nothing asked of who must be served, no back-up.
 */
final class SeatSwaps {
    private static final int KICKS = 60;

    /** So near to the bound other swaps are hardly worth their time. */
    private static final double NEAR = 0.0005;

    private static final int KICK = 3;

    /** Of the rounds that are left, one flow of people is tried for so many. */
    private static final long ROUNDS_PER_FLOW = 2;

    /** Fewer try too little to be of use. */
    private static final long FEWEST_FLOWS = 200;

    private final Clients clients;
    private final Ascent prices;
    private final Effort effort;
    private final boolean[] usable;
    private long flowsLeft;

    /** By circumstance, its clients. */
    private final List<int[]> of = new ArrayList<>();

    private SeatSwaps(Clients clients, Ascent prices, Effort effort) {
        this.clients = clients;
        this.prices = prices;
        this.effort = effort;
        flowsLeft = Math.max(FEWEST_FLOWS, effort.rounds() / ROUNDS_PER_FLOW);
        usable = new boolean[clients.question.options().size()];
        for (int o = 0; o < usable.length; o++) {
            usable[o] = clients.limits.allows(clients.question.options().get(o));
        }
        for (int c = 0; c < clients.circumstances.count; c++) {
            int each = c;
            of.add(java.util.stream.IntStream.range(0, clients.size())
                    .filter(k -> clients.circumstance[k] == each)
                    .toArray());
        }
    }

    static boolean fit(Limits limits, Worth goal) {
        return limits.anySeats()
                && limits.phases() == 1
                && !limits.anyDemands()
                && goal.countsServing()
                && goal.backUp == 0
                && !goal.worstCase;
    }

    /** @return by option 0 when it is open, else -1; at least as good as {@code from} */
    static int[] improve(Valuation valuation, Clients clients, Ascent prices, int[] from, Effort effort) {
        SeatSwaps swaps = new SeatSwaps(clients, prices, effort);
        int[] best = swaps.descend(valuation, from.clone());
        double score = swaps.score(best);
        SplittableRandom chance = new SplittableRandom(effort.seed());
        double near = Math.max(NEAR, effort.gap());
        for (int n = 0; n < KICKS && !swaps.isOver() && prices.bound > score + near * Math.abs(score); n++) {
            int[] next = swaps.descend(valuation, swaps.kicked(valuation, best, chance));
            double its = swaps.score(next);
            if (its >= score) {
                best = next;
                score = its;
            }
        }
        return best;
    }

    /** A few options swapped by chance, for others that are worth much at these prices. */
    private int[] kicked(Valuation valuation, int[] phase, SplittableRandom chance) {
        int[] open = Valuation.open(phase, 0);
        Integer[] closed = java.util.stream.IntStream.range(0, phase.length)
                .filter(o -> phase[o] < 0 && usable[o])
                .boxed()
                .sorted(Comparator.comparingDouble((Integer o) -> -prices.nets[o]))
                .limit(3L * open.length + 5)
                .toArray(Integer[]::new);
        int[] kicked = phase.clone();
        for (int n = 0; n < KICK && open.length > 0 && closed.length > 0; n++) {
            int[] next = kicked.clone();
            next[open[chance.nextInt(open.length)]] = -1;
            next[closed[chance.nextInt(closed.length)]] = 0;
            kicked = valuation.keepsLimits(next) ? next : kicked;
        }
        return kicked;
    }

    private boolean isOver() {
        return flowsLeft <= 0 || effort.isOver();
    }

    private record Swap(int out, int in, double bound) {}

    private int[] descend(Valuation valuation, int[] phase) {
        double best = score(phase);
        boolean better = true;
        while (better) {
            better = false;
            for (Swap swap : swaps(phase, best)) {
                if (isOver()) {
                    return phase;
                }
                flowsLeft--;
                int[] next = phase.clone();
                next[swap.out] = -1;
                next[swap.in] = 0;
                double score = valuation.keepsLimits(next) ? score(next) : Double.NEGATIVE_INFINITY;
                if (score > best + 1e-9 * Math.abs(best)) {
                    best = score;
                    phase = next;
                    better = true;
                    break;
                }
            }
        }
        return phase;
    }

    private List<Swap> swaps(int[] phase, double best) {
        List<Swap> swaps = new ArrayList<>();
        double now = prices.boundOf(phase);
        for (int out = 0; out < phase.length; out++) {
            for (int in = 0; phase[out] == 0 && in < phase.length; in++) {
                double bound = now - prices.nets[out] + prices.nets[in];
                if (phase[in] < 0 && usable[in] && bound > best) {
                    swaps.add(new Swap(out, in, bound));
                }
            }
        }
        swaps.sort(Comparator.comparingDouble((Swap swap) -> -swap.bound)
                .thenComparingInt(Swap::out)
                .thenComparingInt(Swap::in));
        return swaps;
    }

    /** What these open options serve, everyone sent where it is best. */
    private double score(int[] phase) {
        int[] hall = new int[phase.length];
        double[] capacity = new double[phase.length];
        int halls = 0;
        for (int o = 0; o < phase.length; o++) {
            hall[o] = phase[o] == 0 ? halls : -1;
            if (phase[o] == 0) {
                capacity[halls++] = clients.question.options().get(o).capacity();
            }
        }
        capacity = Arrays.copyOf(capacity, halls);
        double score = 0;
        for (int[] some : of) {
            score += score(some, hall, capacity);
        }
        return score;
    }

    private double score(int[] some, int[] hallOf, double[] capacity) {
        int[] start = new int[some.length + 1];
        int most = 0;
        for (int k : some) {
            most += Math.min(capacity.length, clients.start[k + 1] - clients.start[k]);
        }
        int[] hall = new int[most];
        double[] value = new double[most];
        double[] load = new double[some.length];
        int arcs = 0;
        int seated = 0;
        double score = 0;
        for (int k : some) {
            double worth = clients.goal.unit * clients.worth[k];
            if (!clients.seated[k]) {
                score += worth * nearest(k, hallOf);
                continue;
            }
            for (int a = clients.start[k]; a < clients.start[k + 1]; a++) {
                if (hallOf[clients.option[a]] >= 0) {
                    hall[arcs] = hallOf[clients.option[a]];
                    value[arcs++] = worth * clients.part[a] / clients.load[k];
                }
            }
            load[seated++] = clients.load[k];
            start[seated] = arcs;
        }
        SeatFlow flow = new SeatFlow(
                Arrays.copyOf(start, seated + 1),
                Arrays.copyOf(hall, arcs),
                Arrays.copyOf(value, arcs),
                Arrays.copyOf(load, seated),
                capacity);
        for (int a = 0; a < arcs; a++) {
            score += flow.flow[a] * value[a];
        }
        return score;
    }

    private double nearest(int k, int[] hallOf) {
        for (int a = clients.start[k]; a < clients.start[k + 1]; a++) {
            if (hallOf[clients.option[a]] >= 0) {
                return clients.part[a];
            }
        }
        return 0;
    }
}
