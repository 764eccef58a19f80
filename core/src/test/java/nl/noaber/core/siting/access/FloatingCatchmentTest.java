// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import nl.noaber.core.siting.Needs;
import nl.noaber.core.siting.Reach;
import org.junit.jupiter.api.Test;

/** How much of the points is there for each person. */
class FloatingCatchmentTest {
    private static final double[] ONES = {1, 1, 1};

    /** Three places with 100, 200 and 50 people and a limit of 15 minutes. */
    private static final Needs NEEDS = new Needs(
            new int[] {0, 1, 2},
            new int[3],
            new int[3],
            new int[3],
            new double[] {100, 200, 50},
            ONES,
            ONES,
            new double[] {15, 15, 15});

    /** Site 0 is 4 minutes from the first and 8 from the second; site 1 is 12 from the second and 16 from the third. */
    private static final Reach REACH =
            new Reach(new int[] {0, 2, 4}, new int[] {0, 1, 1, 2}, new float[] {4, 8, 12, 16});

    /**
     * By hand. Site 0 has 30 places for 100 x 1 + 200 x 0.68 = 236 weighted people; site 1 has 20 for 200 x 0.22 = 44 (the third
     * place is beyond the limit).
     */
    @Test
    void a01_twoSitesByHand() {
        double[] access = FloatingCatchment.access(NEEDS, REACH, new int[] {0, 1}, new double[] {30, 20}, Zones.LUO_QI);
        assertThat(access[0]).isCloseTo(30.0 / 236, within(1e-12));
        assertThat(access[1]).isCloseTo(0.68 * 30 / 236 + 0.22 * 20 / 44, within(1e-12));
        assertThat(access[2]).isZero();
    }

    /** What is handed out is what there is, whatever the weights: summed over people, access is supply. */
    @Test
    void a02_allPlacesAreHandedOutAndNoMore() {
        double[] access = FloatingCatchment.access(NEEDS, REACH, new int[] {0, 1}, new double[] {30, 20}, Zones.LUO_QI);
        assertThat(100 * access[0] + 200 * access[1] + 50 * access[2]).isCloseTo(50, within(1e-9));
    }

    @Test
    void a03_aClosedSiteHandsOutNothing() {
        double[] access = FloatingCatchment.access(NEEDS, REACH, new int[] {1}, new double[] {30, 20}, Zones.LUO_QI);
        assertThat(access).containsExactly(new double[] {0, 20.0 / 200, 0}, within(1e-12));
    }

    @Test
    void a04_theRatioOfTheAveragePersonIsOne() {
        double[] ratio = FloatingCatchment.ratio(new double[] {0.2, 0.1, 0}, NEEDS.people());
        double mean = (100 * ratio[0] + 200 * ratio[1] + 50 * ratio[2]) / 350;
        assertThat(mean).isCloseTo(1, within(1e-12));
        assertThat(ratio[0]).isCloseTo(2 * ratio[1], within(1e-12));
        assertThat(FloatingCatchment.ratio(new double[] {0, 0, 0}, NEEDS.people()))
                .containsOnly(Double.NaN);
    }

    @Test
    void a05_zonesFall() {
        assertThat(Zones.LUO_QI.at(5, 15)).isEqualTo(1);
        assertThat(Zones.LUO_QI.at(5.01, 15)).isEqualTo(0.68);
        assertThat(Zones.LUO_QI.at(15, 15)).isEqualTo(0.22);
        assertThat(Zones.LUO_QI.at(15.01, 15)).isZero();
        assertThat(Zones.LUO_QI.at(Double.NaN, 15)).isZero();
        assertThatThrownBy(() -> new Zones(new double[] {0.5, 0.4}, new double[] {1, 0.5}))
                .hasMessageContaining("Zone 1");
    }
}
