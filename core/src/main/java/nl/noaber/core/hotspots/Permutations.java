// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.hotspots;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Conditional permutations (Anselin 1995): the figure of a place stays, the figures of its neighbours are drawn from all
 * others. All places share the draws, as in PySAL's esda: a draw is a list of numbers 0 to n - 2, and for place i number d
 * stands for place d when d &lt; i, else for d + 1.
 *
 * <p>So for places with the same number of neighbours k the drawn sums hardly change from place to place: a sum changes
 * only when i passes one of the P x k drawn numbers. One sweep over the places keeps the P sums sorted and counts with a
 * binary search: O(n log P + P k P) in place of O(n P k), and exactly the same counts as drawing for every place. Sums are
 * whole numbers (the figures scaled to 2^-s), so no rounding can make the two differ.
 */
public final class Permutations {
    private static final int SUM_BITS = 60;

    private final int draws;
    private final long seed;

    /**
     * Asks for draws.
     *
     * @param draws P, 1 or more; the smallest p that can come out is 1 / (P + 1)
     */
    public Permutations(int draws, long seed) {
        if (draws < 1) {
            throw new IllegalArgumentException("The number of permutations (%d) must be 1 or more.".formatted(draws));
        }
        this.draws = draws;
        this.seed = seed;
    }

    /**
     * In how many draws the neighbours' sum was at least, or at most, the observed one.
     *
     * @param atLeast a place; -1 for a place without neighbours
     * @param atMost likewise
     */
    public record Counts(int draws, int[] atLeast, int[] atMost) {
        /** Two-sided pseudo p: twice the smaller tail, (count + 1) / (P + 1), at most 1. NaN without neighbours. */
        public double[] twoSided() {
            return p(2);
        }

        /** The smaller tail only, as esda's "directed". */
        public double[] directed() {
            return p(1);
        }

        private double[] p(int sides) {
            double[] p = new double[atLeast.length];
            for (int i = 0; i < p.length; i++) {
                int tail = Math.min(atLeast[i], atMost[i]);
                p[i] = tail < 0 ? Double.NaN : Math.min(1, sides * (tail + 1.0) / (draws + 1.0));
            }
            return p;
        }
    }

    /**
     * Counts by one sweep for each number of neighbours, or by drawing for every place where that is less work; the counts are
     * the same. All weights of a place must be equal.
     */
    public Counts sweep(double[] values, Neighbours neighbours, int threads) {
        return count(values, neighbours, threads, true);
    }

    /** Counts by drawing for every place: the slow reference. */
    public Counts bruteForce(double[] values, Neighbours neighbours, int threads) {
        return count(values, neighbours, threads, false);
    }

    private Counts count(double[] values, Neighbours neighbours, int threads, boolean bySweep) {
        if (!neighbours.hasEqualWeightsPerPlace()) {
            throw new IllegalArgumentException("Permutations need equal weights within each place.");
        }
        int n = values.length;
        int kMax = IntStream.range(0, n).map(neighbours::count).max().orElse(0);
        if (kMax > n - 1) {
            throw new IllegalArgumentException("A place cannot have %d neighbours among %d.".formatted(kMax, n - 1));
        }
        long[] figures = fixedPoint(values, kMax);
        int[][] drawn = draw(n, kMax);
        Counts counts = new Counts(draws, filled(n), filled(n));
        int[] sizes = IntStream.range(0, n)
                .map(neighbours::count)
                .filter(k -> k > 0)
                .distinct()
                .sorted()
                .toArray();
        Parallel.forEach(sizes.length, threads, s -> {
            if (bySweep && isSweepQuicker(neighbours, sizes[s])) {
                new Sweep(figures, neighbours, drawn, sizes[s]).run(counts);
            } else {
                bruteForce(figures, neighbours, drawn, sizes[s], counts);
            }
        });
        return counts;
    }

    /** A drawn number that passes moves part of the sorted sums; with few places for many draws, drawing again is less work. */
    private boolean isSweepQuicker(Neighbours neighbours, int size) {
        long places = IntStream.range(0, neighbours.size())
                .filter(i -> neighbours.count(i) == size)
                .count();
        return places > draws / 16;
    }

    private static int[] filled(int n) {
        int[] none = new int[n];
        Arrays.fill(none, -1);
        return none;
    }

    /** Scales to whole numbers such that no sum of kMax of them overflows; whole figures stay exact. */
    private static long[] fixedPoint(double[] values, int kMax) {
        double largest = Arrays.stream(values).map(Math::abs).max().orElse(0);
        int bits = Math.getExponent(Math.max(largest, Double.MIN_NORMAL)) + 1 + (64 - Long.numberOfLeadingZeros(kMax));
        double scale = Math.scalb(1.0, Math.min(1000, SUM_BITS - bits));
        return Arrays.stream(values).mapToLong(v -> Math.round(v * scale)).toArray();
    }

