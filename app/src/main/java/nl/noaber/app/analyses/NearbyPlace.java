// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import java.util.OptionalDouble;
import java.util.SortedMap;
import nl.noaber.core.geo.Place;

/**
 * A vulnerable or helping place with what surrounds it.
 *
 * @param persons people who live, lie or learn there, where the source says so
 * @param depthMetres by hazard; empty where the depth is unknown, which is not dry
 * @param inside whether it lies in the region
 * @param residentsAround best guess of residents of squares whose centre is within {@link #AROUND_METRES}
 * @param lessSelfReliantAround likewise, less self-reliant residents
 */
public record NearbyPlace(
        Place place,
        PlaceGroup group,
        OptionalDouble persons,
        SortedMap<String, OptionalDouble> depthMetres,
        boolean inside,
        double residentsAround,
        double lessSelfReliantAround) {
    /** In a straight line. */
    public static final int AROUND_METRES = 300;
}
