// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

/**
 * One way to open a site. A site may have several (a water point, or a full point), of which a plan takes at most one.
 *
 * @param site number of the site, 0 or more
 * @param tier how much it offers; it serves every need of a service up to this tier
 * @param cost euro over the period of the plan, 0 or more
 * @param capacity how much load it takes at once (people); infinite when there is no limit
 */
public record Option(int site, int tier, double cost, double capacity) {
    public Option {
        if (site < 0 || !(cost >= 0) || Double.isInfinite(cost) || !(capacity >= 0)) {
            throw new IllegalArgumentException(
                    "The option at site %d has cost %s and capacity %s; both must be zero or more."
                            .formatted(site, cost, capacity));
        }
    }
}
