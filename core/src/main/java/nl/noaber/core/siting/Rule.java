// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

/** What a plan must keep to. Rules combine freely. */
public sealed interface Rule {
    /** At most so many sites are open. */
    record AtMost(int sites) implements Rule {}

    /** At most so many sites of a tier or higher are open. */
    record AtMostOfTier(int tier, int sites) implements Rule {}

    /** What is open costs at most so much together, euro. */
    record Budget(double euro) implements Rule {}

    /** This site is open, at the option that is best, or at {@code tier} and higher. */
    record Stays(int site, int tier) implements Rule {}

    /** This site is not open. */
    record Forbidden(int site) implements Rule {}

    /**
     * At least this share of the marked needs (by people) is served within its limit: coverage of all, or of the worst-off
     * decile.
     *
     * @param name for people
     * @param marked by need
     * @param share 0 to 1
     */
    record Serves(String name, boolean[] marked, double share) implements Rule {}

    /**
     * Nobody is sent to a full hall: what is served of a need of this service takes its load of one or more sites' capacity.
     * Capacity holds within each circumstance.
     */
    record Capacity(int service) implements Rule {}

    /**
     * Steps: the first so many sites are part of the next so many. The last is the whole plan.
     *
     * @param sites rising
     * @param weight what being well served counts in each step, above 0
     */
    record Phases(int[] sites, double[] weight) implements Rule {}
}
