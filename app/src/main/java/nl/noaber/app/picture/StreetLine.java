// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

/**
 * A street, drawn faintly.
 *
 * @param xy RD New metres: x, y, x, y, ...; at least two points. Do not write into it.
 * @param importance 0 for a path, 1 for a street, 2 for a main road; drawn wider
 */
public record StreetLine(double[] xy, int importance) {
    public StreetLine {
        if (xy.length < 4 || xy.length % 2 != 0 || importance < 0 || importance > 2) {
            throw new IllegalArgumentException(
                    "A street needs two points or more and an importance of 0 to 2, not %d numbers and %d."
                            .formatted(xy.length, importance));
        }
    }
}
