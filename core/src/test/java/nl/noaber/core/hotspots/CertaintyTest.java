// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.hotspots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CertaintyTest {
    private static final int SIDE = 20;

    private static Neighbours grid() {
        double[] x = new double[SIDE * SIDE];
        double[] y = new double[SIDE * SIDE];
        Arrays.setAll(x, i -> i % SIDE);
        Arrays.setAll(y, i -> Math.floorDiv(i, SIDE));
        return PlanarNeighbours.within(x, y, 2);
    }

    private static double[] hill() {
        SplittableRandom random = new SplittableRandom(4);
        double[] values = new double[SIDE * SIDE];
        Arrays.setAll(values, i -> {
            double x = i % SIDE - 10.0;
            double y = Math.floorDiv(i, SIDE) - 10.0;
            return Math.rint(10 * random.nextDouble() + 30 * Math.exp(-(x * x + y * y) / 12));
        });
        return values;
    }

    @Test
    void a01_figuresKnownExactlyAreCertain() {
        double[] values = hill();
        boolean[] uncertain = new Certainty(LocalStatistic.GI_STAR, grid(), values, values, values).uncertain(20, 1, 2);
        assertThat(uncertain).doesNotContain(true);
    }

    /** The wider the intervals, the more squares are uncertain; the middle of the hill stays hot. */
    @Test
    void a02_wideIntervalsMakeTheEdgeUncertainFirst() {
        double[] values = hill();
        int narrow = uncertain(values, 0.05);
        int wide = uncertain(values, 0.6);
        assertThat(narrow).isLessThan(wide);
        assertThat(wide).isPositive();
        boolean[] result = intervals(values, 0.6).uncertain(49, 1, 1);
        assertThat(result[10 * SIDE + 10]).isFalse();
        assertThat(intervals(values, 0.6).uncertain(49, 1, 2)).containsExactly(result);
    }

    private static Certainty intervals(double[] values, double share) {
        double[] low = Arrays.stream(values).map(v -> v * (1 - share)).toArray();
        double[] high = Arrays.stream(values).map(v -> v * (1 + share)).toArray();
        return new Certainty(LocalStatistic.GI_STAR, grid(), low, values, high);
    }

    private static int uncertain(double[] values, double share) {
        int count = 0;
        for (boolean one : intervals(values, share).uncertain(49, 1, 1)) {
            count += one ? 1 : 0;
        }
        return count;
    }

    /** Changing one figure in the sums equals computing them again. */
    @Test
    void a03_replacingOneFigureEqualsStartingAnew() {
        double[] values = hill();
        for (LocalStatistic statistic : LocalStatistic.values()) {
            for (int i = 0; i < values.length; i += 37) {
                double[] changed = values.clone();
                changed[i] += 25;
                double anew = statistic.z(changed, grid())[i];
                Moments moments = Moments.of(values).replacing(values[i], changed[i]);
                assertThat(statistic.z(values, moments, grid(), i, changed[i])).isCloseTo(anew, within(1e-9));
            }
        }
    }

    @Test
    void a04_theTriangleHasItsMean() {
        double sum = 0;
        for (int k = 0; k < 10_000; k++) {
            sum += Certainty.triangular(2, 3, 10, (k + 0.5) / 10_000);
        }
        assertThat(sum / 10_000).isCloseTo(5, within(0.01));
    }

    /** q is at most the level just when p is at most the cut-off. */
    @Test
    void a05_cutoffsAgreeWithQ() {
        SplittableRandom random = new SplittableRandom(9);
        double[] p = random.doubles(500).map(u -> u * u * u).toArray();
        p[7] = Double.NaN;
        double[] q = BenjaminiHochberg.q(p);
        double[] levels = {0.01, 0.05, 0.1};
        double[] cutoffs = BenjaminiHochberg.cutoffs(p, levels);
        for (int level = 0; level < levels.length; level++) {
            for (int i = 0; i < p.length; i++) {
                assertThat(p[i] <= cutoffs[level]).isEqualTo(q[i] <= levels[level]);
            }
        }
    }
}
