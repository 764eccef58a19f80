// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** The main roads, railway and dikes near a neighbourhood, in which its own streets come out or which they cross. */
final class Mains {
    private static final double APART_METRES = 36;

    /** Where a line meets a main one. */
    record Meeting(Coordinate at, Way way, int segment) {}

    private final List<Way> ways = new ArrayList<>();

    Mains(List<Way> all, Envelope near) {
        for (Way way : all) {
            Envelope box = new Envelope();
            way.line.forEach(box::expandToInclude);
            if (box.intersects(near)) {
                ways.add(way);
            }
        }
    }

    /** The first place where the line meets a main one. */
    @Nullable Meeting first(List<Coordinate> line) {
        for (int s = 0; s + 1 < line.size(); s++) {
            Meeting best = null;
            for (Way way : ways) {
                Meeting meeting = meeting(line.get(s), line.get(s + 1), s, way);
                if (meeting != null
                        && (best == null || meeting.at.distance(line.get(s)) < best.at.distance(line.get(s)))) {
                    best = meeting;
                }
            }
            if (best != null) {
                return best;
            }
        }
        return null;
    }

    private static @Nullable Meeting meeting(Coordinate a, Coordinate b, int segment, Way way) {
        RobustLineIntersector meets = new RobustLineIntersector();
        Envelope box = new Envelope(a, b);
        Meeting best = null;
        for (int i = 0; i + 1 < way.line.size(); i++) {
            if (!box.intersects(way.line.get(i), way.line.get(i + 1))) {
                continue;
            }
            meets.computeIntersection(a, b, way.line.get(i), way.line.get(i + 1));
            if (meets.hasIntersection()) {
                Coordinate at = Curve.at(meets.getIntersection(0).x, meets.getIntersection(0).y);
                if (best == null || at.distance(a) < best.at.distance(a)) {
                    best = new Meeting(at, way, segment);
                }
            }
        }
        return best;
    }

    /** Lets a street come out here; false when the main line is no street or another one comes out close by. */
    boolean open(Meeting meeting) {
        if (!meeting.way.kind.isStreet() || meeting.way.tags.containsKey("bridge")) {
            return false;
        }
        for (Way way : ways) {
            for (Coordinate junction : way.junctions) {
                if (junction.distance(meeting.at) < APART_METRES) {
                    return false;
                }
            }
        }
        Crossings.insert(meeting.way, meeting.at);
        meeting.way.junctions.add(meeting.at);
        return true;
    }

    double metresTo(Coordinate place) {
        double nearest = Double.MAX_VALUE;
        for (Way way : ways) {
            for (int i = 0; i + 1 < way.line.size(); i++) {
                nearest = Math.min(nearest, Distance.pointToSegment(place, way.line.get(i), way.line.get(i + 1)));
            }
        }
        return nearest;
    }

    /** The points of the streets among them. */
    List<Coordinate> points() {
        return ways.stream()
                .filter(way -> way.kind.isStreet())
                .flatMap(way -> way.line.stream())
                .toList();
    }
}
