// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import nl.noaber.core.evidence.Interval;
import org.junit.jupiter.api.Test;

class DutchTest {
    @Test
    void a01_thousandsHaveAPointAndDecimalsAComma() {
        assertThat(Dutch.whole(1_234_567.4)).isEqualTo("1.234.567");
        assertThat(Dutch.decimal(3.45)).isIn("3,4", "3,5");
        assertThat(Dutch.twoDecimals(0.956)).isEqualTo("0,96");
    }

    @Test
    void a02_whatIsMissingIsUnknownAndNeverNought() {
        assertThat(Dutch.whole(Double.NaN)).isEqualTo("onbekend");
        assertThat(Dutch.decimal(Double.NaN)).isEqualTo("onbekend");
        assertThat(Dutch.percent(Double.NaN)).isEqualTo("onbekend");
        assertThat(Dutch.about(Double.NaN)).isEqualTo("onbekend");
    }

    @Test
    void a03_sharesAreWholePercentagesAndNeverNoughtWhenThereIsSome() {
        assertThat(Dutch.percent(0.124)).isEqualTo("12 %");
        assertThat(Dutch.percent(0.001)).isEqualTo("minder dan 1 %");
        assertThat(Dutch.percent(0)).isEqualTo("0 %");
    }

    /** Two figures that count; the bounds outwards, so that the interval never gets narrower by rounding. */
    @Test
    void b01_anEstimateIsNoMoreExactThanItIs() {
        assertThat(Dutch.estimate(Interval.of(5_812, 6_894, 8_021))).isEqualTo("6.900 (5.800–8.100)");
        assertThat(Dutch.estimate(Interval.of(41, 62, 99))).isEqualTo("60 (40–100)");
        assertThat(Dutch.range(Interval.of(5_812, 6_894, 8_021))).isEqualTo("5.800 tot 8.100");
    }

    /** CBS's own rounding is no reason to write an interval. */
    @Test
    void b02_aPublishedFigureStandsAlone() {
        assertThat(Dutch.estimate(Interval.of(7_040, 7_045, 7_050))).isEqualTo("7.045");
    }

    @Test
    void c01_oneAndMore() {
        assertThat(Dutch.count(1, "plek", "plekken")).isEqualTo("1 plek");
        assertThat(Dutch.count(1_200, "plek", "plekken")).isEqualTo("1.200 plekken");
    }
}
