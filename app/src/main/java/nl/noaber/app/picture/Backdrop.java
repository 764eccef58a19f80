// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * What lies under the figures, in greys.
 *
 * @param areas borders with names; made by {@link Outline#area}
 * @param borderLabel what such a border is, for the legend: "grens van een wijk"
 * @param water polygons in RD New metres
 */
public record Backdrop(List<Outline> areas, String borderLabel, List<Geometry> water, List<StreetLine> streets) {
    public Backdrop {
        areas = List.copyOf(areas);
        water = List.copyOf(water);
        streets = List.copyOf(streets);
    }

    /** Nothing under the map. */
    public static Backdrop none() {
        return new Backdrop(List.of(), "", List.of(), List.of());
    }
}
