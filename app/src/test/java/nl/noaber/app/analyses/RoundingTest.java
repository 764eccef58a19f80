// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import static org.assertj.core.api.Assertions.assertThat;

import nl.noaber.core.evidence.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of people as they are shown outside. */
class RoundingTest {
    @ParameterizedTest
    @CsvSource({
        "12, 14, 19,        10, 10, 20",
        "3, 44, 96,         0, 40, 100",
        "101, 155, 949,     100, 160, 950",
        "1234, 1250, 98765, 1200, 1200, 99000",
        "0, 0, 0,           0, 0, 0"
    })
    void a01_concentrationsAreRoundedCoarselyAndOutwards(
            double low, double mid, double high, double shownLow, double shownMid, double shownHigh) {
        assertThat(Coarse.outwards(Interval.of(low, mid, high))).isEqualTo(Interval.of(shownLow, shownMid, shownHigh));
    }

    @ParameterizedTest
    @CsvSource({
        "12, 14, 19,   10, 15, 20",
        "7, 12, 31,    0, 10, 35",
        "0, 0, 2,      0, 0, 10",
        "0, 0, 0,      0, 0, 0",
        "638, 640, 642, 635, 640, 645"
    })
    void a02_noBoundOfAnAreaIsFromOneToNine(
            double low, double mid, double high, double shownLow, double shownMid, double shownHigh) {
        assertThat(Coarse.shown(Interval.of(low, mid, high))).isEqualTo(Interval.of(shownLow, shownMid, shownHigh));
    }

    @Test
    void a03_aNumberByItself() {
        assertThat(Coarse.shown(166.2)).hasValue(165);
        assertThat(Coarse.shown(10.0)).hasValue(10);
        assertThat(Coarse.shown(9.9)).isEmpty();
        assertThat(Coarse.shown(0.0)).hasValue(0);
    }

    @ParameterizedTest
    @CsvSource({
        "0,minder dan 10",
        "9.99,minder dan 10",
        "10,10 tot 25",
        "24.9,10 tot 25",
        "99,50 tot 100",
        "999,500 tot 1.000",
        "1000,1.000 of meer",
        "1e6,1.000 of meer"
    })
    void b01_aroundAPlaceOnlyClasses(double people, String shown) {
        assertThat(Around.shown(people, false)).isEqualTo(shown);
    }

    @Test
    void b02_unlessFull() {
        assertThat(Around.shown(7, true)).isEqualTo("7");
    }

    @Test
    void c01_classesAreReadBackAsTheyWereWritten() {
        for (PeopleClasses classes : PeopleClasses.values()) {
            for (int index = 0; index < classes.labels().size(); index++) {
                assertThat(classes.index(classes.label(index))).isEqualTo(index);
            }
            assertThat(classes.index(classes.label(PeopleClasses.UNKNOWN))).isEqualTo(PeopleClasses.UNKNOWN);
        }
        assertThat(PeopleClasses.OUTSIDE.of(Interval.exactly(9.9))).isZero();
        assertThat(PeopleClasses.OUTSIDE.of(Interval.exactly(10))).isEqualTo(1);
        assertThat(PeopleClasses.OUTSIDE.of(null)).isEqualTo(PeopleClasses.UNKNOWN);
    }
}
