// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Gives lines that cross a point in common, and cuts off what sticks out beyond a crossing. */
final class Crossings {
    private Crossings() {}

    /** Puts a common point in both lines wherever two of them cross. */
    static void join(List<Way> ways) {
        for (int a = 0; a < ways.size(); a++) {
            for (int b = a + 1; b < ways.size(); b++) {
                Envelope box = box(ways.get(a));
                if (box.intersects(box(ways.get(b)))) {
                    join(ways.get(a).line, ways.get(b).line);
                }
            }
        }
    }

    private static void join(List<Coordinate> first, List<Coordinate> second) {
        RobustLineIntersector meets = new RobustLineIntersector();
        for (int i = 0; i + 1 < first.size(); i++) {
            for (int k = 0; k + 1 < second.size(); k++) {
                meets.computeIntersection(first.get(i), first.get(i + 1), second.get(k), second.get(k + 1));
                if (meets.hasIntersection()) {
                    Coordinate at = snapped(meets.getIntersection(0), first.get(i), first.get(i + 1));
                    insert(first, i, at);
                    insert(second, k, at);
                }
            }
        }
    }

    /** The point itself, or the end of the stretch when that is nearer than a step. */
    private static Coordinate snapped(Coordinate point, Coordinate a, Coordinate b) {
        Coordinate at = Curve.at(point.x, point.y);
        if (at.distance(a) < 1) {
            return a;
        }
        return at.distance(b) < 1 ? b : at;
    }

    private static void insert(List<Coordinate> line, int after, Coordinate at) {
        if (line.get(after).distance(at) < 1) {
            line.set(after, at);
        } else if (line.get(after + 1).distance(at) < 1) {
            line.set(after + 1, at);
        } else {
            line.add(after + 1, at);
        }
    }

    /** Puts the point into the line at the stretch that passes nearest; the point must lie on it. */
    static void insert(Way way, Coordinate at) {
        int best = 0;
        double nearest = Double.MAX_VALUE;
        for (int i = 0; i + 1 < way.line.size(); i++) {
            double metres =
                    org.locationtech.jts.algorithm.Distance.pointToSegment(at, way.line.get(i), way.line.get(i + 1));
            if (metres < nearest) {
                nearest = metres;
                best = i;
            }
        }
        if (!way.line.get(best).equals2D(at) && !way.line.get(best + 1).equals2D(at)) {
            way.line.add(best + 1, at);
        }
    }

    /** Cuts ends shorter than {@code metres} that reach beyond their last crossing. */
    static void trim(List<Way> ways, double metres) {
        Map<Coordinate, Integer> uses = new HashMap<>();
        for (Way way : ways) {
            way.line.forEach(point -> uses.merge(point, 1, Integer::sum));
        }
        for (Way way : ways) {
            cutEnd(way.line, uses, metres);
            java.util.Collections.reverse(way.line);
            cutEnd(way.line, uses, metres);
            java.util.Collections.reverse(way.line);
        }
    }

    private static void cutEnd(List<Coordinate> line, Map<Coordinate, Integer> uses, double metres) {
        double walked = 0;
        for (int i = 0; i + 1 < line.size() && walked < metres; i++) {
            @Nullable Integer use = uses.get(line.get(i));
            if (use != null && use > 1) {
                line.subList(0, i).clear();
                return;
            }
            walked += line.get(i).distance(line.get(i + 1));
        }
    }

    private static Envelope box(Way way) {
        Envelope box = new Envelope();
        way.line.forEach(box::expandToInclude);
        return box;
    }
}
