// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.hotspots;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.noaber.core.geo.Square;

/**
 * Hot and cold squares: Gi* within a band, Benjamini-Hochberg, and which classes are uncertain. Everything a region needs of
 * the statistics in one call; see docs/method/hotspots.md. All arrays are as long as the list of squares, in its order.
 *
 * @param z standard score; NaN where the figure is missing, or where nothing can be compared
 * @param p two-sided, from the normal distribution; NaN likewise
 * @param q false discovery rate; NaN likewise
 * @param classes by q and the sign of z, of the figures at mid; never {@link HotspotClass#UNCERTAIN}, and NONE where z is NaN
 * @param uncertain whether that class depends on where in the intervals the figures lie
 */
public record SquareHotspots(
        List<Square> squares, double[] z, double[] p, double[] q, HotspotClass[] classes, boolean[] uncertain) {
    private static final int COMPARED_AT_LEAST = 3;

    public SquareHotspots {
        squares = List.copyOf(squares);
    }

    /**
     * Computes them, with {@link Certainty#RUNS} runs for the certainty.
     *
     * @param squares of one size, none twice, in any order
     * @param low figure a square, at most mid; not looked at where mid is NaN
     * @param mid figure a square; NaN is missing: no neighbour, no score
     * @param high figure a square, at least mid
     * @param bandMetres who is a neighbour: squares whose middles lie within, the border included
     * @param seed of the runs; the same seed gives the same answer on any number of threads
     */
    public static SquareHotspots of(
            List<Square> squares,
            double[] low,
            double[] mid,
            double[] high,
            double bandMetres,
            long seed,
            int threads) {
        check(squares, low, mid, high);
        int[] present = IntStream.range(0, mid.length)
                .filter(i -> !Double.isNaN(mid[i]))
                .toArray();
        SquareHotspots all = empty(squares);
        double[] figures = pick(mid, present);
        if (present.length < COMPARED_AT_LEAST
                || Arrays.stream(figures).distinct().limit(2).count() < 2) {
            return all;
        }
        double side = squares.getFirst().size();
        GridGiStar grid = new GridGiStar(
                IntStream.of(present)
                        .map(i -> Math.floorDiv(
                                squares.get(i).west(), squares.get(i).size()))
                        .toArray(),
                IntStream.of(present)
                        .map(i -> Math.floorDiv(
                                squares.get(i).south(), squares.get(i).size()))
                        .toArray(),
                bandMetres / side,
                threads);
        double[] z = grid.z(figures, threads);
        double[] p = Arrays.stream(z).map(Normal::twoSided).toArray();
        double[] q = BenjaminiHochberg.q(p);
        boolean[] uncertain = new Certainty(grid, pick(low, present), figures, pick(high, present))
                .uncertain(Certainty.RUNS, seed, threads);
        for (int at = 0; at < present.length; at++) {
            int i = present[at];
            all.z[i] = z[at];
            all.p[i] = p[at];
            all.q[i] = q[at];
            all.classes[i] = HotspotClass.of(z[at], q[at]);
            all.uncertain[i] = uncertain[at];
        }
        return all;
    }

    /** The class as it is shown: uncertain ones as such. */
    public HotspotClass shown(int i) {
        return uncertain[i] ? HotspotClass.UNCERTAIN : classes[i];
    }

    private static SquareHotspots empty(List<Square> squares) {
        int n = squares.size();
        SquareHotspots all = new SquareHotspots(
                squares, new double[n], new double[n], new double[n], new HotspotClass[n], new boolean[n]);
        Arrays.fill(all.z, Double.NaN);
        Arrays.fill(all.p, Double.NaN);
        Arrays.fill(all.q, Double.NaN);
        Arrays.fill(all.classes, HotspotClass.NONE);
        return all;
    }

    private static void check(List<Square> squares, double[] low, double[] mid, double[] high) {
        int n = squares.size();
        if (low.length != n || mid.length != n || high.length != n) {
            throw new IllegalArgumentException("%d squares cannot have %d low, %d mid and %d high figures."
                    .formatted(n, low.length, mid.length, high.length));
        }
        long sizes = squares.stream().mapToInt(Square::size).distinct().count();
        if (sizes > 1) {
            throw new IllegalArgumentException("The squares have %d sizes; they must have one.".formatted(sizes));
        }
    }

    private static double[] pick(double[] from, int[] rows) {
        return IntStream.of(rows).mapToDouble(row -> from[row]).toArray();
    }
}
