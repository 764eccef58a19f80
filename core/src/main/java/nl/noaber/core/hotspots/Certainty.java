// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.hotspots;

import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Whether a place keeps its class when the figures move within their intervals. Two tests: its own figure goes from low
 * to high while the others stay at mid (against the cut-offs of the mid run); and all figures are drawn at once, each from
 * the triangle low, mid, high, in a number of runs. A place is certain when the first changes nothing and in the second
 * its class is that of the mid run in at least {@value #SHARE_CERTAIN} of the runs.
 */
public final class Certainty {
    public static final double SHARE_CERTAIN = 0.9;
    private static final double[] LEVELS = {0.01, 0.05, 0.10};
    private static final long RUN_STEP = 0x9E3779B97F4A7C15L;

    private final LocalStatistic statistic;
    private final Neighbours neighbours;
    private final double[] low;
    private final double[] mid;
    private final double[] high;

    /** All of one length; low &lt;= mid &lt;= high, finite. */
    public Certainty(LocalStatistic statistic, Neighbours neighbours, double[] low, double[] mid, double[] high) {
        for (int i = 0; i < mid.length; i++) {
            if (!(low[i] <= mid[i] && mid[i] <= high[i])) {
                throw new IllegalArgumentException(
                        "Figure %d: low %s, mid %s, high %s are not in order.".formatted(i, low[i], mid[i], high[i]));
            }
        }
        this.statistic = statistic;
        this.neighbours = neighbours;
        this.low = low.clone();
        this.mid = mid.clone();
        this.high = high.clone();
    }

    /**
     * Finds the uncertain places.
     *
     * @param runs of the second test; 0 leaves it out
     * @return a place: true when its class is uncertain
     */
    public boolean[] uncertain(int runs, long seed, int threads) {
        Moments moments = Moments.of(mid);
        double[] z = statistic.z(mid, neighbours);
        double[] cutoffs = BenjaminiHochberg.cutoffs(chances(z), LEVELS);
        AtomicIntegerArray same = new AtomicIntegerArray(mid.length);
        Parallel.forEach(runs, threads, run -> countSame(z, cutoffs, run, seed, same));
        boolean[] uncertain = new boolean[mid.length];
        Parallel.forEach((mid.length + 1023) / 1024, threads, piece -> {
            for (int i = piece * 1024; i < Math.min(mid.length, (piece + 1) * 1024); i++) {
                int own = classOf(z[i], cutoffs);
                uncertain[i] = classAt(i, low[i], moments, cutoffs) != own
                        || classAt(i, high[i], moments, cutoffs) != own
                        || same.get(i) < SHARE_CERTAIN * runs;
            }
        });
        return uncertain;
    }

    private int classAt(int i, double value, Moments moments, double[] cutoffs) {
        double z = statistic.z(mid, moments.replacing(mid[i], value), neighbours, i, value);
        return classOf(z, cutoffs);
    }

    private void countSame(double[] z, double[] cutoffs, int run, long seed, AtomicIntegerArray same) {
        SplittableRandom random = new SplittableRandom(seed + RUN_STEP * (run + 1L));
        double[] drawn = new double[mid.length];
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = triangular(low[i], mid[i], high[i], random.nextDouble());
        }
        double[] scores = statistic.z(drawn, neighbours);
        double[] ownCutoffs = BenjaminiHochberg.cutoffs(chances(scores), LEVELS);
        for (int i = 0; i < drawn.length; i++) {
            if (classOf(scores[i], ownCutoffs) == classOf(z[i], cutoffs)) {
                same.incrementAndGet(i);
            }
        }
    }

    /** The value at which the triangle's share u lies below. */
    static double triangular(double low, double mid, double high, double u) {
        double width = high - low;
        if (!(width > 0)) {
            return mid;
        }
        double below = (mid - low) / width;
        return u < below ? low + Math.sqrt(u * width * (mid - low)) : high - Math.sqrt((1 - u) * width * (high - mid));
    }

    private static double[] chances(double[] z) {
        double[] p = new double[z.length];
        for (int i = 0; i < z.length; i++) {
            p[i] = Normal.twoSided(z[i]);
        }
        return p;
    }

    /** 3 hot at 99 %, 2 at 95 %, 1 at 90 %, 0 none, -1 to -3 cold. */
    private static int classOf(double z, double[] cutoffs) {
        double p = Normal.twoSided(z);
        int strength = p <= cutoffs[0] ? 3 : p <= cutoffs[1] ? 2 : p <= cutoffs[2] ? 1 : 0;
        return z > 0 ? strength : -strength;
    }
}
