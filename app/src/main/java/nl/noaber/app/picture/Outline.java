// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;

/**
 * A concentration, or an area under the map.
 *
 * @param shape polygon or multipolygon in RD New metres
 * @param rank the number in the circle on the map, from 1; not shown for an area
 * @param name the short name: written on the map for an area, read aloud for a concentration
 * @param label the line in the list beside the map: "Brunnepe, ca. 620 mensen"; not shown for an area
 */
public record Outline(Geometry shape, int rank, String name, String label) {
    public Outline {
        if (!(shape instanceof Polygonal) || shape.isEmpty()) {
            throw new IllegalArgumentException(
                    "The outline of '%s' must be a polygon, not %s.".formatted(name, shape.getGeometryType()));
        }
    }

    /** An area under the map, with its name. */
    public static Outline area(Geometry shape, String name) {
        return new Outline(shape, 0, name, "");
    }
}
