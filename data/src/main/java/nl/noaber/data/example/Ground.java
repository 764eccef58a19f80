// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;

/** What already takes room: points in cells, to ask quickly what lies near. */
final class Ground {
    private static final double CELL = 60;
    private static final double STEP = 6;

    private final Map<Long, List<Coordinate>> cells = new HashMap<>();

    void add(Coordinate point) {
        cells.computeIfAbsent(cell(point.x, point.y), key -> new ArrayList<>()).add(point);
    }

    void add(Way way) {
        for (int i = 0; i + 1 < way.line.size(); i++) {
            Coordinate a = way.line.get(i);
            Coordinate b = way.line.get(i + 1);
            int steps = Math.max(1, (int) (a.distance(b) / STEP));
            for (int s = 0; s < steps; s++) {
                add(Curve.between(a, b, (double) s / steps));
            }
        }
        add(way.line.getLast());
    }

    /** Whether nothing lies within so many metres, at most 60. */
    boolean isFree(Coordinate place, double metres) {
        for (int dx = -1; dx <= 1; dx++) {
            for (int dy = -1; dy <= 1; dy++) {
                for (Coordinate point : cells.getOrDefault(cell(place.x + dx * CELL, place.y + dy * CELL), List.of())) {
                    if (point.distance(place) < metres) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static long cell(double x, double y) {
        return (long) Math.floor(x / CELL) * 1_000_003L + (long) Math.floor(y / CELL);
    }
}
