// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

/** What a plan should be best at. */
public sealed interface Goal {
    /**
     * The most worth served within reach: MCLP (Church and ReVelle 1974), gradual with more steps in the credit, and with
     * back-up cover (BACOP, Hogan and ReVelle 1986) when a second site in reach counts too.
     *
     * @param backUp what being served twice adds, as a part of the worth, 0 to 1
     */
    record MostPeople(Credit credit, double backUp) implements Goal {}

    /**
     * The fewest worth-minutes: p-median (Hakimi 1964; ReVelle and Swain 1970).
     *
     * @param farMinutes what a need without any open site in its reach is charged
     */
    record LeastWalking(double farMinutes) implements Goal {}

    /** The shortest longest walk of any need: p-center (Hakimi 1964). Needs that no site reaches are left out and told. */
    record ShortestFarthest() implements Goal {}

    /** The lowest cost that meets the rules; with cost 1 a site and a rule of coverage this is LSCP (Toregas et al. 1971). */
    record LeastCost() implements Goal {}
}
