// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.noaber.core.geo.LonLat;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.data.crs.RdNew;
import org.locationtech.jts.geom.Coordinate;

/** What is written as OpenStreetMap: nodes and ways with tags, numbered in the order in which they come. */
final class OsmMap {
    /** A node. */
    record Node(long id, long lonE7, long latE7, SortedMap<String, String> tags) {}

    /** A way. */
    record Line(long id, List<Long> nodes, SortedMap<String, String> tags) {}

    private static final double E7 = 1e7;

    final List<Node> nodes = new ArrayList<>();
    final List<Line> lines = new ArrayList<>();
    private final Map<Coordinate, Integer> shared = new LinkedHashMap<>();
    private final long firstNode;
    private final long firstLine;

    OsmMap(long firstNode, long firstLine) {
        this.firstNode = firstNode;
        this.firstLine = firstLine;
    }

    /** A node of its own, such as an address. */
    long add(Coordinate at, SortedMap<String, String> tags) {
        LonLat place = RdNew.toLonLat(new RdPoint(at.x, at.y));
        long id = firstNode + nodes.size();
        nodes.add(new Node(id, Math.round(place.lon() * E7), Math.round(place.lat() * E7), tags));
        return id;
    }

    /** The node that all lines through this point share. */
    private long shared(Coordinate at) {
        int index = shared.computeIfAbsent(at, key -> {
            add(key, new TreeMap<>());
            return nodes.size() - 1;
        });
        return nodes.get(index).id;
    }

    /** Tags on the node of a point where a line passes. */
    void tag(Coordinate at, String key, String value) {
        nodes.get((int) (shared(at) - firstNode)).tags.put(key, value);
    }

    void line(List<Coordinate> points, SortedMap<String, String> tags) {
        List<Long> ids = new ArrayList<>();
        for (Coordinate point : points) {
            long id = shared(point);
            if (ids.isEmpty() || ids.getLast() != id) {
                ids.add(id);
            }
        }
        if (ids.size() > 1) {
            lines.add(new Line(firstLine + lines.size(), ids, tags));
        }
    }

    /** Tags written as key=value, apart by a space. */
    static SortedMap<String, String> tags(String text) {
        SortedMap<String, String> tags = new TreeMap<>();
        for (String tag : text.split(" ")) {
            int is = tag.indexOf('=');
            tags.put(tag.substring(0, is), tag.substring(is + 1));
        }
        return tags;
    }
}
