// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.country;

import java.util.Arrays;
import java.util.stream.IntStream;
import nl.noaber.core.siting.cover.Cover;

/** The best plans of so many points, with a proof of how far they are from the best. */
final class BestPlans {
    /**
     * A plan and its proof.
     *
     * @param sites rising
     * @param coveredMax no plan of as many sites covers more
     */
    record Best(int[] sites, double coveredMax) {}

    private final Cover cover;
    private final double[] weight;
    private final GreedyOrder free;

    BestPlans(Cover cover, double[] weight) {
        this.cover = cover;
        this.weight = weight;
        this.free = orderAfter(new int[0]);
    }

    /** What one point more brings, from the first. */
    GreedyOrder order() {
        return free;
    }

    /** Sites in order after those that stay, none of which is in it. */
    GreedyOrder orderAfter(int[] staying) {
        boolean[] allowed = new boolean[cover.sites()];
        Arrays.fill(allowed, true);
        for (int site : staying) {
            allowed[site] = false;
        }
        return GreedyOrder.of(cover, weight, covered(staying), allowed);
    }

    /** The best so many, of which some stay. */
    Best best(int points, int[] staying) {
        GreedyOrder order = staying.length == 0 ? free : orderAfter(staying);
        int[] sites = IntStream.concat(IntStream.of(staying), IntStream.of(order.first(points - staying.length)))
                .sorted()
                .toArray();
        return new Best(sites, bound(sites, points - staying.length));
    }

    private boolean[] covered(int[] sites) {
        boolean[] covered = new boolean[cover.rows()];
        for (int site : sites) {
            for (int k = cover.start()[site]; k < cover.start()[site + 1]; k++) {
                covered[cover.row()[k]] = true;
            }
        }
        return covered;
    }

    /** Coverage has falling returns: what the plan covers and the most that so many others could each still add to it. */
    private double bound(int[] sites, int free) {
        boolean[] covered = covered(sites);
        double now = 0;
        for (int i = 0; i < covered.length; i++) {
            now += covered[i] ? weight[i] : 0;
        }
        double[] gain = new double[cover.sites()];
        for (int site = 0; site < gain.length; site++) {
            for (int k = cover.start()[site]; k < cover.start()[site + 1]; k++) {
                gain[site] += covered[cover.row()[k]] ? 0 : weight[cover.row()[k]];
            }
        }
        Arrays.sort(gain);
        for (int k = 0; k < Math.min(free, gain.length); k++) {
            now += gain[gain.length - 1 - k];
        }
        return now;
    }
}
