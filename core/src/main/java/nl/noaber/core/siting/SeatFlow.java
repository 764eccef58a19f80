// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.Arrays;

/**
 * Who goes where when halls can be full: the transportation problem with the most value (Hitchcock 1941), people may be split.
 * Everyone begins at the best hall; then what is too much anywhere moves on along the paths that lose least (successive
 * shortest paths over the halls, which stays the best at every step), at last to nowhere.
 */
final class SeatFlow {
    private static final double NOTHING = 1e-9;

    /** By client, where its arcs begin. */
    private final int[] start;

    private final int[] hall;
    private final double[] value;
    private final int halls;
    private final double[] spare;

    /** By arc: load that goes there. */
    final double[] flow;

    /** By hall: its arcs. */
    private final int[] hallStart;

    private final int[] hallArc;
    private final int[] clientOfArc;

    private final double[][] loss;
    private final int[][] lossArc;
    private final int[][] lossTo;

    /**
     * @param start by client, where its arcs begin; one longer than there are clients
     * @param hall of each arc
     * @param value of each arc for one unit of load; arcs of 0 or less are not used
     * @param load by client
     * @param capacity by hall
     */
    SeatFlow(int[] start, int[] hall, double[] value, double[] load, double[] capacity) {
        this.start = start;
        this.hall = hall;
        this.value = value;
        this.halls = capacity.length;
        spare = capacity.clone();
        flow = new double[hall.length];
        hallStart = new int[halls + 1];
        hallArc = new int[hall.length];
        clientOfArc = new int[hall.length];
        loss = new double[halls][halls + 1];
        lossArc = new int[halls][halls + 1];
        lossTo = new int[halls][halls + 1];
        index(load.length);
        begin(load);
        for (int s = 0; s < halls; s++) {
            row(s);
        }
        for (int s = 0; s < halls; s++) {
            double least = NOTHING * Math.max(1, capacity[s]);
            while (spare[s] < -least) {
                push(s);
            }
        }
    }

    private void index(int clients) {
        for (int h : hall) {
            hallStart[h + 1]++;
        }
        for (int s = 0; s < halls; s++) {
            hallStart[s + 1] += hallStart[s];
        }
        int[] at = Arrays.copyOf(hallStart, halls);
        for (int k = 0; k < clients; k++) {
            for (int a = start[k]; a < start[k + 1]; a++) {
                clientOfArc[a] = k;
                hallArc[at[hall[a]]++] = a;
            }
        }
    }

    private void begin(double[] load) {
        for (int k = 0; k < load.length; k++) {
            int best = -1;
            for (int a = start[k]; a < start[k + 1]; a++) {
                if (value[a] > (best < 0 ? 0 : value[best])) {
                    best = a;
                }
            }
            if (best >= 0) {
                flow[best] = load[k];
                spare[hall[best]] -= load[k];
            }
        }
    }

    /** What one unit loses at least when it moves from this hall to each other, or to nowhere (the last). */
    private void row(int s) {
        Arrays.fill(loss[s], Double.POSITIVE_INFINITY);
        for (int n = hallStart[s]; n < hallStart[s + 1]; n++) {
            int from = hallArc[n];
            if (flow[from] > 0) {
                int k = clientOfArc[from];
                consider(s, halls, value[from], from, -1);
                for (int to = start[k]; to < start[k + 1]; to++) {
                    if (to != from && value[to] > 0) {
                        consider(s, hall[to], value[from] - value[to], from, to);
                    }
                }
            }
        }
    }

    private void consider(int s, int t, double itsLoss, int from, int to) {
        if (itsLoss < loss[s][t]) {
            loss[s][t] = itsLoss;
            lossArc[s][t] = from;
            lossTo[s][t] = to;
        }
    }

    private void push(int source) {
        double[] far = new double[halls + 1];
        int[] before = new int[halls + 1];
        Arrays.fill(far, Double.POSITIVE_INFINITY);
        far[source] = 0;
        boolean changed = true;
        for (int round = 0; changed && round <= halls; round++) {
            changed = false;
            for (int s = 0; s < halls; s++) {
                for (int t = 0; t <= halls && far[s] < Double.POSITIVE_INFINITY; t++) {
                    // The margin keeps rounding from making a circle that wins nothing.
                    if (far[s] + loss[s][t]
                            < far[t] - 1e-12 * (1 + Math.abs(far[t] == Double.POSITIVE_INFINITY ? 0 : far[t]))) {
                        far[t] = far[s] + loss[s][t];
                        before[t] = s;
                        changed = true;
                    }
                }
            }
        }
        int target = halls;
        for (int t = 0; t < halls; t++) {
            if (spare[t] > NOTHING && far[t] < far[target]) {
                target = t;
            }
        }
        shift(source, target, before);
    }

    private void shift(int source, int target, int[] before) {
        double amount = Math.min(-spare[source], target == halls ? Double.POSITIVE_INFINITY : spare[target]);
        for (int t = target; t != source; t = before[t]) {
            amount = Math.min(amount, flow[lossArc[before[t]][t]]);
        }
        for (int t = target; t != source; t = before[t]) {
            int from = lossArc[before[t]][t];
            int to = lossTo[before[t]][t];
            flow[from] -= amount;
            if (to >= 0) {
                flow[to] += amount;
            }
        }
        spare[source] += amount;
        if (target < halls) {
            spare[target] -= amount;
            row(target);
        }
        for (int t = target; t != source; t = before[t]) {
            row(before[t]);
        }
    }
}
