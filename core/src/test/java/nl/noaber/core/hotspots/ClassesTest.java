// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.hotspots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ClassesTest {
    /** R: 2 * pnorm(-c(0, 0.5, 1.96, 3, 3.6, 6, 10, 37)). */
    @Test
    void a01_theTailOfTheNormalEqualsR() {
        double[] z = {0, 0.5, 1.96, 3, 3.6, 6, 10, 37};
        double[] r = {
            1.0,
            0.6170750774519739,
            0.04999579029644086,
            0.002699796063260189,
            0.0003182171803150676,
            1.973175290075396e-09,
            1.523970604832105e-23,
            1.145114244504915e-299
        };
        for (int i = 0; i < z.length; i++) {
            assertThat(Normal.twoSided(z[i]) / r[i]).as("z %s", z[i]).isCloseTo(1, within(1e-12));
            assertThat(Normal.twoSided(-z[i])).isEqualTo(Normal.twoSided(z[i]));
        }
    }

    /** R: p.adjust(c(0.01, 0.04, 0.03, 0.005), "BH") is 0.02 0.04 0.04 0.02. */
    @Test
    void a02_falseDiscoveryRateByHand() {
        assertThat(BenjaminiHochberg.q(new double[] {0.01, 0.04, Double.NaN, 0.03, 0.005}))
                .usingComparatorWithPrecision(1e-15)
                .containsExactly(0.02, 0.04, Double.NaN, 0.04, 0.02);
    }

    @Test
    void a03_classesFollowQ() {
        assertThat(HotspotClass.of(2, 0.01)).isEqualTo(HotspotClass.HOT99);
        assertThat(HotspotClass.of(2, 0.011)).isEqualTo(HotspotClass.HOT95);
        assertThat(HotspotClass.of(-2, 0.08)).isEqualTo(HotspotClass.COLD90);
        assertThat(HotspotClass.of(2, 0.2)).isEqualTo(HotspotClass.NONE);
        assertThat(HotspotClass.of(2, Double.NaN)).isEqualTo(HotspotClass.NONE);
    }

    @Test
    void a04_theNearestAreTheNearest() {
        SplittableRandom random = new SplittableRandom(5);
        double[] x = random.doubles(300, 0, 50).map(v -> Math.rint(v)).toArray();
        double[] y = random.doubles(300, 0, 20).map(v -> Math.rint(v)).toArray();
        Neighbours nearest = PlanarNeighbours.nearest(x, y, 6);
        for (int i = 0; i < 300; i++) {
            int me = i;
            int[] byScan = Arrays.stream(java.util.stream.IntStream.range(0, 300)
                            .filter(j -> j != me)
                            .boxed()
                            .sorted(java.util.Comparator.comparingDouble((Integer j) ->
                                            (x[j] - x[me]) * (x[j] - x[me]) + (y[j] - y[me]) * (y[j] - y[me]))
                                    .thenComparingInt(j -> j))
                            .limit(6)
                            .mapToInt(Integer::intValue)
                            .toArray())
                    .sorted()
                    .toArray();
            for (int k = 0; k < 6; k++) {
                assertThat(nearest.neighbour(i, k)).isEqualTo(byScan[k]);
            }
        }
    }

    /** 0 - 1 - 2 in a chain; without 1 nobody has a neighbour, without 2 one pair is left. */
    @Test
    void a05_linksOfPlacesThatDropOutGoWithThem() {
        Neighbours chain = new Neighbours(new int[] {0, 1, 3, 4}, new int[] {1, 0, 2, 1}, new double[] {5, 6, 7, 8});
        assertThat(chain.among(new int[] {0, 2}).isolates()).isEqualTo(2);
        Neighbours pair = chain.among(new int[] {1, 2});
        assertThat(pair.size()).isEqualTo(2);
        assertThat(pair.neighbour(0, 0)).isEqualTo(1);
        assertThat(pair.weight(0, 0)).isEqualTo(7);
        assertThat(pair.weight(1, 0)).isEqualTo(8);
    }

    @Test
    void a06_weightsOfZeroStayZeroWhenRowsAreStandardised() {
        Neighbours zero = new Neighbours(new int[] {0, 1, 2}, new int[] {1, 0}, new double[] {0, 4});
        assertThat(zero.rowStandardised().weight(0, 0)).isZero();
        assertThat(zero.rowStandardised().weight(1, 0)).isEqualTo(1);
    }
}
