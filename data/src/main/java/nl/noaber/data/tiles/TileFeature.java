// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.tiles;

import java.util.SortedMap;
import java.util.TreeMap;
import org.locationtech.jts.geom.Geometry;

/**
 * Something to draw.
 *
 * @param layer of the tile, e.g. {@code water}
 * @param zoomMin the first zoom at which it is drawn
 * @param shape in the unit square of {@link Mercator}; points, lines or polygons, not a mixture
 * @param tags what a style may ask for, as text
 */
record TileFeature(String layer, int zoomMin, Geometry shape, SortedMap<String, String> tags) {
    TileFeature {
        tags = new TreeMap<>(tags);
    }
}
