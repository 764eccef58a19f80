// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.osm;

import org.locationtech.jts.geom.Geometry;

/**
 * Something to draw on a base map.
 *
 * @param name empty when it has none
 * @param shape line string or polygons, in degrees with the longitude first
 */
public record MapShape(MapKind kind, String name, Geometry shape) {}
