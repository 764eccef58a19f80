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
    /** Runs of the second test, when nothing else is asked. */
    public static final int RUNS = 99;

    private static final long RUN_STEP = 0x9E3779B97F4A7C15L;

    private final Scorer scorer;
    private final double[] low;
    private final double[] mid;
    private final double[] high;

    /** All of one length; low &lt;= mid &lt;= high, finite. */
    public Certainty(Scorer scorer, double[] low, double[] mid, double[] high) {
        for (int i = 0; i < mid.length; i++) {
            if (!(low[i] <= mid[i] && mid[i] <= high[i])) {
                throw new IllegalArgumentException(
                        "Figure %d: low %s, mid %s, high %s are not in order.".formatted(i, low[i], mid[i], high[i]));
            }
        }
        this.scorer = scorer;
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
        Strengths strengths = Strengths.of(scorer.scores(mid, threads));
        byte[] own = strengths.all();
        AtomicIntegerArray same = new AtomicIntegerArray(mid.length);
        Parallel.forEach(runs, threads, run -> countSame(own, run, seed, same));
        Scorer.Change change = scorer.changes(mid);
        boolean[] uncertain = new boolean[mid.length];
        Parallel.forEach((mid.length + 1023) / 1024, threads, piece -> {
            for (int i = piece * 1024; i < Math.min(mid.length, (piece + 1) * 1024); i++) {
                uncertain[i] = moves(i, own[i], strengths, change) || same.get(i) < SHARE_CERTAIN * runs;
            }
        });
        return uncertain;
    }

    private boolean moves(int i, byte own, Strengths strengths, Scorer.Change change) {
        return low[i] < high[i]
                && (strengths.of(change.at(i, low[i])) != own || strengths.of(change.at(i, high[i])) != own);
    }

    private void countSame(byte[] own, int run, long seed, AtomicIntegerArray same) {
        SplittableRandom random = new SplittableRandom(seed + RUN_STEP * (run + 1L));
        double[] drawn = new double[mid.length];
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = triangular(low[i], mid[i], high[i], random.nextDouble());
        }
        byte[] strengths = Strengths.of(scorer.scores(drawn, 1)).all();
        for (int i = 0; i < drawn.length; i++) {
            if (strengths[i] == own[i]) {
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
}
