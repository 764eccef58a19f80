// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.noaber.core.geo.RdPoint;

/**
 * A place that may become a support point.
 *
 * @param id unique in the region
 * @param kind as the source says: fire_station, school, ...
 * @param group of the kind, Dutch
 * @param inRegion whether it lies in one of the areas of the region
 * @param depthMetres by hazard, 0 dry; a hazard whose depth is not known there is present and empty
 * @param floorSquareMetres where the table says so
 */
public record Site(
        String id,
        String name,
        String kind,
        String group,
        RdPoint at,
        boolean inRegion,
        SortedMap<String, OptionalDouble> depthMetres,
        OptionalDouble floorSquareMetres) {
    static final String FIRE_STATION = "fire_station";

    /** A place that someone points at, where no candidate is. No grid was read there: of every flood the depth is unknown, which is not dry. */
    static Site elsewhere(String id, String name, RdPoint at, List<Site> candidates) {
        SortedMap<String, OptionalDouble> depths = new TreeMap<>();
        candidates.forEach(
                site -> site.depthMetres().keySet().forEach(hazard -> depths.put(hazard, OptionalDouble.empty())));
        return new Site(id, name, "vast punt", "andere plek", at, true, depths, OptionalDouble.empty());
    }

    public Site {
        depthMetres = Collections.unmodifiableSortedMap(new TreeMap<>(depthMetres));
    }

    boolean isFireStation() {
        return kind.equals(FIRE_STATION);
    }

    /** Whether the kind or the group has this name. */
    boolean isOf(String name) {
        return kind.equalsIgnoreCase(name) || group.equalsIgnoreCase(name);
    }

    /** The name, or the id of a place without one. */
    String label() {
        return name.isBlank() ? id : name;
    }
}
