// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.osm;

/**
 * A piece of road to draw, from junction to junction.
 *
 * @param xy RD New metres: x, y, x, y, ...; two points or more. Do not write into it.
 */
public record RoadLine(RoadKind kind, double[] xy) {
    public RoadLine {
        if (xy.length < 4 || xy.length % 2 != 0) {
            throw new IllegalArgumentException("A road needs two points or more, not %d numbers.".formatted(xy.length));
        }
    }
}
