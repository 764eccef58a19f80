// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.median;

import java.util.Arrays;

/** Reads the costs of one client from the problem, and sorts the least of them. Holds one client at a time. */
final class Rows {
    private final MedianProblem problem;
    private final boolean[] gone;
    private final double[] far;
    private final boolean whole;

    private final int[] site;
    private final double[] cost;
    private final long[] key;
    private int size;
    private double beyond;

    Rows(MedianProblem problem, boolean[] gone) {
        this.problem = problem;
        this.gone = gone;
        int m = problem.sites();
        this.site = new int[m];
        this.cost = new double[m];
        this.key = new long[m];
        this.far = new double[problem.clients()];
        this.whole = readAll();
    }

    boolean whole() {
        return whole;
    }

    /** By client; when it must be served, more than any plan that serves all costs, so that no such client is left out. */
    double[] far() {
        return far;
    }

    int[] sites() {
        return site;
    }

    double[] costs() {
        return cost;
    }

    /** What the first site that was cut off costs; infinite when none was. */
    double beyond() {
        return beyond;
    }

    /** Takes the sites of this client that may serve it and cost less than being far. */
    void read(int client) {
        size = 0;
        double limit = far[client];
        double weight = problem.weight()[client];
        switch (problem.distances()) {
            case Distances.Whole all -> {
                int[] row = all.row()[client];
                for (int j = 0; j < row.length; j++) {
                    add(j, weight * row[j], limit);
                }
            }
            case Distances.Real all -> {
                double[] row = all.row()[client];
                for (int j = 0; j < row.length; j++) {
                    if (row[j] < Double.POSITIVE_INFINITY) {
                        add(j, weight * row[j], limit);
                    }
                }
            }
            case Distances.Sparse some -> {
                for (int at = some.start()[client]; at < some.start()[client + 1]; at++) {
                    if (some.distance()[at] < Double.POSITIVE_INFINITY) {
                        add(some.site()[at], weight * some.distance()[at], limit);
                    }
                }
            }
        }
    }

    private void add(int j, double value, double limit) {
        if (!gone[j] && value < limit) {
            site[size] = j;
            cost[size++] = value;
        }
    }

    int cheaperThan(double value) {
        int count = 0;
        for (int k = 0; k < size; k++) {
            count += cost[k] <= value ? 1 : 0;
        }
        return count;
    }

    /** Sorts the {@code length} cheapest to the front, by cost and then number. */
    int sort(int length) {
        for (int k = 0; k < size; k++) {
            // Costs are 0 or more, so their bits as floats rise with them; the place in the row makes the key unique.
            key[k] = ((long) Float.floatToIntBits((float) cost[k]) << 32) | k;
        }
        int count = Math.min(length, size);
        if (count < size) {
            Quickselect.least(key, size, count);
        }
        Arrays.sort(key, 0, count);
        beyond = Double.POSITIVE_INFINITY;
        for (int k = count; k < size; k++) {
            beyond = Math.min(beyond, cost[(int) key[k]]);
        }
        int[] sortedSite = new int[count];
        double[] sortedCost = new double[count];
        for (int k = 0; k < count; k++) {
            insert(sortedSite, sortedCost, k, site[(int) key[k]], cost[(int) key[k]]);
        }
        System.arraycopy(sortedSite, 0, site, 0, count);
        System.arraycopy(sortedCost, 0, cost, 0, count);
        return count;
    }

    /** What is sorted as floats is nearly sorted as doubles: the rest is insertion. */
    private static void insert(int[] sites, double[] costs, int size, int j, double value) {
        int at = size;
        while (at > 0 && (costs[at - 1] > value || (costs[at - 1] == value && sites[at - 1] > j))) {
            costs[at] = costs[at - 1];
            sites[at] = sites[at - 1];
            at--;
        }
        costs[at] = value;
        sites[at] = j;
    }

    /** Goes over all pairs once, for the far costs and whether all is whole. */
    private boolean readAll() {
        Arrays.fill(far, Double.POSITIVE_INFINITY);
        boolean allWhole = true;
        double worst = 0;
        for (int i = 0; i < far.length; i++) {
            read(i);
            double most = 0;
            for (int k = 0; k < size; k++) {
                most = Math.max(most, cost[k]);
                allWhole &= cost[k] == Math.rint(cost[k]);
            }
            double charged = problem.farCost(i);
            allWhole &= charged == Double.POSITIVE_INFINITY || charged == Math.rint(charged);
            if (size == 0 && charged == Double.POSITIVE_INFINITY) {
                throw MedianProblem.unserved(i);
            }
            worst += most;
        }
        double outOfTheQuestion = Math.ceil(worst) + 1;
        for (int i = 0; i < far.length; i++) {
            double charged = problem.farCost(i);
            far[i] = charged == Double.POSITIVE_INFINITY ? outOfTheQuestion : charged;
        }
        return allWhole;
    }
}
