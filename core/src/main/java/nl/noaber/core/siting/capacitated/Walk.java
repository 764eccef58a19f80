// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.capacitated;

import java.util.SplittableRandom;

/**
 * Iterated local search (Lourenço, Martin and Stützle 2003): a closed site is opened and one beside it closed, the clients
 * around are placed anew, and local search ends it. Worse plans are gone on with now and then.
 */
final class Walk {
    private static final int HOME_AFTER = 60;

    private final Instance instance;
    private final Construction construction;
    private final Descent descent;
    private final SplittableRandom random;
    private final Plan best;
    private double bestCost;
    private final Plan now;
    private double nowCost;
    private final Plan next;
    private int sinceBest;

    Walk(Instance instance, int[] sites, SplittableRandom random) {
        this.instance = instance;
        this.random = random;
        construction = new Construction(instance);
        descent = new Descent(instance);
        now = new Plan(instance, sites);
        construction.place(now, 0, 0, random);
        descent.run(now);
        nowCost = now.charged();
        best = now.copy();
        bestCost = nowCost;
        next = now.copy();
    }

    Plan best() {
        return best;
    }

    double bestCost() {
        return bestCost;
    }

    /** Goes on from a plan found elsewhere when that is better. */
    void offer(Plan plan, double cost) {
        if (cost < bestCost) {
            best.copyFrom(plan);
            bestCost = cost;
            goHome();
        }
    }

    void step() {
        next.copyFrom(now);
        disturb(next);
        descent.run(next);
        double cost = next.charged();
        sinceBest++;
        double tolerance = 0.004 * bestCost * random.nextDouble() * random.nextDouble();
        if (cost < nowCost || cost < bestCost + tolerance) {
            now.copyFrom(next);
            nowCost = cost;
        }
        if (cost < bestCost - 1e-9) {
            best.copyFrom(next);
            bestCost = cost;
            sinceBest = 0;
        }
        if (sinceBest % HOME_AFTER == HOME_AFTER - 1) {
            goHome();
        }
    }

    private void goHome() {
        now.copyFrom(best);
        nowCost = bestCost;
    }

    private void disturb(Plan plan) {
        int times = random.nextInt(4) == 0 ? 2 : 1;
        for (int k = 0; k < times; k++) {
            exchangeSites(plan);
        }
        double size = random.nextDouble();
        construction.place(plan, size * size, 0.5 * random.nextDouble(), random);
    }

    private void exchangeSites(Plan plan) {
        int opened = instance.p == instance.sites ? -1 : closedSite(plan);
        int around = opened < 0 ? random.nextInt(instance.sites) : opened;
        int closed = opened < 0 ? -1 : nearOpenSite(plan, around, -1);
        if (opened >= 0) {
            plan.open[opened] = true;
            plan.open[closed] = false;
            release(plan, closed);
        }
        int neighbours = 1 + random.nextInt(3);
        for (int k = 0; k < neighbours; k++) {
            release(plan, nearOpenSite(plan, around, opened));
        }
    }

    private int closedSite(Plan plan) {
        int site = random.nextInt(instance.sites);
        while (plan.open[site]) {
            site = random.nextInt(instance.sites);
        }
        return site;
    }

    /** The open site that is nearest to one of the clients about a site. */
    private int nearOpenSite(Plan plan, int around, int except) {
        int reach = Math.min(instance.clients, 2 + 3 * instance.clients / instance.p);
        int client = instance.nearestClients[around * instance.clients + random.nextInt(reach)];
        int from = client * instance.sites;
        int last = -1;
        for (int k = from; k < from + instance.sites; k++) {
            int j = instance.nearestSites[k];
            if (plan.open[j] && j != except) {
                last = j;
                if (random.nextInt(3) > 0) {
                    return j;
                }
            }
        }
        return last < 0 ? except : last;
    }

    private void release(Plan plan, int site) {
        for (int i = 0; i < instance.clients; i++) {
            if (plan.servedBy[i] == site) {
                plan.leaveOut(i);
            }
        }
    }
}
