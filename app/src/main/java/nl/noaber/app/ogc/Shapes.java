// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.ogc;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Geometries of GeoJSON (RFC 7946), as we write them ourselves: points, lines, polygons and several of these. */
final class Shapes {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Shapes() {}

    /** @return in the coordinates of the file */
    static Geometry read(JsonNode geometry) {
        JsonNode all = geometry.path("coordinates");
        return switch (geometry.path("type").asString("")) {
            case "Point" -> FACTORY.createPoint(coordinate(all));
            case "LineString" -> FACTORY.createLineString(line(all));
            case "Polygon" -> polygon(all);
            case "MultiPoint" -> FACTORY.createMultiPointFromCoords(line(all));
            case "MultiLineString" -> {
                LineString[] lines = new LineString[all.size()];
                for (int i = 0; i < lines.length; i++) {
                    lines[i] = FACTORY.createLineString(line(all.get(i)));
                }
                yield FACTORY.createMultiLineString(lines);
            }
            case "MultiPolygon" -> {
                Polygon[] polygons = new Polygon[all.size()];
                for (int i = 0; i < polygons.length; i++) {
                    polygons[i] = polygon(all.get(i));
                }
                yield FACTORY.createMultiPolygon(polygons);
            }
            default -> throw new IllegalArgumentException("A geometry is a " + geometry.path("type"));
        };
    }

    private static Coordinate coordinate(JsonNode pair) {
        return new Coordinate(pair.get(0).asDouble(), pair.get(1).asDouble());
    }

    private static Coordinate[] line(JsonNode pairs) {
        Coordinate[] line = new Coordinate[pairs.size()];
        for (int i = 0; i < line.length; i++) {
            line[i] = coordinate(pairs.get(i));
        }
        return line;
    }

    private static Polygon polygon(JsonNode rings) {
        LinearRing[] holes = new LinearRing[Math.max(0, rings.size() - 1)];
        for (int i = 0; i < holes.length; i++) {
            holes[i] = FACTORY.createLinearRing(line(rings.get(i + 1)));
        }
        return FACTORY.createPolygon(FACTORY.createLinearRing(line(rings.get(0))), holes);
    }

    /** @param shape in degrees */
    static ObjectNode write(Geometry shape, Crs crs) {
        ObjectNode node = JSON.objectNode();
        node.put("type", shape.getGeometryType());
        node.set("coordinates", coordinates(shape, crs));
        return node;
    }

    private static ArrayNode coordinates(Geometry shape, Crs crs) {
        return switch (shape) {
            case Point point -> pair(point.getCoordinate(), crs);
            case LineString line -> line(line, crs);
            case Polygon polygon -> {
                ArrayNode rings = JSON.arrayNode();
                rings.add(line(polygon.getExteriorRing(), crs));
                for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                    rings.add(line(polygon.getInteriorRingN(i), crs));
                }
                yield rings;
            }
            case GeometryCollection several -> {
                ArrayNode parts = JSON.arrayNode();
                for (int i = 0; i < several.getNumGeometries(); i++) {
                    parts.add(coordinates(several.getGeometryN(i), crs));
                }
                yield parts;
            }
            default -> throw new IllegalArgumentException("A geometry is a " + shape.getGeometryType());
        };
    }

    private static ArrayNode line(LineString line, Crs crs) {
        ArrayNode pairs = JSON.arrayNode();
        for (Coordinate one : line.getCoordinates()) {
            pairs.add(pair(one, crs));
        }
        return pairs;
    }

    private static ArrayNode pair(Coordinate degrees, Crs crs) {
        Coordinate own = crs.of(degrees);
        return JSON.arrayNode().add(rounded(own.x, crs)).add(rounded(own.y, crs));
    }

    private static BigDecimal rounded(double value, Crs crs) {
        return BigDecimal.valueOf(value).setScale(crs.decimals(), RoundingMode.HALF_UP);
    }
}
