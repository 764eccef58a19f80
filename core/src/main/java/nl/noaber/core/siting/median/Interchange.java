// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.median;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * Vertex interchange (Teitz and Bart 1968), first improvement: for each closed site the best open one to close for it, found
 * through the clients that have it in their list. Sites whose clients did not change since they were last looked at wait.
 */
final class Interchange {
    /** How many of the cheapest closures are kept at hand. */
    private static final int CHEAPEST = 8;

    private final Costs costs;
    private final boolean[] mayClose;
    /** Work space by site: what closing it costs less when the site at hand opens. */
    private final double[] saved;

    private final int[] touched;
    private final int[] cheapest = new int[CHEAPEST];
    private int cheapestCount;

    /** Sites to look at, in a ring. */
    private final int[] queue;

    private final boolean[] queued;
    private int head;
    private int waiting;

    private int bestOut;
    private int[] log = new int[64];
    private int logSize;
    /** Pairs looked at; a measure of time that needs no clock. */
    long work;

    /**
     * @param mayClose by site; false for those that must stay open
     */
    Interchange(Costs costs, boolean[] mayClose) {
        this.costs = costs;
        this.mayClose = mayClose;
        int m = costs.sites();
        this.saved = new double[m];
        this.touched = new int[m];
        this.queue = new int[m];
        this.queued = new boolean[m];
    }

    /** Looks at all sites, starting with this one. */
    void all(Plan plan, int from, BooleanSupplier stop) {
        int m = costs.sites();
        for (int k = 0; k < m; k++) {
            enqueue((from + k) % m);
        }
        improve(plan, stop);
    }

    /** Swaps while that helps, looking at the sites that wait. */
    void improve(Plan plan, BooleanSupplier stop) {
        order(plan);
        int looked = 0;
        while (waiting > 0) {
            if ((++looked & 63) == 0 && stop.getAsBoolean()) {
                forget();
                return;
            }
            int in = dequeue();
            if (plan.open[in] || costs.isGone(in)) {
                continue;
            }
            double gain = gain(plan, in);
            if (gain > 1e-9 * plan.total()) {
                swap(plan, in, bestOut);
                order(plan);
            }
        }
    }

    /**
     * Does the best swap that opens one of these, though it may cost something.
     *
     * @return false when there is none
     */
    boolean best(Plan plan, int[] coming) {
        order(plan);
        double most = Double.NEGATIVE_INFINITY;
        int bestIn = Plan.NONE;
        int out = Plan.NONE;
        for (int in : coming) {
            double gain = plan.open[in] ? Double.NEGATIVE_INFINITY : gain(plan, in);
            if (gain > most) {
                most = gain;
                bestIn = in;
                out = bestOut;
            }
        }
        if (bestIn == Plan.NONE || out == Plan.NONE) {
            return false;
        }
        plan.swap(bestIn, out, i -> {});
        return true;
    }

    /** Remembers the swaps from here on. */
    void startLog() {
        logSize = 0;
    }

    /** Takes back the swaps that are remembered. */
    void undo(Plan plan) {
        while (logSize > 0) {
            logSize -= 2;
            work += 2L * (costs.clientsOf[log[logSize]].length + costs.clientsOf[log[logSize + 1]].length);
            plan.swap(log[logSize + 1], log[logSize], i -> {});
        }
    }

    private void remember(int in, int out) {
        if (logSize == log.length) {
            log = Arrays.copyOf(log, 2 * logSize);
        }
        log[logSize++] = in;
        log[logSize++] = out;
    }

    /** Swaps, and has the sites around looked at again. */
    void swap(Plan plan, int in, int out) {
        remember(in, out);
        work += 4L * (costs.clientsOf[in].length + costs.clientsOf[out].length);
        plan.swap(in, out, i -> around(plan, i));
        enqueue(out);
    }

    private void around(Plan plan, int i) {
        int[] list = costs.site[i];
        double[] cost = costs.cost[i];
        for (int k = 0; k < list.length && cost[k] < plan.secondCost[i]; k++) {
            enqueue(list[k]);
        }
    }

    private void forget() {
        Arrays.fill(queued, false);
        waiting = 0;
    }

    private void enqueue(int j) {
        if (!queued[j]) {
            queued[j] = true;
            queue[(head + waiting++) % queue.length] = j;
        }
    }

    private int dequeue() {
        int j = queue[head];
        head = (head + 1) % queue.length;
        waiting--;
        queued[j] = false;
        return j;
    }

    /** What opening this site and closing the best for it saves; that one is kept in {@link #bestOut}. */
    double gain(Plan plan, int in) {
        int[] clients = costs.clientsOf[in];
        double[] cost = costs.costOf[in];
        double opening = 0;
        work += clients.length + 16;
        int count = 0;
        for (int k = 0; k < clients.length; k++) {
            int i = clients[k];
            double c = cost[k];
            double second = plan.secondCost[i];
            if (c < second) {
                double near = plan.nearCost[i];
                int by = plan.near[i];
                if (c < near) {
                    opening += near - c;
                    c = near;
                }
                if (by != Plan.NONE && second > c) {
                    if (saved[by] == 0) {
                        touched[count++] = by;
                    }
                    saved[by] += second - c;
                }
            }
        }
        double least = leastClosing(plan, count);
        for (int k = 0; k < count; k++) {
            saved[touched[k]] = 0;
        }
        return opening - least;
    }

    private double leastClosing(Plan plan, int count) {
        bestOut = Plan.NONE;
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < count; k++) {
            int j = touched[k];
            if (mayClose[j] && plan.loss[j] - saved[j] < least) {
                least = plan.loss[j] - saved[j];
                bestOut = j;
            }
        }
        for (int k = 0; k < cheapestCount; k++) {
            int j = cheapest[k];
            if (plan.loss[j] >= least) {
                return least;
            }
            if (saved[j] == 0) {
                bestOut = j;
                return plan.loss[j];
            }
        }
        if (cheapestCount == CHEAPEST) {
            for (int j : plan.sites) {
                if (mayClose[j] && plan.loss[j] - saved[j] < least) {
                    least = plan.loss[j] - saved[j];
                    bestOut = j;
                }
            }
        }
        return least;
    }

    /** Keeps the sites that cost least to close at hand. */
    private void order(Plan plan) {
        cheapestCount = 0;
        for (int j : plan.sites) {
            if (!mayClose[j]) {
                continue;
            }
            if (cheapestCount == CHEAPEST && plan.loss[j] >= plan.loss[cheapest[CHEAPEST - 1]]) {
                continue;
            }
            int at = cheapestCount < CHEAPEST ? cheapestCount++ : CHEAPEST - 1;
            while (at > 0 && plan.loss[cheapest[at - 1]] > plan.loss[j]) {
                cheapest[at] = cheapest[at - 1];
                at--;
            }
            cheapest[at] = j;
        }
    }
}
