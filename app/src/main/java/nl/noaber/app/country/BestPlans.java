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
    private final int rounds;
    private final CoverBound bound;
    private final GreedyOrder free;

    BestPlans(Cover cover, double[] weight, int rounds) {
        this.cover = cover;
        this.weight = weight;
        this.rounds = rounds;
        this.bound = new CoverBound(RowClasses.of(cover, weight));
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
        int[] sites = IntStream.concat(
                        IntStream.of(staying), IntStream.of(order.first(points - staying.length)))
                .sorted()
                .toArray();
        CoverBound.Bounded bounded = bound.improve(points, staying, sites, rounds);
        return new Best(bounded.sites(), bounded.most());
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
}
