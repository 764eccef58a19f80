// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * An outline on the map.
 *
 * @param ring closed, in RD New metres
 * @param use value of the tag building
 */
record Building(List<Coordinate> ring, String use) {
    /** A rectangle around a point, its front along the line from a to b. */
    static Building around(Coordinate at, Coordinate a, Coordinate b, double front, double deep, String use) {
        double length = Math.max(1e-9, a.distance(b));
        double ux = (b.x - a.x) / length * front / 2;
        double uy = (b.y - a.y) / length * front / 2;
        double vx = -(b.y - a.y) / length * deep / 2;
        double vy = (b.x - a.x) / length * deep / 2;
        Coordinate first = Curve.at(at.x - ux - vx, at.y - uy - vy);
        return new Building(
                List.of(
                        first,
                        Curve.at(at.x + ux - vx, at.y + uy - vy),
                        Curve.at(at.x + ux + vx, at.y + uy + vy),
                        Curve.at(at.x - ux + vx, at.y - uy + vy),
                        first),
                use);
    }
}
