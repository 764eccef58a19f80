// SPDX-License-Identifier: EUPL-1.2
/**
 * Vector tiles and the archive that holds them: Mapbox Vector Tile 2.1 and PMTiles 3, both written here. {@link
 * nl.noaber.data.tiles.BaseMap} makes the base map of a region out of its own street file. See docs/method/base-map.md.
 */
@NullMarked
package nl.noaber.data.tiles;

import org.jspecify.annotations.NullMarked;
