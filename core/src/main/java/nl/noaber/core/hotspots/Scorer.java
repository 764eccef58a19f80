// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.hotspots;

/**
 * Scores of fixed places under changing figures. Two kinds: {@link #of(LocalStatistic, Neighbours)} by lists of neighbours,
 * and {@link GridGiStar} for Gi* on a regular grid, which gives the same scores in less time.
 */
public interface Scorer {
    /**
     * Scores of all places.
     *
     * @param z standard score a place; NaN where there is none
     * @param direction more than zero where a place that stands out is hot, less where it is cold, 0 where it is neither.
     *     For Gi and Gi* this is z itself; for local Moran 1 is high among high, -1 low among low
     */
    record Scores(double[] z, double[] direction) {}

    /** The score of one place. */
    record Score(double z, double direction) {}

    /** What one place scores when its own figure is another and all others stay. */
    @FunctionalInterface
    interface Change {
        /**
         * @param i the place
         * @param own its changed figure
         */
        Score at(int i, double own);
    }

    /** How many places. */
    int size();

    /**
     * Scores the figures.
     *
     * @param values a finite figure a place
     */
    Scores scores(double[] values, int threads);

    /** Prepares the question what single changes of these figures would do; safe for use by several threads. */
    Change changes(double[] values);

    /** The same statistic as {@link LocalStatistic#z}. */
    static Scorer of(LocalStatistic statistic, Neighbours neighbours) {
        return new ListScorer(statistic, neighbours);
    }
}
