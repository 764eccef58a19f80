// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.capacitated;

import java.util.SplittableRandom;

/**
 * Places those who are left out at the open sites, the one with most to lose first (regret, Mulvey and Beck 1984). Who fits
 * nowhere stays left out.
 */
final class Construction {
    private final Instance instance;
    private final int[] best;
    private final double[] urgency;

    Construction(Instance instance) {
        this.instance = instance;
        best = new int[instance.clients];
        urgency = new double[instance.clients];
    }

    /**
     * @param size how much being large counts beside regret, 0 or more
     * @param noise urgencies are multiplied by 1 to 1 + noise
     */
    void place(Plan plan, double size, double noise, SplittableRandom random) {
        int[] sites = plan.sites();
        int[] waiting = new int[instance.clients];
        int count = 0;
        for (int i = 0; i < instance.clients; i++) {
            if (plan.isLeftOut(i)) {
                waiting[count++] = i;
                look(plan, i, sites, size);
            }
        }
        while (count > 0) {
            int at = -1;
            double most = Double.NEGATIVE_INFINITY;
            for (int k = 0; k < count; k++) {
                double u = urgency[waiting[k]] * (noise == 0 ? 1 : 1 + noise * random.nextDouble());
                if (u > most) {
                    most = u;
                    at = k;
                }
            }
            int client = waiting[at < 0 ? 0 : at];
            waiting[at < 0 ? 0 : at] = waiting[--count];
            int site = best[client];
            if (site < 0) {
                continue;
            }
            plan.move(client, site);
            for (int k = 0; k < count; k++) {
                look(plan, waiting[k], sites, size);
            }
        }
    }

    private void look(Plan plan, int client, int[] sites, double size) {
        int first = -1;
        double least = Double.POSITIVE_INFINITY;
        double second = Double.POSITIVE_INFINITY;
        for (int j : sites) {
            double c = instance.cost(client, j);
            if (plan.left[j] < instance.demand[client] || c >= second) {
                continue;
            }
            if (c < least) {
                second = least;
                least = c;
                first = j;
            } else {
                second = c;
            }
        }
        best[client] = first;
        double regret = second == Double.POSITIVE_INFINITY ? 1e3 * (1 + least) : second - least;
        urgency[client] = first < 0 ? -1 : (regret + 1e-9) * Math.pow(1.0 + instance.demand[client], size);
    }
}
