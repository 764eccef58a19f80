// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.median;

import java.util.Arrays;

/** Path relinking: from one plan half the way to another, each time by the swap that costs least. */
final class Path {
    private final Costs costs;
    private final boolean[] mayClose;

    Path(Costs costs, boolean[] mayClose) {
        this.costs = costs;
        this.mayClose = mayClose;
    }

    void walk(Plan plan, int[] to) {
        boolean[] target = new boolean[costs.sites()];
        for (int j : to) {
            target[j] = true;
        }
        boolean[] leaving = new boolean[target.length];
        for (int j : plan.sites) {
            leaving[j] = !target[j] && mayClose[j];
        }
        int[] coming =
                Arrays.stream(to).filter(j -> !plan.open[j] && !costs.isGone(j)).toArray();
        Interchange interchange = new Interchange(costs, leaving);
        for (int steps = coming.length / 2; steps > 0; steps--) {
            if (!interchange.best(plan, coming)) {
                return;
            }
        }
    }
}
