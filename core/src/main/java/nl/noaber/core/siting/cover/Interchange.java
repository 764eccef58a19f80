// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.cover;

import java.util.Arrays;

/**
 * Interchange (Teitz and Bart 1968) for coverage: an open site makes way for a closed one as long as that covers more. What
 * a pair gives is found from the rows that only the open site covers, so that a pass costs about the pairs of the open sites
 * times the sites of a row.
 */
final class Interchange {
    private final Plan plan;
    private final double[] regained;
    private final int[] touched;

    Interchange(Plan plan) {
        this.plan = plan;
        this.regained = new double[plan.open.length];
        this.touched = new int[plan.open.length];
    }

    /** Until no swap gives more. */
    void improve() {
        plan.fill();
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int j = 0; j < plan.open.length; j++) {
                if (plan.open[j] && swap(j)) {
                    moved = true;
                }
            }
        }
    }

    /** Puts the best other site in the place of this one, if it covers more. */
    boolean swap(int j) {
        return swapTo(j) >= 0;
    }

    /** @return the site that came in its place, or -1 */
    int swapTo(int j) {
        int count = regain(j);
        double least = 1e-9 * Math.max(1, plan.value);
        int best = -1;
        double most = plan.loss[j] + least;
        double room = plan.spent - plan.purse.cost(j);
        if (plan.loss[j] == 0 && plan.purse.isUniform()) {
            // It covers nothing alone: anything that adds is better, near or far.
            most = least;
        }
        for (int n = 0; n < count; n++) {
            int k = touched[n];
            double with = plan.gain[k] + regained[k];
            if (with > most && plan.purse.pays(room + plan.purse.cost(k))) {
                most = with;
                best = k;
            }
        }
        for (int k = 0; k < plan.open.length; k++) {
            if (plan.gain[k] > most && !plan.open[k] && plan.purse.pays(room + plan.purse.cost(k))) {
                most = plan.gain[k];
                best = k;
            }
        }
        for (int n = 0; n < count; n++) {
            regained[touched[n]] = 0;
        }
        if (best < 0) {
            return -1;
        }
        plan.close(j);
        plan.open(best);
        if (!plan.purse.isUniform()) {
            plan.fill();
        }
        return best;
    }

    /** Which closed sites take over rows that only this site covers, and what they weigh. */
    private int regain(int j) {
        Core core = plan.core;
        int[] start = core.byRow().start();
        int[] site = core.byRow().row();
        int count = 0;
        for (int k = core.bySite().start()[j]; k < core.bySite().start()[j + 1]; k++) {
            int c = core.bySite().row()[k];
            if (plan.isAlone(c)) {
                for (int n = start[c]; n < start[c + 1]; n++) {
                    int other = site[n];
                    if (!plan.open[other]) {
                        if (regained[other] == 0) {
                            touched[count++] = other;
                        }
                        regained[other] += core.weight()[c];
                    }
                }
            }
        }
        return count;
    }

    /** The sites that are open now, to keep. */
    boolean[] sites() {
        return Arrays.copyOf(plan.open, plan.open.length);
    }
}
