// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** How unevenly something is shared out. */
class GiniTest {
    private static double gini(double[] value, double... people) {
        return Gini.of(value, people);
    }

    @Test
    void a01_nobodyDiffersFromAnother() {
        assertThat(gini(new double[] {7, 7, 7}, 1, 5, 2)).isZero();
    }

    /** Lorenz by hand: 1, 2 and 3 of 6 add up to 1/6, 3/6, 6/6; area (0+1/6)/2 + (1/6+3/6)/2 + (3/6+1)/2 all a third = 7/18. */
    @Test
    void a02_threePeopleByHand() {
        assertThat(gini(new double[] {3, 1, 2}, 1, 1, 1)).isCloseTo(1 - 2 * 7 / 18.0, within(1e-12));
    }

    /** One of n has all: 1 - 1/n. */
    @Test
    void a03_oneHasAll() {
        assertThat(gini(new double[] {0, 0, 0, 9}, 1, 1, 1, 1)).isCloseTo(0.75, within(1e-12));
    }

    @Test
    void a04_aRowOfTenPeopleIsTenRowsOfOne() {
        double[] ten = {4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 1, 2};
        double[] ones = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
        assertThat(gini(new double[] {4, 1, 2}, 10, 1, 1)).isCloseTo(Gini.of(ten, ones), within(1e-12));
    }

    /** The other formula: the mean difference of all pairs, over twice the mean. */
    @Test
    void a05_isHalfTheRelativeMeanDifference() {
        SplittableRandom random = new SplittableRandom(7);
        double[] value = random.doubles(40, 0, 100).toArray();
        double[] people = random.doubles(40, 0, 9).toArray();
        double differences = 0;
        double sum = 0;
        double persons = 0;
        for (int i = 0; i < value.length; i++) {
            sum += value[i] * people[i];
            persons += people[i];
            for (int j = 0; j < value.length; j++) {
                differences += people[i] * people[j] * Math.abs(value[i] - value[j]);
            }
        }
        assertThat(Gini.of(value, people)).isCloseTo(differences / (2 * persons * sum), within(1e-12));
    }

    @Test
    void a06_withoutPeopleOrAnythingItIsNotKnown() {
        assertThat(gini(new double[] {1, 2}, 0, 0)).isNaN();
        assertThat(gini(new double[] {0, 0}, 1, 1)).isNaN();
        assertThatThrownBy(() -> gini(new double[] {-1}, 1)).hasMessageContaining("-1.0");
        assertThatThrownBy(() -> gini(new double[] {1}, 1, 1)).hasMessageContaining("1 values and 2");
    }
}
