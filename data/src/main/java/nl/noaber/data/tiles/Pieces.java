// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.tiles;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** A shape as bare coordinates, which can be cut and cut again before it is rounded to a tile. */
sealed interface Pieces {
    boolean isEmpty();

    Pieces within(Box box);

    /** Rounded to whole units from the tile's north-west corner; what rounds to nothing is left out. */
    TileShape toTile(int left, int top);

    /** @param shape points, lines or polygons, one or more */
    static Pieces of(Geometry shape) {
        return switch (shape.getDimension()) {
            case 0 -> new Dots(List.of(shape.getCoordinates()));
            case 1 -> new Lines(Lines.of(shape));
            default -> new Surfaces(Surfaces.of(shape));
        };
    }

    /** Points. */
    record Dots(List<Coordinate> points) implements Pieces {
        @Override
        public boolean isEmpty() {
            return points.isEmpty();
        }

        @Override
        public Pieces within(Box box) {
            return new Dots(points.stream().filter(box::holds).toList());
        }

        @Override
        public TileShape toTile(int left, int top) {
            TileShape shape = new TileShape(TileShape.POINT);
            points.forEach(point -> shape.point(Rounded.whole(point.x - left), Rounded.whole(point.y - top)));
            return shape;
        }
    }

    /** Lines. */
    record Lines(List<Coordinate[]> lines) implements Pieces {
        static List<Coordinate[]> of(Geometry shape) {
            List<Coordinate[]> lines = new ArrayList<>();
            for (int i = 0; i < shape.getNumGeometries(); i++) {
                lines.add(((LineString) shape.getGeometryN(i)).getCoordinates());
            }
            return lines;
        }

        @Override
        public boolean isEmpty() {
            return lines.isEmpty();
        }

        @Override
        public Pieces within(Box box) {
            return new Lines(
                    lines.stream().flatMap(line -> box.line(line).stream()).toList());
        }

        @Override
        public TileShape toTile(int left, int top) {
            TileShape shape = new TileShape(TileShape.LINE);
            for (Coordinate[] line : lines) {
                Rounded points = Rounded.of(line, left, top);
                if (points.count() >= 2) {
                    shape.line(points.xy(), 2 * points.count());
                }
            }
            return shape;
        }
    }

    /** Polygons: lists of rings of which the first is the outer one. */
    record Surfaces(List<List<Coordinate[]>> polygons) implements Pieces {
        private static final int RING_POINTS_MIN = 4;

        static List<List<Coordinate[]>> of(Geometry shape) {
            List<List<Coordinate[]>> polygons = new ArrayList<>();
            for (int i = 0; i < shape.getNumGeometries(); i++) {
                Polygon polygon = (Polygon) shape.getGeometryN(i);
                List<Coordinate[]> rings = new ArrayList<>();
                rings.add(polygon.getExteriorRing().getCoordinates());
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    rings.add(polygon.getInteriorRingN(hole).getCoordinates());
                }
                polygons.add(rings);
            }
            return polygons;
        }

        @Override
        public boolean isEmpty() {
            return polygons.isEmpty();
        }

        @Override
        public Pieces within(Box box) {
            List<List<Coordinate[]>> kept = new ArrayList<>();
            for (List<Coordinate[]> rings : polygons) {
                Coordinate[] outer = box.ring(rings.getFirst());
                if (outer.length >= RING_POINTS_MIN) {
                    List<Coordinate[]> cut = new ArrayList<>(List.<Coordinate[]>of(outer));
                    rings.stream()
                            .skip(1)
                            .map(box::ring)
                            .filter(hole -> hole.length >= RING_POINTS_MIN)
                            .forEach(cut::add);
                    kept.add(cut);
                }
            }
            return new Surfaces(kept);
        }

        @Override
        public TileShape toTile(int left, int top) {
            TileShape shape = new TileShape(TileShape.POLYGON);
            for (List<Coordinate[]> rings : polygons) {
                Rounded outer = Rounded.of(rings.getFirst(), left, top).ring(true);
                if (outer.count() == 0) {
                    continue;
                }
                shape.ring(outer.xy(), 2 * outer.count());
                for (Coordinate[] hole : rings.subList(1, rings.size())) {
                    Rounded inner = Rounded.of(hole, left, top).ring(false);
                    if (inner.count() > 0) {
                        shape.ring(inner.xy(), 2 * inner.count());
                    }
                }
            }
            return shape;
        }
    }
}
