// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.median;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/**
 * Iterated local search (Lourenco, Martin and Stuetzle 2003) around one plan: a few swaps by chance, interchange where that
 * changed something, and back again when it did not help. What lies far from the swaps is not looked at, so that many are tried.
 */
final class Kicks {
    /** What a kick counts for by itself, so that a search with nothing to swap ends too. */
    private static final int A_KICK = 256;

    private final Costs costs;
    private final Interchange interchange;
    private final boolean[] mayClose;
    private final SplittableRandom random;

    Kicks(Costs costs, Interchange interchange, boolean[] mayClose, SplittableRandom random) {
        this.costs = costs;
        this.interchange = interchange;
        this.mayClose = mayClose;
        this.random = random;
    }

    /** @param work about so many pairs are looked at; at least one kick is given */
    void search(Plan plan, long work, BooleanSupplier stop) {
        int[] candidates = candidates();
        long until = interchange.work + work;
        for (boolean first = true; (first || interchange.work < until) && !stop.getAsBoolean(); first = false) {
            double before = plan.total();
            interchange.startLog();
            interchange.work += A_KICK;
            kick(plan, candidates);
            interchange.improve(plan, stop);
            if (plan.total() > before) {
                interchange.undo(plan);
            }
        }
    }

    private void kick(Plan plan, int[] candidates) {
        int swaps = 1 + random.nextInt(3);
        for (int s = 0; s < swaps; s++) {
            int in = candidates[random.nextInt(candidates.length)];
            if (plan.open[in] || costs.isGone(in)) {
                continue;
            }
            int out = random.nextBoolean() ? plan.sites[random.nextInt(plan.sites.length)] : near(plan, in);
            if (out != Plan.NONE && mayClose[out]) {
                interchange.swap(plan, in, out);
            }
        }
    }

    /** An open site that serves one of the clients of this one. */
    private int near(Plan plan, int in) {
        int[] clients = costs.clientsOf[in];
        return clients.length == 0 ? Plan.NONE : plan.near[clients[random.nextInt(clients.length)]];
    }

    private int[] candidates() {
        int[] some = new int[mayClose.length];
        int count = 0;
        for (int j = 0; j < some.length; j++) {
            if (!costs.isGone(j)) {
                some[count++] = j;
            }
        }
        return Arrays.copyOf(some, count);
    }
}
