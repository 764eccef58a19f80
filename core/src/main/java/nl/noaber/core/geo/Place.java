// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.geo;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A named point: a candidate for a support point, or a facility.
 *
 * @param id unique within its file
 * @param name for people; may be empty
 * @param kind what it is in a word of the source's own or of OSM, e.g. {@code fire_station}, {@code stemlokaal},
 *     {@code nursing_home}; never empty
 * @param at metres in RD New
 * @param properties what else the source says, by name; values as written
 */
public record Place(String id, String name, String kind, RdPoint at, SortedMap<String, String> properties) {
    public Place {
        properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
    }
}
