// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.walking;

/** Short distances on the globe, in a plane laid at the spot: right within a millimetre on a street. */
final class Earth {
    private static final double RADIUS_METRES = 6_371_000;
    static final double METRES_PER_UNIT = RADIUS_METRES * Math.PI / 180 / Streets.UNITS_PER_DEGREE;

    private Earth() {}

    static double cosine(int lat) {
        return Math.cos(Math.toRadians(lat / Streets.UNITS_PER_DEGREE));
    }

    static double metres(int lon1, int lat1, int lon2, int lat2) {
        double east = ((double) lon2 - lon1) * cosine((int) (((long) lat1 + lat2) / 2));
        return Math.hypot(east, (double) lat2 - lat1) * METRES_PER_UNIT;
    }
}
