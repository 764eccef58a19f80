// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

/** What a plan should be best at. */
public sealed interface Goal {
    /**
     * The most worth served within reach: MCLP (Church and ReVelle 1974), gradual with more steps in the credit, and with
     * back-up cover (BACOP, Hogan and ReVelle 1986) when a second site in reach counts too.
     *
     * @param backUp what a second open site in reach adds, as a part of the worth: times the part that the credit gives the
     *     second nearest; 0 to 1. It is about a second door to go to, not about seats: under capacity it takes none
     */
    record MostPeople(Credit credit, double backUp) implements Goal {
        public MostPeople {
            if (!(backUp >= 0 && backUp <= 1)) {
                throw new IllegalArgumentException("The back-up counts for %s; it must be 0 to 1.".formatted(backUp));
            }
        }
    }

    /**
     * The fewest worth-minutes: p-median (Hakimi 1964; ReVelle and Swain 1970).
     *
     * @param farMinutes what a need without any open site in its reach (or without a seat) is charged, and the most that any
     *     need is charged; finite, above 0
     */
    record LeastWalking(double farMinutes) implements Goal {
        public LeastWalking {
            if (!(farMinutes > 0) || Double.isInfinite(farMinutes)) {
                throw new IllegalArgumentException(
                        "Who reaches no site is charged %s minutes; it must be above 0 and finite."
                                .formatted(farMinutes));
            }
        }
    }

    /** The shortest longest walk of any need: p-center (Hakimi 1964). Needs that no site reaches are left out and told. */
    record ShortestFarthest() implements Goal {}

    /** The lowest cost that meets the rules; with cost 1 a site and a rule of coverage this is LSCP (Toregas et al. 1971). */
    record LeastCost() implements Goal {}

    /**
     * The best in the circumstance that is worst off, whatever its likelihood (Snyder 2006): the part of its worth that is
     * served with {@link MostPeople}, the minutes a worth walks with {@link LeastWalking}.
     *
     * @param within what is sought in each circumstance
     */
    record WorstCase(Goal within) implements Goal {
        public WorstCase {
            if (!(within instanceof MostPeople || within instanceof LeastWalking)) {
                throw new IllegalArgumentException(
                        "The worst case can be sought of most people or least walking, not of %s.".formatted(within));
            }
        }
    }
}
