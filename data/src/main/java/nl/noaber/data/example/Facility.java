// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import java.util.SortedMap;
import org.locationtech.jts.geom.Coordinate;

/**
 * A place of use to people: a school, a pharmacy, a fire station.
 *
 * @param sort which of the {@link Sort}s
 * @param name for people; may be empty
 * @param at in RD New metres
 * @param quarter where it lies
 * @param capacity residents of a care home, beds of a hospital; 0 when it has none
 * @param tags as in OpenStreetMap
 */
record Facility(Sort sort, String name, Coordinate at, Quarter quarter, int capacity, SortedMap<String, String> tags) {
    /** Metres around it where no house stands. */
    double ground() {
        return sort.ground;
    }
}
