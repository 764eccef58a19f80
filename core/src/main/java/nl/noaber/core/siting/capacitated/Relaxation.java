// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.capacitated;

import java.util.Arrays;

/**
 * The Lagrangian relaxation of "everybody is served": with a price u for each client, a site is worth the best knapsack of
 * u - cost, and the best p sites are opened. The bound is the sum of the prices less the worth of those sites. Only sites that
 * may be among the best are solved.
 */
final class Relaxation {
    private final Instance instance;
    final Packings packings;
    /** Sites by falling worth, kept from one evaluation to the next. */
    private final int[] order;

    private final int[] packed;
    private final int[] best;
    private int bestCount;

    /** The sites that are opened. */
    final int[] chosen;

    int chosenCount;
    /** By client, how often it is served. */
    final int[] served;
    /** Who is served where: so many pairs. */
    int pairs;

    final int[] pairClient;
    final int[] pairSite;
    /** The least worth among the free sites that are opened, and the most among those that are not. */
    double lastChosen;

    double firstOther;

    Relaxation(Instance instance) {
        this.instance = instance;
        packings = new Packings(instance);
        order = new int[instance.sites];
        Arrays.setAll(order, j -> j);
        packed = new int[instance.clients];
        best = new int[instance.p];
        chosen = new int[instance.p];
        served = new int[instance.clients];
        pairClient = new int[instance.clients * (instance.p + 1)];
        pairSite = new int[instance.clients * (instance.p + 1)];
    }

    /** The bound of a case at these prices, each 0 or more. */
    double evaluate(Case theCase, double[] price) {
        Arrays.fill(served, 0);
        pairs = 0;
        chosenCount = 0;
        double most = 0;
        double bound = 0;
        for (int i = 0; i < instance.clients; i++) {
            int site = theCase.together[i];
            if (site < 0) {
                bound += price[i];
                most = Math.max(most, price[i]);
            } else {
                bound += instance.cost(i, site);
                serve(i, site);
            }
        }
        layOut(theCase, price, most);
        for (int j = 0; j < instance.sites; j++) {
            if (theCase.status[j] == Case.OPEN) {
                bound -= open(j);
            }
        }
        chooseFree(theCase);
        for (int k = 0; k < bestCount; k++) {
            bound -= open(best[k]);
        }
        return bound;
    }

    private void layOut(Case theCase, double[] price, double most) {
        boolean full = theCase.room() <= 0;
        for (int j = 0; j < instance.sites; j++) {
            if (theCase.status[j] == Case.OPEN || (theCase.status[j] == Case.FREE && !full)) {
                packings.layOut(theCase, j, price, most);
            } else {
                packings.clear(j);
            }
        }
    }

    private double open(int site) {
        packings.solve(site);
        chosen[chosenCount++] = site;
        int size = packings.packed(site, packed);
        for (int k = 0; k < size; k++) {
            serve(packed[k], site);
        }
        return packings.worth[site];
    }

    private void serve(int client, int site) {
        served[client]++;
        pairClient[pairs] = client;
        pairSite[pairs++] = site;
    }

    /** The best free sites, as many as there is room for, best first. */
    private void chooseFree(Case theCase) {
        int room = Math.max(0, theCase.room());
        bestCount = 0;
        firstOther = 0;
        lastChosen = 0;
        if (room == 0) {
            return;
        }
        sortByWorth();
        for (int j : order) {
            if (theCase.status[j] != Case.FREE) {
                continue;
            }
            if (bestCount == room && packings.worth[j] <= packings.worth[best[room - 1]]) {
                firstOther = Math.max(firstOther, packings.worth[j]);
                break;
            }
            packings.solve(j);
            if (bestCount == room) {
                int last = best[room - 1];
                if (packings.worth[j] <= packings.worth[last]) {
                    firstOther = Math.max(firstOther, packings.worth[j]);
                    continue;
                }
                firstOther = Math.max(firstOther, packings.worth[last]);
                bestCount--;
            }
            insert(j);
        }
        lastChosen = bestCount == 0 ? 0 : packings.worth[best[bestCount - 1]];
    }

    private void insert(int site) {
        int at = bestCount++;
        while (at > 0 && packings.worth[best[at - 1]] < packings.worth[site]) {
            best[at] = best[at - 1];
            at--;
        }
        best[at] = site;
    }

    /** Insertion sort: the order differs little from that of the evaluation before. */
    private void sortByWorth() {
        for (int k = 1; k < order.length; k++) {
            int j = order[k];
            int at = k;
            while (at > 0 && packings.worth[order[at - 1]] < packings.worth[j]) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = j;
        }
    }
}
