// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/** Lines in RD New metres, on whole centimetres: two lines that meet share exactly the same point. */
final class Curve {
    static final GeometryFactory SHAPES = new GeometryFactory();
    private static final double STEP_METRES = 35;

    private Curve() {}

    static Coordinate at(double x, double y) {
        return new Coordinate(Math.round(x * 100) / 100.0, Math.round(y * 100) / 100.0);
    }

    /** A point between two, at a share of the way. */
    static Coordinate between(Coordinate a, Coordinate b, double share) {
        return at(a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share);
    }

    /** A point beside the line from a to b: metres to the left of it, at a share of the way. */
    static Coordinate beside(Coordinate a, Coordinate b, double share, double left) {
        double length = Math.max(1e-9, a.distance(b));
        double x = a.x + (b.x - a.x) * share - (b.y - a.y) / length * left;
        double y = a.y + (b.y - a.y) * share + (b.x - a.x) / length * left;
        return at(x, y);
    }

    /** A smooth line (Catmull-Rom) through the points. */
    static List<Coordinate> through(List<Coordinate> points) {
        List<Coordinate> line = new ArrayList<>();
        for (int i = 0; i + 1 < points.size(); i++) {
            Coordinate a = points.get(i);
            Coordinate b = points.get(i + 1);
            Coordinate before = points.get(Math.max(0, i - 1));
            Coordinate after = points.get(Math.min(points.size() - 1, i + 2));
            int steps = Math.max(1, (int) Math.round(a.distance(b) / STEP_METRES));
            for (int s = 0; s < steps; s++) {
                double t = (double) s / steps;
                line.add(at(spline(before.x, a.x, b.x, after.x, t), spline(before.y, a.y, b.y, after.y, t)));
            }
        }
        line.add(at(points.getLast().x, points.getLast().y));
        return line;
    }

    private static double spline(double p0, double p1, double p2, double p3, double t) {
        return 0.5
                * (2 * p1
                        + (p2 - p0) * t
                        + (2 * p0 - 5 * p1 + 4 * p2 - p3) * t * t
                        + (3 * p1 - p0 - 3 * p2 + p3) * t * t * t);
    }

    /** The line shifted to its left by so many metres at each of its points. */
    static List<Coordinate> shifted(List<Coordinate> line, double... left) {
        List<Coordinate> shifted = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            Coordinate before = line.get(Math.max(0, i - 1));
            Coordinate after = line.get(Math.min(line.size() - 1, i + 1));
            double length = before.distance(after);
            Coordinate here = line.get(i);
            double metres = left[Math.min(i, left.length - 1)];
            shifted.add(at(
                    here.x - (after.y - before.y) / length * metres, here.y + (after.x - before.x) / length * metres));
        }
        return shifted;
    }

    static LineString line(List<Coordinate> points) {
        return SHAPES.createLineString(points.toArray(Coordinate[]::new));
    }

    static double length(List<Coordinate> line) {
        double metres = 0;
        for (int i = 0; i + 1 < line.size(); i++) {
            metres += line.get(i).distance(line.get(i + 1));
        }
        return metres;
    }
}
