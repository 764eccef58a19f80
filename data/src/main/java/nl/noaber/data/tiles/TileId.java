// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.tiles;

/**
 * A tile of the Web Mercator pyramid and its number in a PMTiles archive: all tiles of the lower zooms come first, then those
 * of its own along a Hilbert curve (PMTiles 3, section 4.1).
 *
 * @param z zoom, 0 to 26
 * @param x column from the west, 0 to 2^z - 1
 * @param y row from the north, 0 to 2^z - 1
 */
public record TileId(int z, int x, int y) {
    static final int ZOOM_MAX = 26;

    public TileId {
        if (z < 0 || z > ZOOM_MAX || x < 0 || y < 0 || x >= 1 << z || y >= 1 << z) {
            throw new IllegalArgumentException("There is no tile %d/%d/%d.".formatted(z, x, y));
        }
    }

    /** Whether there is such a tile. */
    public static boolean exists(int z, int x, int y) {
        return z >= 0 && z <= ZOOM_MAX && x >= 0 && y >= 0 && x < 1 << z && y < 1 << z;
    }

    /** Its number in the archive. */
    public long number() {
        long along = 0;
        int atX = x;
        int atY = y;
        for (int side = (1 << z) >> 1; side > 0; side >>= 1) {
            int right = (atX & side) > 0 ? 1 : 0;
            int below = (atY & side) > 0 ? 1 : 0;
            along += (long) side * side * ((3 * right) ^ below);
            if (below == 0) {
                int turnX = right == 1 ? side - 1 - atX : atX;
                int turnY = right == 1 ? side - 1 - atY : atY;
                atX = turnY;
                atY = turnX;
            }
        }
        return before(z) + along;
    }

    /** Tiles of all zooms below this one: (4^z - 1) / 3. */
    static long before(int zoom) {
        return ((1L << (2 * zoom)) - 1) / 3;
    }
}
