// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.osm;

import com.carrotsearch.hppc.LongArrayList;
import com.graphhopper.reader.ReaderElement;
import com.graphhopper.reader.ReaderNode;
import com.graphhopper.reader.ReaderRelation;
import com.graphhopper.reader.ReaderWay;
import com.graphhopper.reader.osm.OSMInputFile;
import com.graphhopper.reader.osm.SkipOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/** Reads the file three times, from what refers to what is referred to: multipolygons, ways, nodes. */
final class MapShapeReader {
    private static final SkipOptions RELATIONS = new SkipOptions(true, true, false);
    private static final SkipOptions WAYS = new SkipOptions(true, false, true);
    private static final SkipOptions NODES = new SkipOptions(false, true, true);
    private static final int RING_POINTS_MIN = 4;

    private final Path file;
    private final GeometryFactory factory = new GeometryFactory();
    private final List<Wanted> relations = new ArrayList<>();
    private final List<Way> ways = new ArrayList<>();
    /** Ways that a multipolygon refers to; null until they are read. */
    private final Map<Long, @Nullable Way> members = new HashMap<>();

    private final Map<Long, @Nullable Coordinate> nodes = new HashMap<>();
    private int unclosed;

    /** A multipolygon to draw. */
    private record Wanted(MapKind kind, String name, List<Long> outer, List<Long> inner) {}

    /** A way that is drawn by itself (it has a kind), or is part of a multipolygon, or both. */
    private record Way(@Nullable MapKind kind, String name, long[] nodes) {
        boolean isClosed() {
            return nodes.length >= RING_POINTS_MIN && nodes[0] == nodes[nodes.length - 1];
        }
    }

    MapShapeReader(Path file) {
        this.file = file;
    }

    MapShapes read() throws IOException, XMLStreamException {
        each(RELATIONS, element -> {
            if (element instanceof ReaderRelation relation) {
                want(relation);
            }
        });
        each(WAYS, element -> {
            if (element instanceof ReaderWay way) {
                keep(way);
            }
        });
        each(NODES, element -> {
            if (element instanceof ReaderNode node && nodes.containsKey(node.getId())) {
                nodes.put(node.getId(), new Coordinate(node.getLon(), node.getLat()));
            }
        });
        List<MapShape> shapes = new ArrayList<>();
        relations.forEach(relation -> surface(relation).ifPresent(shapes::add));
        ways.forEach(way -> draw(way, shapes));
        return new MapShapes(List.copyOf(shapes), unclosed);
    }

    private void each(SkipOptions skip, Consumer<ReaderElement> what) throws IOException, XMLStreamException {
        try (OSMInputFile input = new OSMInputFile(file.toFile())
                .setWorkerThreads(1)
                .setSkipOptions(skip)
                .open()) {
            for (ReaderElement element = input.getNext(); element != null; element = input.getNext()) {
                what.accept(element);
            }
        }
    }

    private void want(ReaderRelation relation) {
        if (!relation.getTag("type", "").equals("multipolygon")) {
            return;
        }
        MapKind.ofArea(relation).ifPresent(kind -> {
            List<Long> outer = new ArrayList<>();
            List<Long> inner = new ArrayList<>();
            for (ReaderRelation.Member member : relation.getMembers()) {
                if (member.getType() == ReaderElement.Type.WAY) {
                    (member.getRole().equals("inner") ? inner : outer).add(member.getRef());
                    members.put(member.getRef(), null);
                }
            }
            relations.add(new Wanted(kind, name(relation), outer, inner));
        });
    }

    private void keep(ReaderWay read) {
        long[] refs = longs(read.getNodes());
        boolean closed = refs.length >= RING_POINTS_MIN && refs[0] == refs[refs.length - 1];
        Optional<MapKind> area = closed ? MapKind.ofArea(read) : Optional.empty();
        MapKind kind = area.or(() -> MapKind.ofLine(read)).orElse(null);
        boolean member = members.containsKey(read.getId());
        if (kind == null && !member) {
            return;
        }
        Way way = new Way(kind, name(read), refs);
        for (long ref : refs) {
            nodes.put(ref, null);
        }
        if (member) {
            members.put(read.getId(), way);
        }
        if (kind != null) {
            ways.add(way);
        }
    }

    private static String name(ReaderElement element) {
        return element.getTag("name", "").strip();
    }

    private static long[] longs(LongArrayList list) {
        return list.toArray();
    }

    private void draw(Way way, List<MapShape> shapes) {
        MapKind kind = java.util.Objects.requireNonNull(way.kind);
        Coordinate[] points = points(way);
        if (kind.isArea() && way.isClosed()) {
            ring(points).ifPresent(ring -> shapes.add(new MapShape(kind, way.name, factory.createPolygon(ring))));
        } else if (points.length > 1) {
            shapes.add(new MapShape(kind, way.name, factory.createLineString(points)));
        }
    }

    /** Nodes that the file does not have were cut off at its edge. */
    private Coordinate[] points(Way way) {
        List<Coordinate> points = new ArrayList<>(way.nodes.length);
        for (long ref : way.nodes) {
            Coordinate point = nodes.get(ref);
            if (point != null) {
                points.add(point.copy());
            }
        }
        return points.toArray(new Coordinate[0]);
    }

    /** Closes a ring whose first node was cut off. */
    private static Optional<Coordinate[]> ring(Coordinate[] points) {
        if (points.length < RING_POINTS_MIN - 1) {
            return Optional.empty();
        }
        if (points[0].equals2D(points[points.length - 1])) {
            return points.length < RING_POINTS_MIN ? Optional.empty() : Optional.of(points);
        }
        Coordinate[] closed = java.util.Arrays.copyOf(points, points.length + 1);
        closed[points.length] = points[0].copy();
        return Optional.of(closed);
    }

    private Optional<MapShape> surface(Wanted wanted) {
        Rings outer = rings(wanted.outer);
        Rings inner = rings(wanted.inner);
        if (!outer.isWhole() || !inner.isWhole()) {
            unclosed++;
        }
        List<Polygon> polygons = outer.withHoles(inner, factory);
        if (polygons.isEmpty()) {
            return Optional.empty();
        }
        MultiPolygon shape = factory.createMultiPolygon(polygons.toArray(new Polygon[0]));
        return Optional.of(new MapShape(wanted.kind, wanted.name, shape));
    }

    private Rings rings(List<Long> refs) {
        List<LineString> lines = new ArrayList<>();
        boolean whole = true;
        for (long ref : refs) {
            Way way = members.get(ref);
            Coordinate[] points = way == null ? new Coordinate[0] : points(way);
            if (points.length > 1) {
                lines.add(factory.createLineString(points));
            } else {
                whole = false;
            }
        }
        return Rings.join(lines, whole);
    }
}
