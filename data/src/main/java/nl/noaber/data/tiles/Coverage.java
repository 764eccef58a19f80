// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.tiles;

/**
 * What an archive covers: zooms, both included, and a rectangle in degrees.
 *
 * @param zoomMax browsers enlarge the tiles of this zoom for higher ones
 */
public record Coverage(int zoomMin, int zoomMax, double west, double south, double east, double north) {
    public Coverage {
        if (zoomMin < 0 || zoomMax < zoomMin || zoomMax > TileId.ZOOM_MAX || east < west || north < south) {
            throw new IllegalArgumentException("Zooms %d to %d, %f to %f east, %f to %f north cannot be."
                    .formatted(zoomMin, zoomMax, west, east, south, north));
        }
    }

    double middleLon() {
        return (west + east) / 2;
    }

    double middleLat() {
        return (south + north) / 2;
    }
}
