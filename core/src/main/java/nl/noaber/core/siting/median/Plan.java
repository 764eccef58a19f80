// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.median;

import java.util.Arrays;

/**
 * A set of open sites with, for every client, its nearest and second nearest open site, and for every open site what closing
 * it would add: what a swap needs (Whitaker 1983; Resende and Werneck 2007). A swap touches only the clients near it.
 */
final class Plan {
    static final int NONE = -1;

    final Costs costs;
    final boolean[] open;
    /** The open sites, in no order; {@link #place} says where. */
    final int[] sites;

    private final int[] place;
    final int[] near;
    final double[] nearCost;
    final int[] second;
    final double[] secondCost;
    /** By open site: what its clients would pay more without it. */
    final double[] loss;

    /** Clients whose second nearest is not in their list; those are not found through the lists of the sites. */
    private final int[] strays;

    private final int[] strayPlace;
    private int strayCount;

    private double total;

    Plan(Costs costs, int[] openSites) {
        this.costs = costs;
        int n = costs.clients();
        int m = costs.sites();
        this.open = new boolean[m];
        this.sites = openSites.clone();
        this.place = new int[m];
        Arrays.fill(place, NONE);
        this.near = new int[n];
        this.nearCost = new double[n];
        this.second = new int[n];
        this.secondCost = new double[n];
        this.loss = new double[m];
        this.strays = new int[n];
        this.strayPlace = new int[n];
        Arrays.fill(strayPlace, NONE);
        for (int k = 0; k < sites.length; k++) {
            open[sites[k]] = true;
            place[sites[k]] = k;
        }
        for (int i = 0; i < n; i++) {
            find(i);
            count(i, 1);
        }
    }

    /** Sum over clients of their cost. */
    double total() {
        return total;
    }

    int[] sortedSites() {
        int[] sorted = sites.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    /** Called for each client that a swap touched, after it. */
    interface Touched {
        void client(int i);
    }

    void swap(int in, int out, Touched touched) {
        open[out] = false;
        open[in] = true;
        sites[place[out]] = in;
        place[in] = place[out];
        place[out] = NONE;
        int[] some = costs.clientsOf[in];
        double[] cost = costs.costOf[in];
        for (int k = 0; k < some.length; k++) {
            if (cost[k] < secondCost[some[k]]) {
                again(some[k], touched);
            }
        }
        for (int i : costs.clientsOf[out]) {
            if (near[i] == out || second[i] == out) {
                again(i, touched);
            }
        }
        for (int s = strayCount - 1; s >= 0; s--) {
            // Taking one out puts the last in its place, which was seen already.
            again(strays[s], touched);
        }
        loss[out] = 0;
    }

    private void again(int i, Touched touched) {
        count(i, -1);
        find(i);
        count(i, 1);
        touched.client(i);
    }

    private void count(int i, int sign) {
        total += sign * nearCost[i];
        if (near[i] != NONE) {
            loss[near[i]] += sign * (secondCost[i] - nearCost[i]);
        }
    }

    /** Nearest and second nearest: by the list, and when that is too short by going over the open sites. */
    private void find(int i) {
        int[] list = costs.site[i];
        int first = 0;
        while (first < list.length && !open[list[first]]) {
            first++;
        }
        int next = first + 1;
        while (next < list.length && !open[list[next]]) {
            next++;
        }
        boolean found = next < list.length;
        if (found || costs.beyond[i] >= costs.far[i]) {
            boolean served = first < list.length;
            near[i] = served ? list[first] : NONE;
            nearCost[i] = served ? costs.cost[i][first] : costs.far[i];
            second[i] = found ? list[next] : NONE;
            secondCost[i] = found ? costs.cost[i][next] : costs.far[i];
        } else {
            findAmongOpen(i);
        }
        stray(i, !found);
    }

    private void findAmongOpen(int i) {
        near[i] = NONE;
        second[i] = NONE;
        nearCost[i] = costs.far[i];
        secondCost[i] = costs.far[i];
        for (int j : sites) {
            double cost = costs.of(i, j);
            if (cost < nearCost[i]) {
                second[i] = near[i];
                secondCost[i] = nearCost[i];
                near[i] = j;
                nearCost[i] = cost;
            } else if (cost < secondCost[i]) {
                second[i] = j;
                secondCost[i] = cost;
            }
        }
    }

    private void stray(int i, boolean is) {
        int at = strayPlace[i];
        if (is && at == NONE) {
            strayPlace[i] = strayCount;
            strays[strayCount++] = i;
        } else if (!is && at != NONE) {
            int last = strays[--strayCount];
            strays[at] = last;
            strayPlace[last] = at;
            strayPlace[i] = NONE;
        }
    }
}
