// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import java.util.List;
import nl.noaber.core.geo.RdPoint;

/** How far it is to walk in a region: over its streets, or a straight line times a factor. */
interface Walking {
    /**
     * @param limitMetres what is farther is left out; {@link nl.noaber.core.walking.Walks#NO_LIMIT} for all
     * @param threads 1 or more; the answer does not depend on it
     */
    WalkTable from(List<Site> sites, double limitMetres, int threads);

    /** Whether one can walk from there: a street is near enough. */
    boolean isNearStreet(RdPoint at);

    /** Squares whose people reach no street at all. */
    int squaresWithoutStreet();

    static Walking in(PlanRegion region) {
        return region.streets()
                .<Walking>map(streets -> new StreetWalking(streets, region.people()))
                .orElseGet(() -> new StraightWalking(region.detour(), region.people()));
    }
}
