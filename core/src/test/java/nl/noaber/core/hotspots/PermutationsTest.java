// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.hotspots;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PermutationsTest {
    /** On many worlds the sweep counts exactly what drawing for every place counts, on one thread and on two. */
    @Test
    void a01_theSweepEqualsBruteForce() {
        for (int world = 0; world < 30; world++) {
            SplittableRandom random = new SplittableRandom(world);
            int n = 12 + random.nextInt(200);
            double[] x = random.doubles(n, 0, 10).toArray();
            double[] y = random.doubles(n, 0, 10).toArray();
            double[] values = world % 2 == 0
                    ? random.doubles(n, -5, 5).toArray()
                    : random.doubles(n, 0, 9).map(Math::rint).toArray();
            Neighbours near = PlanarNeighbours.within(x, y, 1.5).rowStandardised();
            Permutations permutations = new Permutations(99, world);
            Permutations.Counts sweep = permutations.sweep(values, near, 1);
            Permutations.Counts brute = permutations.bruteForce(values, near, 1);
            assertThat(sweep.atLeast()).containsExactly(brute.atLeast());
            assertThat(sweep.atMost()).containsExactly(brute.atMost());
            assertThat(permutations.sweep(values, near, 2).atLeast()).containsExactly(sweep.atLeast());
        }
    }

    /**
     * Ten places, one of them 1 and the rest 0; a place with one neighbour of value 1 sees a draw at least as large in a
     * ninth of the draws.
     */
    @Test
    void a02_theShareOfDrawsIsTheChanceByHand() {
        double[] values = new double[10];
        values[3] = 1;
        Neighbours chain = Neighbours.binary(new int[] {0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}, new int[] {3});
        int draws = 20_000;
        Permutations.Counts counts = new Permutations(draws, 7).sweep(values, chain, 1);
        double share = counts.atLeast()[0] / (double) draws;
        double standardError = Math.sqrt(1.0 / 9 * 8 / 9 / draws);
        assertThat(share).isBetween(1.0 / 9 - 4 * standardError, 1.0 / 9 + 4 * standardError);
        assertThat(counts.twoSided()[1]).as("no neighbours, no chance").isNaN();
    }

    /** Draws of 3 out of 8: every number is in three eighths of the draws. */
    @Test
    void a03_drawsAreFair() {
        int n = 9;
        for (int member = 1; member < n; member++) {
            double[] only = new double[n];
            only[member] = 1;
            Neighbours three = Neighbours.binary(new int[] {0, 3, 3, 3, 3, 3, 3, 3, 3, 3}, new int[] {1, 2, 3});
            int draws = 8_000;
            Permutations.Counts counts = new Permutations(draws, 3).sweep(only, three, 1);
            int withMember = member <= 3 ? counts.atLeast()[0] : draws - counts.atMost()[0];
            double standardError = Math.sqrt(3.0 / 8 * 5 / 8 / draws);
            assertThat(withMember / (double) draws).isBetween(3.0 / 8 - 4 * standardError, 3.0 / 8 + 4 * standardError);
        }
    }
}
