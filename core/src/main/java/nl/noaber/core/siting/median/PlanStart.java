// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.median;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Sets of sites to start an interchange from. */
final class PlanStart {
    private PlanStart() {}

    /** The sites that must stay open, and others by chance. */
    static int[] byChance(Costs costs, boolean[] mayClose, int p, SplittableRandom random) {
        int[] fixed = new int[p];
        int count = 0;
        for (int j = 0; j < mayClose.length; j++) {
            if (!mayClose[j]) {
                fixed[count++] = j;
            }
        }
        return filled(costs, Arrays.copyOf(fixed, count), p, random);
    }

    /** The same set, with sites that have gone replaced by chance, and those that must be open in it. */
    static int[] repaired(Costs costs, boolean[] mayClose, int[] sites, SplittableRandom random) {
        boolean[] in = new boolean[mayClose.length];
        int[] kept = new int[sites.length];
        int count = 0;
        for (int j = 0; j < mayClose.length; j++) {
            if (!mayClose[j]) {
                in[j] = true;
                kept[count++] = j;
            }
        }
        for (int j : sites) {
            if (!in[j] && !costs.isGone(j) && count < kept.length) {
                in[j] = true;
                kept[count++] = j;
            }
        }
        return count == kept.length ? kept : filled(costs, Arrays.copyOf(kept, count), kept.length, random);
    }

    private static int[] filled(Costs costs, int[] some, int p, SplittableRandom random) {
        boolean[] in = new boolean[costs.sites()];
        for (int j : some) {
            in[j] = true;
        }
        int[] others = new int[costs.sites()];
        int count = 0;
        for (int j = 0; j < others.length; j++) {
            if (!in[j] && !costs.isGone(j)) {
                others[count++] = j;
            }
        }
        int[] sites = Arrays.copyOf(some, p);
        for (int k = some.length; k < p; k++) {
            int at = random.nextInt(count);
            sites[k] = others[at];
            others[at] = others[--count];
        }
        return sites;
    }
}
