// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.walking;

import nl.noaber.core.geo.LonLat;

/**
 * A place brought to the nearest walkable segment.
 *
 * @param edge of the graph
 * @param alongMillimetres from the edge's tail, 0 to its length
 * @param metres straight from the place to the street: not part of any walking distance
 * @param at the spot on the street
 */
public record Snap(int edge, int alongMillimetres, double metres, LonLat at) {}