    /** P lists of kMax different numbers 0 to n - 2 (Floyd's method, then shuffled). */
    private int[][] draw(int n, int kMax) {
        SplittableRandom random = new SplittableRandom(seed);
        int[][] drawn = new int[draws][];
        int[] mark = new int[Math.max(1, n - 1)];
        for (int p = 0; p < draws; p++) {
            int[] list = new int[kMax];
            for (int k = 0; k < kMax; k++) {
                int candidate = random.nextInt(n - 1 - kMax + k + 1);
                if (mark[candidate] == p + 1) {
                    candidate = n - 1 - kMax + k;
                }
                mark[candidate] = p + 1;
                list[k] = candidate;
            }
            shuffle(list, random);
            drawn[p] = list;
        }
        return drawn;
    }

    private static void shuffle(int[] list, SplittableRandom random) {
        for (int k = list.length - 1; k > 0; k--) {
            int other = random.nextInt(k + 1);
            int kept = list[k];
            list[k] = list[other];
            list[other] = kept;
        }
    }

    private static void bruteForce(long[] figures, Neighbours neighbours, int[][] drawn, int size, Counts counts) {
        for (int i = 0; i < figures.length; i++) {
            if (neighbours.count(i) != size) {
                continue;
            }
            long observed = observed(figures, neighbours, i);
            int atLeast = 0;
            int atMost = 0;
            for (int[] list : drawn) {
                long sum = 0;
                for (int k = 0; k < size; k++) {
                    int d = list[k];
                    sum += figures[d < i ? d : d + 1];
                }
                atLeast += sum >= observed ? 1 : 0;
                atMost += sum <= observed ? 1 : 0;
            }
            counts.atLeast[i] = atLeast;
            counts.atMost[i] = atMost;
        }
    }

    private static long observed(long[] figures, Neighbours neighbours, int i) {
        long sum = 0;
        for (int k = 0; k < neighbours.count(i); k++) {
            sum += figures[neighbours.neighbour(i, k)];
        }
        return sum;
    }

    /** One pass over the places that have {@code size} neighbours. */
    private static final class Sweep {
        private final long[] figures;
        private final Neighbours neighbours;
        private final int size;
        private final long[] sums;
        private final long[] sorted;
        /** Drawn number in the high half, list in the low half, rising. */
        private final long[] events;

        Sweep(long[] figures, Neighbours neighbours, int[][] drawn, int size) {
            this.figures = figures;
            this.neighbours = neighbours;
            this.size = size;
            sums = new long[drawn.length];
            events = new long[drawn.length * size];
            for (int p = 0; p < drawn.length; p++) {
                for (int k = 0; k < size; k++) {
                    int d = drawn[p][k];
                    sums[p] += figures[d + 1];
                    events[p * size + k] = ((long) d << 32) | p;
                }
            }
            Arrays.sort(events);
            sorted = sums.clone();
            Arrays.sort(sorted);
        }

        void run(Counts counts) {
            int event = 0;
            for (int i = 0; i < figures.length; i++) {
                for (; event < events.length && events[event] >>> 32 < i; event++) {
                    int d = (int) (events[event] >>> 32);
                    move((int) events[event], figures[d] - figures[d + 1]);
                }
                if (neighbours.count(i) == size) {
                    long observed = observed(figures, neighbours, i);
                    counts.atLeast[i] = sorted.length - firstAtLeast(observed);
                    counts.atMost[i] = observed == Long.MAX_VALUE ? sorted.length : firstAtLeast(observed + 1);
                }
            }
        }

        private void move(int p, long change) {
            if (change == 0) {
                return;
            }
            long next = sums[p] + change;
            int from = firstAtLeast(sums[p]);
            if (change > 0) {
                int to = firstAtLeast(next) - 1;
                System.arraycopy(sorted, from + 1, sorted, from, to - from);
                sorted[to] = next;
            } else {
                int to = firstAtLeast(next);
                System.arraycopy(sorted, to, sorted, to + 1, from - to);
                sorted[to] = next;
            }
            sums[p] = next;
        }

        /** Index of the first sum of at least this; their number when there is none. Without branches to mispredict. */
        private int firstAtLeast(long value) {
            int low = 0;
            int length = sorted.length;
            while (length > 0) {
                int half = length >>> 1;
                boolean less = sorted[low + half] < value;
                low = less ? low + half + 1 : low;
                length = less ? length - half - 1 : half;
            }
            return low;
        }
    }
}
