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
        boolean[] uncertain =
                new Certainty(Scorer.of(LocalStatistic.GI_STAR, grid()), values, values, values).uncertain(20, 1, 2);
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
        return new Certainty(Scorer.of(LocalStatistic.GI_STAR, grid()), low, values, high);
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

    /** Told again in plain words: classes by q, everything computed anew, no cut-offs, no grid. */
    private static boolean[] toldAgain(double[] low, double[] mid, double[] high, int runs, long seed) {
        double[] z = GetisOrd.giStar(mid, grid(), false);
        HotspotClass[] own = classes(z);
        double[] pOfLevel = {largestP(z, own, 3), largestP(z, own, 2), largestP(z, own, 1)};
        int[] same = new int[mid.length];
        for (int run = 0; run < runs; run++) {
            SplittableRandom random = new SplittableRandom(seed + 0x9E3779B97F4A7C15L * (run + 1L));
            double[] drawn = new double[mid.length];
            Arrays.setAll(drawn, i -> Certainty.triangular(low[i], mid[i], high[i], random.nextDouble()));
            HotspotClass[] classes = classes(GetisOrd.giStar(drawn, grid(), false));
            for (int i = 0; i < same.length; i++) {
                same[i] += classes[i] == own[i] ? 1 : 0;
            }
        }
        boolean[] uncertain = new boolean[mid.length];
        for (int i = 0; i < mid.length; i++) {
            boolean moved = false;
            for (double figure : new double[] {low[i], high[i]}) {
                double[] changed = mid.clone();
                changed[i] = figure;
                double score = GetisOrd.giStar(changed, grid(), false)[i];
                double p = Normal.twoSided(score);
                int strength = p <= pOfLevel[0] ? 3 : p <= pOfLevel[1] ? 2 : p <= pOfLevel[2] ? 1 : 0;
                moved |= strength != strength(own[i]) || (strength > 0 && score > 0 != own[i].isHot());
            }
            uncertain[i] = moved || same[i] < 0.9 * runs;
        }
        return uncertain;
    }

    private static HotspotClass[] classes(double[] z) {
        double[] q = BenjaminiHochberg.q(Arrays.stream(z).map(Normal::twoSided).toArray());
        HotspotClass[] classes = new HotspotClass[z.length];
        Arrays.setAll(classes, i -> HotspotClass.of(z[i], q[i]));
        return classes;
    }

    private static int strength(HotspotClass one) {
        return switch (one) {
            case HOT99, COLD99 -> 3;
            case HOT95, COLD95 -> 2;
            case HOT90, COLD90 -> 1;
            case NONE, UNCERTAIN -> 0;
        };
    }

    private static double largestP(double[] z, HotspotClass[] classes, int strength) {
        double largest = -1;
        for (int i = 0; i < z.length; i++) {
            largest = strength(classes[i]) >= strength ? Math.max(largest, Normal.twoSided(z[i])) : largest;
        }
        return largest;
    }

    @Test
    void b01_whatIsUncertainIsWhatTheMethodPageSays() {
        double[] mid = hill();
        for (double share : new double[] {0.05, 0.2, 0.6}) {
            double[] low = Arrays.stream(mid).map(v -> v * (1 - share)).toArray();
            double[] high = Arrays.stream(mid).map(v -> v + 3 * share * v).toArray();
            boolean[] told = toldAgain(low, mid, high, 49, 7);
            assertThat(told).contains(true, false);
            Scorer byLists = Scorer.of(LocalStatistic.GI_STAR, grid());
            assertThat(new Certainty(byLists, low, mid, high).uncertain(49, 7, 2))
                    .containsExactly(told);
        }
    }

    /** The short way over the grid gives the same answer as lists of neighbours. */
    @Test
    void b02_theGridWayIsAsUncertainAsTheListWay() {
        double[] mid = hill();
        double[] low = Arrays.stream(mid).map(v -> Math.max(0, v - 4)).toArray();
        double[] high = Arrays.stream(mid).map(v -> v + 9).toArray();
        int[] column = new int[mid.length];
        int[] row = new int[mid.length];
        Arrays.setAll(column, i -> i % SIDE);
        Arrays.setAll(row, i -> Math.floorDiv(i, SIDE));
        boolean[] byLists =
                new Certainty(Scorer.of(LocalStatistic.GI_STAR, grid()), low, mid, high).uncertain(99, 3, 2);
        boolean[] byGrid = new Certainty(new GridGiStar(column, row, 2), low, mid, high).uncertain(99, 3, 1);
        assertThat(byGrid).containsExactly(byLists).contains(true, false);
    }

    /** The cut-offs of the mid run stand in for those of a whole new run: seldom another answer. */
    @Test
    void b03_cutoffsOfTheMidRunSeldomDiffer() {
        double[] mid = hill();
        HotspotClass[] own = classes(GetisOrd.giStar(mid, grid(), false));
        double[] low = Arrays.stream(mid).map(v -> v * 0.5).toArray();
        double[] high = Arrays.stream(mid).map(v -> v * 1.5).toArray();
        boolean[] quick = new Certainty(Scorer.of(LocalStatistic.GI_STAR, grid()), low, mid, high).uncertain(0, 1, 1);
        int different = 0;
        for (int i = 0; i < mid.length; i++) {
            boolean moved = false;
            for (double figure : new double[] {low[i], high[i]}) {
                double[] changed = mid.clone();
                changed[i] = figure;
                moved |= classes(GetisOrd.giStar(changed, grid(), false))[i] != own[i];
            }
            different += moved == quick[i] ? 0 : 1;
        }
        System.out.println("CUTOFFS differ " + different);
        assertThat(different).isLessThan(mid.length / 50);
    }

    /** Local Moran: low among low that would be low among high changes nothing where neither is a class. */
    @Test
    void b04_localMoranIsHotOrColdByItsQuadrant() {
        double[] mid = hill();
        Neighbours rows = grid().rowStandardised();
        LocalMoran moran = LocalMoran.of(mid, rows);
        Scorer.Scores scores = Scorer.of(LocalStatistic.LOCAL_MORAN, rows).scores(mid, 2);
        for (int i = 0; i < mid.length; i++) {
            assertThat(scores.z()[i]).isEqualTo(moran.z()[i]);
            double expected = moran.quadrant()[i] == LocalMoran.Quadrant.HH
                    ? 1
                    : moran.quadrant()[i] == LocalMoran.Quadrant.LL ? -1 : 0;
            assertThat(scores.direction()[i]).isEqualTo(expected);
        }
    }
}
