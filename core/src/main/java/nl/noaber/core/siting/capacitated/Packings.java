// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.capacitated;

/** For each site the knapsack of price - cost: first bounded (Dantzig's cut), then solved where that is asked. */
final class Packings {
    private static final double NOTHING = 1e-12;

    private final Instance instance;
    private final Knapsack knapsack;
    /** At {@code site * clients + k}: items by falling profit per unit; those without demand from the end backwards. */
    private final int[] item;

    private final double[] profit;
    private final long[] weight;
    private final double[] ratio;
    private final boolean[] taken;
    private final int[] count;
    private final int[] lightCount;
    private final double[] lightProfit;
    private final long[] room;

    /** By site: its worth, or no less. */
    final double[] worth;
    /** By site: whether it was solved. */
    final boolean[] solved;

    Packings(Instance instance) {
        this.instance = instance;
        int pairs = instance.clients * instance.sites;
        knapsack = new Knapsack(instance.clients);
        item = new int[pairs];
        profit = new double[pairs];
        weight = new long[pairs];
        ratio = new double[pairs];
        taken = new boolean[pairs];
        count = new int[instance.sites];
        lightCount = new int[instance.sites];
        lightProfit = new double[instance.sites];
        room = new long[instance.sites];
        worth = new double[instance.sites];
        solved = new boolean[instance.sites];
    }

    /** Nothing is packed at this site. */
    void clear(int site) {
        worth[site] = 0;
        count[site] = 0;
        lightCount[site] = 0;
        solved[site] = true;
    }

    /**
     * Lays out what this site may serve, and bounds its worth.
     *
     * @param most the highest price
     */
    void layOut(Case theCase, int site, double[] price, double most) {
        int n = instance.clients;
        int from = site * n;
        room[site] = theCase.left[site];
        lightProfit[site] = 0;
        lightCount[site] = 0;
        int items = 0;
        long sum = 0;
        double gain = 0;
        for (int k = from; k < from + n; k++) {
            int i = instance.nearestClients[k];
            double c = instance.cost(i, site);
            if (c >= most) {
                break;
            }
            double value = price[i] - c;
            if (value <= NOTHING || theCase.together[i] >= 0 || theCase.isApart(i, site)) {
                continue;
            }
            if (instance.demand[i] == 0) {
                lightProfit[site] += value;
                item[from + n - ++lightCount[site]] = i;
            } else if (instance.demand[i] <= room[site]) {
                items = insert(from, items, i, value);
                sum += instance.demand[i];
                gain += value;
            }
        }
        count[site] = items;
        solved[site] = sum <= room[site];
        if (solved[site]) {
            java.util.Arrays.fill(taken, from, from + items, true);
        } else {
            gain = Knapsack.dantzig(from, items, profit, weight, room[site]);
        }
        worth[site] = gain + lightProfit[site];
    }

    private int insert(int from, int items, int client, double value) {
        double r = value / instance.demand[client];
        int at = from + items;
        while (at > from && ratio[at - 1] < r) {
            ratio[at] = ratio[at - 1];
            profit[at] = profit[at - 1];
            weight[at] = weight[at - 1];
            item[at] = item[at - 1];
            at--;
        }
        ratio[at] = r;
        profit[at] = value;
        weight[at] = instance.demand[client];
        item[at] = client;
        return items + 1;
    }

    /** From here on the worth is exact (or as near as the knapsack came). */
    void solve(int site) {
        if (solved[site]) {
            return;
        }
        int from = site * instance.clients;
        worth[site] = lightProfit[site] + knapsack.solve(from, count[site], profit, weight, room[site]);
        System.arraycopy(knapsack.taken, 0, taken, from, count[site]);
        solved[site] = true;
    }

    /** Writes the clients packed at a solved site; returns how many. */
    int packed(int site, int[] into) {
        int n = instance.clients;
        int from = site * n;
        int size = 0;
        for (int k = from; k < from + count[site]; k++) {
            if (taken[k]) {
                into[size++] = item[k];
            }
        }
        for (int k = 1; k <= lightCount[site]; k++) {
            into[size++] = item[from + n - k];
        }
        return size;
    }
}
