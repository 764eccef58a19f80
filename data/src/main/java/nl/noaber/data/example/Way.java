// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;

/** A line of the map. Points are added to it where others meet it. */
final class Way {
    final Kind kind;
    final String name;
    /** Points in RD New metres, on whole centimetres. */
    final List<Coordinate> line;
    /** Where side streets come out in it. */
    final List<Coordinate> junctions = new ArrayList<>();
    /** Tags beyond those of its kind, such as bridge=yes. */
    final SortedMap<String, String> tags = new TreeMap<>();

    Way(Kind kind, String name, List<Coordinate> line) {
        this.kind = kind;
        this.name = name;
        this.line = new ArrayList<>(line);
    }

    Way tag(String key, String value) {
        tags.put(key, value);
        return this;
    }
}
