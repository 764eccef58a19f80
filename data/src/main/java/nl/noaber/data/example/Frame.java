// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import java.util.List;
import org.locationtech.jts.algorithm.MinimumDiameter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.linearref.LengthIndexedLine;

/** Where the streets of a neighbourhood lie before they sway: along the river, around the old town, or along its own length. */
interface Frame {
    /** The place at so many metres along the long streets and across them; (0, 0) is the middle of the neighbourhood. */
    Coordinate at(double along, double across);

    static Frame of(Quarter quarter, Plan plan, Chance chance) {
        Coordinate middle = quarter.shape().getCentroid().getCoordinate();
        return switch (quarter.style()) {
            case OLD_CENTRE -> besides(plan.roads.getFirst().line, middle);
            case RING_1930 -> around(Plan.points(150, 90).getFirst(), middle);
            case FLATS -> straight(middle, chance.between(-0.25, 0.25) + Math.PI / 2);
            case VILLAGE -> straight(middle, alongRoad(plan, middle));
            default -> straight(middle, longest(quarter.shape()) + chance.between(-0.1, 0.1));
        };
    }

    private static Frame straight(Coordinate middle, double angle) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        return (u, v) -> new Coordinate(middle.x + u * cos - v * sin, middle.y + u * sin + v * cos);
    }

    private static Frame around(Coordinate pole, Coordinate middle) {
        double radius = pole.distance(middle);
        double angle = Math.atan2(middle.y - pole.y, middle.x - pole.x);
        return (u, v) -> {
            double at = angle + u / radius;
            return new Coordinate(pole.x + (radius + v) * Math.cos(at), pole.y + (radius + v) * Math.sin(at));
        };
    }

    private static Frame besides(List<Coordinate> line, Coordinate middle) {
        LengthIndexedLine index = new LengthIndexedLine(Curve.line(line));
        double from = index.project(middle);
        double away = index.extractPoint(from).distance(middle);
        return (u, v) -> {
            Coordinate here = index.extractPoint(from + u);
            Coordinate before = index.extractPoint(from + u - 90);
            Coordinate after = index.extractPoint(from + u + 90);
            double length = before.distance(after);
            return new Coordinate(
                    here.x - (after.y - before.y) / length * (away + v),
                    here.y + (after.x - before.x) / length * (away + v));
        };
    }

    private static double alongRoad(Plan plan, Coordinate middle) {
        Coordinate a = plan.roads.getFirst().line.getFirst();
        Coordinate b = a;
        for (Way way : plan.roads) {
            for (int i = 0; i + 1 < way.line.size() && way.kind == Kind.COUNTRY; i++) {
                if (way.line.get(i).distance(middle) < a.distance(middle)) {
                    a = way.line.get(i);
                    b = way.line.get(i + 1);
                }
            }
        }
        return Math.atan2(b.y - a.y, b.x - a.x);
    }

    private static double longest(Geometry shape) {
        Coordinate[] box = MinimumDiameter.getMinimumRectangle(shape).getCoordinates();
        boolean firstIsLonger = box[0].distance(box[1]) > box[1].distance(box[2]);
        Coordinate a = firstIsLonger ? box[0] : box[1];
        Coordinate b = firstIsLonger ? box[1] : box[2];
        return Math.atan2(b.y - a.y, b.x - a.x);
    }
}
