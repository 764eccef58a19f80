// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;

/** Streets that hang together but reach no main road: they get a way out, or they are left out. */
final class Islands {
    private static final double FURTHEST_METRES = 140;

    private final Map<Coordinate, Coordinate> parents = new HashMap<>();

    static List<Way> connected(List<Way> ways, Mains mains, Kind street) {
        return new Islands().connect(ways, mains, street);
    }

    private List<Way> connect(List<Way> ways, Mains mains, Kind street) {
        for (Way way : ways) {
            for (Coordinate point : way.line) {
                parents.put(top(point), top(way.line.getFirst()));
            }
        }
        List<Coordinate> main = mains.points();
        Set<Coordinate> reached = new HashSet<>();
        main.stream().filter(parents::containsKey).forEach(point -> reached.add(top(point)));
        Map<Coordinate, List<Way>> islands = new LinkedHashMap<>();
        for (Way way : ways) {
            islands.computeIfAbsent(top(way.line.getFirst()), key -> new ArrayList<>())
                    .add(way);
        }
        List<Way> kept = new ArrayList<>();
        islands.forEach((top, island) -> {
            if (reached.contains(top)) {
                kept.addAll(island);
            } else if (island.size() > 2) {
                wayOut(island, main, mains, street, kept);
            }
        });
        return kept;
    }

    private static void wayOut(List<Way> island, List<Coordinate> main, Mains mains, Kind street, List<Way> kept) {
        Coordinate from = island.getFirst().line.getFirst();
        Coordinate to = new Coordinate(0, 0);
        for (Way way : island) {
            for (Coordinate end : List.of(way.line.getFirst(), way.line.getLast())) {
                for (Coordinate point : main) {
                    if (end.distance(point) < from.distance(to)) {
                        from = end;
                        to = point;
                    }
                }
            }
        }
        Mains.Meeting meeting = from.distance(to) > FURTHEST_METRES ? null : mains.first(List.of(from, to));
        if (meeting != null && meeting.at().distance(to) < 1) {
            kept.addAll(island);
            kept.add(new Way(street, "", List.of(from, to)));
        }
    }

    private Coordinate top(Coordinate point) {
        Coordinate at = point;
        while (true) {
            Coordinate parent = parents.computeIfAbsent(at, key -> key);
            if (parent.equals2D(at)) {
                return parent;
            }
            at = parent;
        }
    }
}
