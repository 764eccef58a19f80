// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.noaber.core.evidence.Interval;
import nl.noaber.core.siting.cover.Cover;
import nl.noaber.core.spread.Raster;
import org.junit.jupiter.api.Test;

/** The sums of a country, on countries of one row that can be worked out by hand. */
class SumsTest {
    private static final double REACH = 110;

    /** Ten cells: district A 0-3, B 4-6, C 7-9. Ten residents a cell. */
    private static final Demand TEN =
            Drawn.row("AAAABBBCCC", new double[] {10, 10, 10, 10, 10, 10, 10, 10, 10, 10}, 0, 0, 1);

    @Test
    void a01_theNearestPointAndHowFar() {
        Near near = Near.of(TEN, TEN.rowOfCell(), List.of(Drawn.at(1), Drawn.at(4)), 250);
        assertThat(near.metres()).startsWith(100, 0, 100, 100, 0, 100, 200);
        assertThat(near.point()).containsExactly(0, 0, 0, 1, 1, 1, 1, -1, -1, -1);
        assertThat(near.metres()[9]).isInfinite();
    }

    /** A point at cell 5 covers 4, 5 and 6: district B wholly by centres, but not to its farthest corners. */
    @Test
    void a02_whatIsSureIsAnAreaWhollyInsideAndWhollyOutside() {
        Near near = Near.of(TEN, TEN.rowOfCell(), List.of(Drawn.at(5)), 400);
        HardBounds bounds = new HardBounds(TEN, TEN, new boolean[3], 3);
        assertThat(bounds.residents(near, REACH)).isEqualTo(Interval.of(0, 30, 30));
        assertThat(bounds.residents(near, 180))
                .as("B is sure now; a corner of A and of C may be touched")
                .isEqualTo(Interval.of(30, 30, 100));
        assertThat(bounds.old(near, 180)).isEqualTo(Interval.of(3, 3, 10));
    }

    @Test
    void a03_whereSquaresAreKnownNothingIsUnsure() {
        Near near = Near.of(TEN, TEN.rowOfCell(), List.of(Drawn.at(3)), 400);
        HardBounds bounds = new HardBounds(TEN, TEN, new boolean[] {true, false, false}, 3);
        assertThat(bounds.residents(near, REACH))
                .as("2 and 3 are sure, 4 is not, B has 30")
                .isEqualTo(Interval.of(20, 30, 50));
    }

    /** Sites at 1, 2, 5, 8: 2 covers as much as 1, so the lower number goes first; then the others. */
    @Test
    void a04_sitesInTheOrderOfWhatOneMoreBrings() {
        Places places = Drawn.places(1, new int[] {0, 0, 0, 1}, 1, 2, 5, 8);
        Cover cover = Siting.cover(TEN, TEN.rowOfCell(), places, REACH);
        assertThat(cover.turned().turned()).usingRecursiveComparison().isEqualTo(cover);
        GreedyOrder order = GreedyOrder.of(cover, TEN.residents(), new boolean[10], all(4));
        assertThat(order.site()).containsExactly(0, 2, 3, 1);
        assertThat(order.gain()).containsExactly(30, 30, 30, 10);
        assertThat(order.first(2)).containsExactly(0, 2);
        assertThat(order.gained(3)).isEqualTo(90);
    }

    @Test
    void a05_pointsThatAMunicipalityNeedsAndLacks() {
        Places places = Drawn.places(1, new int[] {0, 0, 0, 1}, 1, 2, 5, 8);
        Cover cover = Siting.cover(TEN, TEN.rowOfCell(), places, REACH);
        LocalNeeds needs = LocalNeeds.of(cover, TEN, places, 2, 0.8);
        assertThat(needs.needed()).as("60 of 70 with two; all 30 with one").containsExactly(2, 1);
        assertThat(needs.lacking()).as("the station has 30 of the 70").containsExactly(1, 1);
        assertThat(needs.attainable()).containsExactly(1, 1);
        Places two = Drawn.places(1, new int[] {0, 1}, 1, 8);
        LocalNeeds all = LocalNeeds.of(Siting.cover(TEN, TEN.rowOfCell(), two, REACH), TEN, two, 2, 0.8);
        assertThat(all.needed()).as("one site of 70 residents reaches 30").containsExactly(-1, 1);
        assertThat(all.attainable()[0]).isCloseTo(3 / 7.0, within(1e-12));
    }

    @Test
    void a06_everyoneWithinReachGoesToTheNearest() {
        Near near = Near.of(TEN, TEN.rowOfCell(), List.of(Drawn.at(1), Drawn.at(4)), REACH);
        PointLoad load = PointLoad.of(TEN, near, REACH, 2);
        assertThat(load).isEqualTo(new PointLoad(50, 30, 30, 30));
    }

    /**
     * The estimate puts 10 in each cell; in truth all 40 of district A live in cell 0. A point at 0 covers cells 0 and 1: 20
     * estimated, 40 real. Error of A: -0.5. With each district known once, all draws of a class are that class.
     */
    @Test
    void a07_theErrorIsTheEstimateMinusTheTruth() {
        Demand real = Drawn.row("AAAABBBCCC", new double[] {40, 0, 0, 0, 10, 10, 10, 10, 10, 10}, 0, 0, 1);
        Calibration calibration = new Calibration(
                TEN,
                real,
                new boolean[] {true, true, false},
                new double[] {40, 30, 30},
                new double[] {100, 100, 100},
                1);
        assertThat(calibration.isPossible()).as("two districts are too few").isFalse();
        Near near = Near.of(TEN, TEN.rowOfCell(), List.of(Drawn.at(0)), REACH);
        Calibration.Errors errors = calibration.errors(near, REACH);
        assertThat(errors.estimated()).isCloseTo(20 / 70.0, within(1e-12));
        assertThat(errors.real()).isCloseTo(40 / 70.0, within(1e-12));
        assertThat(errors.mean()).isCloseTo(-20 / 70.0, within(1e-12));
        assertThat(errors.districtMeanAbsolute()).isCloseTo(20 / 70.0, within(1e-12));
        assertThat(errors.low()).isCloseTo(-0.5, within(1e-12));
    }

    /** Against a sum over every pair of cells. */
    @Test
    void a08_sumsWithinACircle() {
        Raster raster = new Raster(0, 0, 100, 9, 7);
        double[] value = new double[raster.cells()];
        for (int i = 0; i < value.length; i++) {
            value[i] = (i * 31) % 17;
        }
        double[] sums = new CbsChecks.Discs(raster, 250).sums(value);
        for (int i = 0; i < value.length; i++) {
            double expected = 0;
            for (int j = 0; j < value.length; j++) {
                boolean near = Math.hypot(raster.x(i) - raster.x(j), raster.y(i) - raster.y(j)) <= 250;
                expected += near ? value[j] : 0;
            }
            assertThat(sums[i]).isCloseTo(expected, within(1e-9));
        }
    }

    private static boolean[] all(int sites) {
        boolean[] all = new boolean[sites];
        java.util.Arrays.fill(all, true);
        return all;
    }
}
