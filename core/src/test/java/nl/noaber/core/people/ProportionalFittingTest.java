// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Margins that hold, ratios that stay. */
class ProportionalFittingTest {
    /** By hand: equal seeds give the product of the margins over the total: 30 x 60 / 100 = 18, and so on. */
    @Test
    void a01_equalSeedsGiveTheProductOfTheMargins() {
        var fitted = ProportionalFitting.unbounded(2, 2)
                .fit(new double[][] {{1, 1}, {1, 1}}, new double[] {30, 70}, new double[] {60, 40});
        assertThat(fitted.cells()[0]).containsExactly(new double[] {18, 12}, within(1e-9));
        assertThat(fitted.cells()[1]).containsExactly(new double[] {42, 28}, within(1e-9));
    }

    /**
     * By hand: seeds 1 2 / 3 4, rows 5 and 5, columns 5 and 5. The cross-product ratio 1*4/(2*3) = 2/3 stays, so the first
     * cell a solves a² / (5 - a)² = 2/3: a = 5 r / (1 + r) with r = sqrt(2/3).
     */
    @Test
    void a02_theCrossProductRatioStays() {
        var fitted = ProportionalFitting.unbounded(2, 2)
                .fit(new double[][] {{1, 2}, {3, 4}}, new double[] {5, 5}, new double[] {5, 5});
        double r = Math.sqrt(2.0 / 3.0);
        double a = 5 * r / (1 + r);
        assertThat(fitted.cells()[0]).containsExactly(new double[] {a, 5 - a}, within(1e-6));
        assertThat(fitted.cells()[1]).containsExactly(new double[] {5 - a, a}, within(1e-6));
    }

    /** By hand: 10 over seeds 1 1 8, none above 4: the third stops at 4, the others share 6. */
    @Test
    void a03_aFigureAtItsBoundLeavesTheRestToTheOthers() {
        double[] x = {1, 1, 8};
        double left = BoundedScale.scale(x, new double[3], new double[] {4, 4, 4}, 10);
        assertThat(left).isCloseTo(0, within(1e-12));
        assertThat(x).containsExactly(new double[] {3, 3, 4}, within(1e-12));
    }

    @Test
    void a04_whatCannotFitIsHandedBack() {
        double[] x = {1, 1};
        assertThat(BoundedScale.scale(x, new double[2], new double[] {4, 4}, 11))
                .isCloseTo(3, within(1e-12));
        assertThat(x).containsExactly(4, 4);
        double[] y = {5, 5};
        assertThat(BoundedScale.scale(y, new double[] {3, 3}, new double[] {7, 7}, 1))
                .isCloseTo(-5, within(1e-12));
    }

    /** Margins taken from a table that lies within the bounds can always be met. */
    @Test
    void b01_marginsHoldAndBoundsHoldInAnyWorld() {
        SplittableRandom random = new SplittableRandom(7);
        for (int world = 0; world < 200; world++) {
            int rows = 1 + random.nextInt(20);
            double[][] low = new double[rows][5];
            double[][] high = new double[rows][5];
            double[][] seed = new double[rows][5];
            double[] rowTotals = new double[rows];
            double[] columnTotals = new double[5];
            for (int r = 0; r < rows; r++) {
                for (int c = 0; c < 5; c++) {
                    double truth = 1 + random.nextInt(30);
                    low[r][c] = Math.max(0, truth - 2 - random.nextDouble());
                    high[r][c] = truth + 2 + random.nextDouble();
                    seed[r][c] = 0.5 + random.nextDouble() * 30;
                    rowTotals[r] += truth;
                    columnTotals[c] += truth;
                }
            }
            var fitted = ProportionalFitting.within(low, high).fit(seed, rowTotals, columnTotals);
            assertThat(fitted.rowGap()).isLessThan(1e-6);
            assertThat(fitted.columnGap()).isLessThan(0.05);
            for (int r = 0; r < rows; r++) {
                for (int c = 0; c < 5; c++) {
                    assertThat(fitted.cells()[r][c]).isBetween(low[r][c], high[r][c]);
                }
            }
        }
    }
}
