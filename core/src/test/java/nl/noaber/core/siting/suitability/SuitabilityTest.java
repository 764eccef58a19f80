// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.suitability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import nl.noaber.core.evidence.Interval;
import org.junit.jupiter.api.Test;

/** How fit a building is, as far as is known. */
class SuitabilityTest {
    private static final List<Criterion> CRITERIA = List.of(
            new Criterion("noodstroom", "Is er noodstroom?", 3),
            new Criterion("water", "Is er water?", 2),
            new Criterion("sleutel", "Kan het altijd open?", 1));

    @Test
    void a01_ofWhichNothingIsKnownScoresNothingToAll() {
        Suitability unknown = Suitability.of(CRITERIA, Map.of());
        assertThat(unknown.low()).isZero();
        assertThat(unknown.high()).isEqualTo(1);
        assertThat(unknown.knownShare()).isZero();
        assertThat(unknown.unknown()).containsExactly("noodstroom", "water", "sleutel");
        assertThat(unknown.lacking()).isEmpty();
    }

    /** By hand: power yes (3 of 6), water no (0 of 2), key unknown (0 to 1). */
    @Test
    void a02_yesNoAndUnknown() {
        Suitability some =
                Suitability.of(CRITERIA, Map.of("noodstroom", Interval.exactly(1), "water", Interval.exactly(0)));
        assertThat(some.low()).isCloseTo(3 / 6.0, within(1e-12));
        assertThat(some.high()).isCloseTo(4 / 6.0, within(1e-12));
        assertThat(some.knownShare()).isCloseTo(5 / 6.0, within(1e-12));
        assertThat(some.lacking()).containsExactly("water");
        assertThat(some.unknown()).containsExactly("sleutel");
    }

    @Test
    void a03_whatIsPartlyKnownIsARange() {
        Suitability range = Suitability.of(CRITERIA, Map.of("noodstroom", Interval.of(0.2, 0.4, 0.6)));
        assertThat(range.low()).isCloseTo(0.6 / 6, within(1e-12));
        assertThat(range.high()).isCloseTo((1.8 + 3) / 6, within(1e-12));
    }

    /** More knowledge never widens the interval. */
    @Test
    void a04_knowingMoreNarrows() {
        Suitability before = Suitability.of(CRITERIA, Map.of());
        for (double met : new double[] {0, 0.5, 1}) {
            Suitability after = Suitability.of(CRITERIA, Map.of("water", Interval.exactly(met)));
            assertThat(after.low()).isGreaterThanOrEqualTo(before.low());
            assertThat(after.high()).isLessThanOrEqualTo(before.high());
        }
    }

    @Test
    void a05_nonsenseIsRefused() {
        assertThatThrownBy(() -> Suitability.of(CRITERIA, Map.of("wifi", Interval.exactly(1))))
                .hasMessageContaining("wifi");
        assertThatThrownBy(() -> Suitability.of(CRITERIA, Map.of("water", Interval.exactly(2))))
                .hasMessageContaining("outside 0 to 1");
        assertThatThrownBy(() -> new Criterion("water", "?", 0)).hasMessageContaining("weight 0.0");
    }
}
