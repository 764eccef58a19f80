// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.capacitated;

import java.util.Arrays;

/**
 * Local search of a plan: a client shifts, two change places, three in a ring, one pushes another on, a site moves to where
 * its clients are. Goes on until none of these gains. Only moves that involve a site where somebody came or went are looked at.
 * No chance in it.
 */
final class Descent {
    private static final double GAIN = 1e-9;

    private final Instance instance;
    private final int n;
    private final int out;
    /** Open sites, and being left out when somebody is. */
    private final int[] places;

    private int placeCount;
    /** By client: nearest open sites with room for it: the best and the second. */
    private final int[] bestRoom;

    private final int[] secondRoom;

    Descent(Instance instance) {
        this.instance = instance;
        n = instance.clients;
        out = instance.sites;
        places = new int[instance.p + 1];
        bestRoom = new int[n];
        secondRoom = new int[n];
    }

    void run(Plan plan) {
        findPlaces(plan);
        while (shiftsAndSwaps(plan) || moveSites(plan) || pushes(plan) || rings(plan)) {
            findPlaces(plan);
        }
        plan.settle();
    }

    private void findPlaces(Plan plan) {
        placeCount = 0;
        for (int j = 0; j < out; j++) {
            if (plan.open[j]) {
                places[placeCount++] = j;
            }
        }
    }

    private double cost(int client, int site) {
        return instance.cost(client, site);
    }

    private boolean shiftsAndSwaps(Plan plan) {
        boolean any = false;
        boolean again = true;
        while (again) {
            again = false;
            for (int i = 0; i < n; i++) {
                again |= shift(plan, i) || swap(plan, i);
            }
            any |= again;
        }
        return any;
    }

    private boolean shift(Plan plan, int client) {
        int to = -1;
        double least = plan.cost(client) - GAIN;
        boolean anywhere = plan.touched[plan.servedBy[client]];
        for (int k = 0; k < placeCount; k++) {
            int j = places[k];
            if (!anywhere && !plan.touched[j]) {
                continue;
            }
            if (plan.left[j] >= instance.demand[client] && cost(client, j) < least) {
                least = cost(client, j);
                to = j;
            }
        }
        if (to < 0 || to == plan.servedBy[client]) {
            return false;
        }
        plan.move(client, to);
        return true;
    }

    private boolean swap(Plan plan, int i) {
        int a = plan.servedBy[i];
        int with = -1;
        double least = -GAIN;
        boolean anywhere = plan.touched[a];
        for (int k = 0; k < n; k++) {
            int b = plan.servedBy[k];
            if ((!anywhere && !plan.touched[b]) || b == a || b == out) {
                continue;
            }
            long more = instance.demand[i] - instance.demand[k];
            double gain = cost(k, a) - cost(i, a) + (cost(i, b) - cost(k, b));
            if (gain < least && more <= plan.left[b] && -more <= plan.left[a]) {
                least = gain;
                with = k;
            }
        }
        if (with < 0) {
            return false;
        }
        int b = plan.servedBy[with];
        plan.move(with, a);
        plan.move(i, b);
        return true;
    }

    /** The clients of a site go together to a closed one. */
    private boolean moveSites(Plan plan) {
        for (int k = 0; k < placeCount; k++) {
            int from = places[k];
            if (!plan.touched[from]) {
                continue;
            }
            long load = instance.capacity[from] - plan.left[from];
            int to = from;
            double least = 0;
            for (int i = 0; i < n; i++) {
                least += plan.servedBy[i] == from ? cost(i, from) : 0;
            }
            least -= GAIN;
            for (int j = 0; j < out; j++) {
                if (!plan.open[j] && instance.capacity[j] >= load) {
                    double sum = costAt(plan, from, j, least);
                    if (sum < least) {
                        least = sum;
                        to = j;
                    }
                }
            }
            if (to != from) {
                moveSite(plan, from, to);
                return true;
            }
        }
        return false;
    }

    private double costAt(Plan plan, int from, int to, double enough) {
        double sum = 0;
        for (int i = 0; i < n && sum < enough; i++) {
            if (plan.servedBy[i] == from) {
                sum += cost(i, to);
            }
        }
        return sum;
    }

    private void moveSite(Plan plan, int from, int to) {
        plan.open[from] = false;
        plan.open[to] = true;
        for (int i = 0; i < n; i++) {
            if (plan.servedBy[i] == from) {
                plan.move(i, to);
            }
        }
    }

    /** A client takes the room of another, which goes to a third site. */
    private boolean pushes(Plan plan) {
        findRoom(plan);
        for (int i = 0; i < n; i++) {
            int a = plan.servedBy[i];
            boolean anywhere = plan.touched[a];
            for (int k = 0; k < n; k++) {
                int b = plan.servedBy[k];
                if (!anywhere && !plan.touched[b]) {
                    continue;
                }
                int c = bestRoom[k] == a ? secondRoom[k] : bestRoom[k];
                if (b == a || b == out || c < 0) {
                    continue;
                }
                double gain = cost(i, b) - cost(i, a) + cost(k, c) - cost(k, b);
                if (gain < -GAIN && instance.demand[i] - instance.demand[k] <= plan.left[b]) {
                    plan.move(k, c);
                    plan.move(i, b);
                    return true;
                }
            }
        }
        return false;
    }

    private void findRoom(Plan plan) {
        Arrays.fill(bestRoom, -1);
        Arrays.fill(secondRoom, -1);
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < placeCount; k++) {
                int j = places[k];
                if (j == plan.servedBy[i] || plan.left[j] < instance.demand[i]) {
                    continue;
                }
                if (bestRoom[i] < 0 || cost(i, j) < cost(i, bestRoom[i])) {
                    secondRoom[i] = bestRoom[i];
                    bestRoom[i] = j;
                } else if (secondRoom[i] < 0 || cost(i, j) < cost(i, secondRoom[i])) {
                    secondRoom[i] = j;
                }
            }
        }
    }

    /** i goes to the site of k, k to that of l, l to that of i; in every gaining ring some start keeps all partial sums gaining. */
    private boolean rings(Plan plan) {
        for (int i = 0; i < n; i++) {
            int a = plan.servedBy[i];
            double before = plan.cost(i);
            boolean anywhere = plan.touched[a];
            for (int k = 0; k < n; k++) {
                int b = plan.servedBy[k];
                if (!anywhere && !plan.touched[b]) {
                    continue;
                }
                double first = cost(i, b) - before;
                if (b == a || b == out || first >= 0) {
                    continue;
                }
                if (instance.demand[i] - instance.demand[k] <= plan.left[b] && ring(plan, i, k, first)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean ring(Plan plan, int i, int k, double first) {
        int a = plan.servedBy[i];
        int b = plan.servedBy[k];
        double second = first - cost(k, b);
        for (int l = 0; l < n; l++) {
            int c = plan.servedBy[l];
            if (c == a || c == b || c == out || second + cost(k, c) >= 0) {
                continue;
            }
            double gain = second + cost(k, c) + cost(l, a) - cost(l, c);
            if (gain < -GAIN
                    && instance.demand[k] - instance.demand[l] <= plan.left[c]
                    && instance.demand[l] - instance.demand[i] <= plan.left[a]) {
                plan.move(i, b);
                plan.move(k, c);
                plan.move(l, a);
                return true;
            }
        }
        return false;
    }
}
