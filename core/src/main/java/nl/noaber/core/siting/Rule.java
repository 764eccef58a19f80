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

    /** This site is open, from the first phase on, at the best of its options of {@code tier} and higher. */
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
     * Every marked need has somewhere to go, however far: an open site in its reach that meets it, with a seat for all of
     * its people under a rule of capacity. With it, least walking is the p-median and the capacitated p-median of the books.
     *
     * @param name for people
     * @param marked by need
     */
    record Reaches(String name, boolean[] marked) implements Rule {}

    /**
     * Nobody is sent to a full hall: what is served of a need of this service takes its load of one or more sites' capacity.
     * Capacity holds within each circumstance, and in every phase; services under this rule share the seats of a site.
     */
    record Capacity(int service) implements Rule {}

    /**
     * Steps: the first so many sites, at the same option, are part of the next so many. The last is the whole plan, and the
     * other rules (budget, serves, tiers) are about the whole plan. Most people and least walking, also in the worst case,
     * are summed over the steps; with the other goals the whole is sought first and then the order in which it serves the
     * most worth within its limits.
     *
     * @param sites at most open in each step, rising
     * @param weight what being well served counts in each step, above 0
     */
    record Phases(int[] sites, double[] weight) implements Rule {
        public Phases {
            if (sites.length == 0 || sites.length != weight.length) {
                throw new IllegalArgumentException("There are as many phases as weights, and at least one.");
            }
            for (int h = 0; h < sites.length; h++) {
                if (sites[h] < (h == 0 ? 0 : sites[h - 1]) || !(weight[h] > 0) || Double.isInfinite(weight[h])) {
                    throw new IllegalArgumentException("Phase %d (%d sites, weight %s) is out of order or range."
                            .formatted(h + 1, sites[h], weight[h]));
                }
            }
        }
    }
}
