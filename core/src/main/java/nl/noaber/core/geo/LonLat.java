// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.geo;

/**
 * A place in WGS84, in the order of GeoJSON.
 *
 * @param lon degrees east, -180 to 180
 * @param lat degrees north, -90 to 90
 */
public record LonLat(double lon, double lat) {
    public LonLat {
        if (!(lon >= -180 && lon <= 180) || !(lat >= -90 && lat <= 90)) {
            throw new IllegalArgumentException(
                    "The place (lon %s, lat %s) must lie within 180 and 90 degrees.".formatted(lon, lat));
        }
    }
}
