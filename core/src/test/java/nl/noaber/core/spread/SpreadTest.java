// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.spread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import nl.noaber.core.geo.RdPoint;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** From areas to cells. */
class SpreadTest {
    private static final Raster TEN = new Raster(1_000, 2_000, 100, 10, 10);

    @Test
    void a01_aRasterBeginsOnAMultipleOfItsCell() {
        Raster raster = Raster.over(new Envelope(1_010, 1_390, 2_099, 2_101), 100);
        assertThat(raster).isEqualTo(new Raster(1_000, 2_000, 100, 4, 2));
        assertThat(raster.centre(5)).isEqualTo(new RdPoint(1_150, 2_150));
        assertThat(raster.cellAt(1_399.9, 2_199.9)).isEqualTo(7);
        assertThat(raster.cellAt(1_400, 2_100)).isEqualTo(-1);
    }

    /** Against the distance to every centre. */
    @Test
    void a02_theCellsWithinADistanceAreThoseWhoseCentreIs() {
        SplittableRandom chance = new SplittableRandom(7);
        for (int round = 0; round < 200; round++) {
            double x = chance.nextDouble(800, 2_200);
            double y = chance.nextDouble(1_800, 3_200);
            double metres = chance.nextDouble(0, 700);
            List<Integer> found = new ArrayList<>();
            TEN.forEachWithin(x, y, metres, (cell, distance) -> found.add(cell));
            List<Integer> expected = new ArrayList<>();
            for (int cell = 0; cell < TEN.cells(); cell++) {
                if (Math.hypot(TEN.x(cell) - x, TEN.y(cell) - y) <= metres) {
                    expected.add(cell);
                }
            }
            assertThat(found).isEqualTo(expected);
        }
    }

    /** Two areas with a slanting border: each cell has one owner, the one that holds its centre. */
    @Test
    void a03_neighboursShareNoCellAndLeaveNone() {
        Geometry west = shape("POLYGON ((1000 2000, 1330 2000, 1770 3000, 1000 3000, 1000 2000))");
        Geometry east = shape("POLYGON ((1330 2000, 2000 2000, 2000 3000, 1770 3000, 1330 2000))");
        int[] label = Burn.labels(TEN, List.of(west, east));
        for (int cell = 0; cell < TEN.cells(); cell++) {
            Geometry centre = point(TEN.x(cell), TEN.y(cell));
            assertThat(label[cell]).isEqualTo(west.contains(centre) ? 0 : 1);
        }
    }

    @Test
    void a04_aHoleBelongsToNobodyAndASmallAreaKeepsACell() {
        Geometry ring = shape("POLYGON ((1000 2000, 2000 2000, 2000 3000, 1000 3000, 1000 2000),"
                + " (1300 2300, 1300 2600, 1600 2600, 1600 2300, 1300 2300))");
        Geometry speck = shape("POLYGON ((1110 2110, 1130 2110, 1130 2130, 1110 2130, 1110 2110))");
        int[] label = Burn.labels(TEN, List.of(ring, speck));
        assertThat(Arrays.stream(label).filter(l -> l == Burn.NONE).count()).isEqualTo(9);
        assertThat(Arrays.stream(label).filter(l -> l == 1).count()).isEqualTo(1);
        assertThat(label[TEN.cellAt(1_120, 2_120)]).isEqualTo(1);
    }

    @Test
    void a05_aBumpHasItsPeakAtTheSignAndFallsAsAGaussian() {
        double[] density = new Settlement(200, 0.01).density(TEN, List.of(new RdPoint(1_450, 2_450)));
        assertThat(density[TEN.cellAt(1_450, 2_450)]).isEqualTo(1.01);
        assertThat(density[TEN.cellAt(1_650, 2_450)]).isCloseTo(0.01 + Math.exp(-0.5), within(1e-12));
        assertThat(density[TEN.cellAt(1_050, 2_950)]).isLessThan(0.06);
    }

    /**
     * Four cells, two layers that cross: postcodes {a, b | c, d} of 30 and 70, districts {a, c | b, d} of 40 and 60. From a flat
     * seed the fit is the product of the margins: a = 12, b = 18, c = 28, d = 42.
     */
    @Test
    void a06_twoLayersThatAgreeAreBothMet() {
        TwoLayerFit fit = TwoLayerFit.of(
                new double[] {1, 1, 1, 1},
                new int[] {0, 0, 1, 1},
                new double[] {30, 70},
                new int[] {0, 1, 0, 1},
                new double[] {40, 60},
                20);
        assertThat(fit.value()).containsExactly(new double[] {12, 18, 28, 42}, within(1e-9));
        assertThat(fit.misfit()).isCloseTo(0, within(1e-9));
        assertThat(fit.unplaced()).isZero();
    }

    @Test
    void a07_theSecondLayerHoldsWhenTheyDisagreeAndTheMisfitIsTold() {
        TwoLayerFit fit = TwoLayerFit.of(
                new double[] {1, 3, 1},
                new int[] {0, 0, 0},
                new double[] {50},
                new int[] {0, 0, -1},
                new double[] {40, 5},
                3);
        assertThat(fit.value()).containsExactly(new double[] {10, 30, 0}, within(1e-9));
        assertThat(fit.misfit()).isCloseTo(10, within(1e-9));
        assertThat(fit.unplaced()).as("the district without a cell").isEqualTo(5);
    }

    @Test
    void a08_aPostcodeWithoutANumberIsLeftFree() {
        TwoLayerFit fit = TwoLayerFit.of(
                new double[] {1, 3},
                new int[] {0, 1},
                new double[] {Double.NaN, Double.NaN},
                new int[] {0, 0},
                new double[] {8},
                5);
        assertThat(fit.value()).containsExactly(new double[] {2, 6}, within(1e-9));
    }

    private static Geometry shape(String wkt) {
        try {
            return new WKTReader().read(wkt);
        } catch (ParseException e) {
            throw new IllegalArgumentException(wkt, e);
        }
    }

    private static Geometry point(double x, double y) {
        return new GeometryFactory().createPoint(new Coordinate(x, y));
    }
}
