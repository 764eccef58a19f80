// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.geo;

/**
 * A place in RD New (EPSG:28992).
 *
 * @param x metres east, about 0 to 300 000 in the Netherlands
 * @param y metres north, about 300 000 to 630 000 in the Netherlands
 */
public record RdPoint(double x, double y) {
    public RdPoint {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("The RD coordinates (%s, %s) must be numbers.".formatted(x, y));
        }
    }

    /** Straight-line distance in metres. */
    public double metresTo(RdPoint other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    /** Whether it lies in the box in which RD New is defined for land: x -7 000 to 300 000, y 289 000 to 629 000. */
    public boolean inTheNetherlands() {
        return x >= -7_000 && x <= 300_000 && y >= 289_000 && y <= 629_000;
    }
}
