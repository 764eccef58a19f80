// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.median;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Strong branching (Applegate, Bixby, Chvatal and Cook 1995): of the sites that the relaxed problem is in two minds about, a
 * few are tried both ways for a few steps; the one is taken that lifts both bounds. A side that closes at once decides the site.
 */
final class Branching {
    private static final int CANDIDATES = 6;
    private static final int STEPS = 15;
    private static final double FIRST_FACTOR = 0.05;
    private static final double SHORTER = 0.8;
    private static final int PATIENCE = 5;

    /** So that a site with one side that does not lift at all still counts by the other. */
    private static final double LEAST_LIFT = 1e-3;

    private final Ascent probe;
    private final int p;

    Branching(Costs costs, int p) {
        this.probe = new Ascent(costs);
        this.p = p;
    }

    long work() {
        return probe.work;
    }

    /**
     * @param ascent that was done in this case
     * @param deduction,state get what is decided on the way
     * @return the site to split by; {@link CaseSolver#NO_SITE} when some sites were decided instead
     */
    int choose(Ascent ascent, Deduction deduction, byte[] state, Incumbent incumbent) {
        int best = CaseSolver.NO_SITE;
        double most = Double.NEGATIVE_INFINITY;
        boolean decided = false;
        for (int j : candidates(ascent.usually, state)) {
            double open = probe(ascent, state, j, Relaxation.OPEN, incumbent);
            if (incumbent.closes(open)) {
                decide(deduction, state, j, false);
                decided = true;
                continue;
            }
            double closed = probe(ascent, state, j, Relaxation.SHUT, incumbent);
            if (incumbent.closes(closed)) {
                decide(deduction, state, j, true);
                decided = true;
                continue;
            }
            double score = score(open - ascent.safeBound, closed - ascent.safeBound, incumbent);
            if (score > most) {
                most = score;
                best = j;
            }
        }
        return decided ? CaseSolver.NO_SITE : best;
    }

    private void decide(Deduction deduction, byte[] state, int j, boolean open) {
        deduction.decide(j, open, probe.best.clone());
        state[j] = open ? Relaxation.OPEN : Relaxation.SHUT;
    }

    private double probe(Ascent ascent, byte[] state, int j, byte value, Incumbent incumbent) {
        state[j] = value;
        probe.start(ascent.best, state, p, FIRST_FACTOR, SHORTER, PATIENCE);
        probe.run(STEPS, incumbent.total(), incumbent::closes, () -> false);
        state[j] = Relaxation.FREE;
        return probe.safeBound;
    }

    private static double score(double open, double closed, Incumbent incumbent) {
        double floor = LEAST_LIFT * 1e-3 * Math.abs(incumbent.total());
        return Math.max(floor, open) * Math.max(floor, closed);
    }

    private static int[] candidates(double[] usually, byte[] state) {
        return IntStream.range(0, state.length)
                .filter(j -> state[j] == Relaxation.FREE)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(j -> Math.abs(usually[j] - 0.5))
                        .thenComparingInt(j -> j))
                .limit(CANDIDATES)
                .mapToInt(j -> j)
                .toArray();
    }
}
