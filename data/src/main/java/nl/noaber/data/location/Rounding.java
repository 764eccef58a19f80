// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.location;

/** What is done with the straight distance between two points. */
public enum Rounding {
    /** Rounded down to whole units, as in the published tables of p-median on TSPLIB and of pmedcap1. */
    FLOOR,
    /** To the nearest whole unit, half up, as TSPLIB itself counts. */
    ROUND,
    /** As it is. */
    EXACT;

    double distance(double dx, double dy) {
        double straight = Math.sqrt(dx * dx + dy * dy);
        return switch (this) {
            case FLOOR -> Math.floor(straight);
            case ROUND -> Math.floor(straight + 0.5);
            case EXACT -> straight;
        };
    }
}
