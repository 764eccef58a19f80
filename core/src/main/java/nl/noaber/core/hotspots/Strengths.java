// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.hotspots;

import java.util.Arrays;

/**
 * Classes as numbers, by the cut-offs of one run: 3 hot at 99 %, 2 at 95 %, 1 at 90 %, 0 none, -1 to -3 cold. The same
 * classes as {@link HotspotClass} by q, without computing chances that no class depends on.
 */
final class Strengths {
    private static final double[] LEVELS = {0.01, 0.05, 0.10};
    /** A score nearer to zero has a p above 0.10, and a q that is no less. */
    private static final double NONE_BELOW = 1.64;

    private final Scorer.Scores scores;
    private final double[] cutoffs;
    private final double[] p;

    private Strengths(Scorer.Scores scores, double[] p, double[] cutoffs) {
        this.scores = scores;
        this.p = p;
        this.cutoffs = cutoffs;
    }

    static Strengths of(Scorer.Scores scores) {
        double[] p = Arrays.stream(scores.z()).map(Strengths::chance).toArray();
        return new Strengths(scores, p, BenjaminiHochberg.cutoffs(p, LEVELS));
    }

    /** The class of each place. */
    byte[] all() {
        byte[] all = new byte[p.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = of(p[i], scores.direction()[i]);
        }
        return all;
    }

    /** The class of a place if it scored this against the cut-offs of the run. */
    byte of(Scorer.Score score) {
        return of(chance(score.z()), score.direction());
    }

    private byte of(double chance, double direction) {
        int strength = chance <= cutoffs[0] ? 3 : chance <= cutoffs[1] ? 2 : chance <= cutoffs[2] ? 1 : 0;
        return (byte) (strength * (direction > 0 ? 1 : direction < 0 ? -1 : 0));
    }

    /** p; 1 for a score that stands out nowhere; NaN where there is no score. */
    private static double chance(double z) {
        return Math.abs(z) < NONE_BELOW ? 1 : Normal.twoSided(z);
    }
}
