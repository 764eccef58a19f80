// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.tiles;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Cuts features into the tiles of every zoom, one zoom after the other, and hands them to an archive in its order. */
final class Pyramid {
    private Pyramid() {}

    /** How many tiles were written. */
    static long write(List<TileFeature> features, int zoomMin, int zoomMax, ArchiveWriter archive) {
        long count = 0;
        for (int zoom = zoomMin; zoom <= zoomMax; zoom++) {
            SortedMap<TileId, TileBuilder> tiles = new TreeMap<>(Comparator.comparingLong(TileId::number));
            TileCutter cutter = new TileCutter(zoom, zoom == zoomMax);
            for (TileFeature feature : features) {
                if (feature.zoomMin() <= zoom) {
                    cutter.cut(feature.shape(), (tile, shape) -> tiles.computeIfAbsent(tile, id -> new TileBuilder())
                            .add(feature.layer(), feature.tags(), shape));
                }
            }
            tiles.forEach((id, tile) -> archive.add(id, tile.toBytes()));
            count += tiles.size();
        }
        return count;
    }
}
