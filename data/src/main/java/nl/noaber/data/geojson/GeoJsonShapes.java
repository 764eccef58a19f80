// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.geojson;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.data.crs.RdNew;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Geometry of GeoJSON to JTS in RD New. */
final class GeoJsonShapes {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final boolean isRd;

    private GeoJsonShapes(boolean isRd) {
        this.isRd = isRd;
    }

    /**
     * Reads points, lines and polygons, single and multi.
     *
     * @return empty when there is none
     * @throws IllegalArgumentException when it is broken
     */
    static Optional<Geometry> read(JsonNode geometry, boolean isRd) {
        if (geometry.isMissingNode()
                || geometry.isNull()
                || geometry.path("coordinates").isEmpty()) {
            return Optional.empty();
        }
        GeoJsonShapes shapes = new GeoJsonShapes(isRd);
        JsonNode at = geometry.path("coordinates");
        return Optional.of(
                switch (geometry.path("type").asText()) {
                    case "Point" -> FACTORY.createPoint(shapes.coordinate(at));
                    case "MultiPoint" -> FACTORY.createMultiPointFromCoords(shapes.line(at));
                    case "LineString" -> FACTORY.createLineString(shapes.line(at));
                    case "Polygon" -> shapes.polygon(at);
                    case "MultiPolygon" -> shapes.multiPolygon(at);
                    default ->
                        throw new IllegalArgumentException(
                                "geometry type " + geometry.path("type").asText() + " is not read");
                });
    }

    private Coordinate coordinate(JsonNode pair) {
        if (!pair.path(0).isNumber() || !pair.path(1).isNumber()) {
            throw new IllegalArgumentException("a coordinate is no pair of numbers: " + pair);
        }
        double first = pair.get(0).asDouble();
        double second = pair.get(1).asDouble();
        if (isRd) {
            return new Coordinate(first, second);
        }
        RdPoint point = RdNew.of(first, second);
        return new Coordinate(point.x(), point.y());
    }

    private Coordinate[] line(JsonNode list) {
        Coordinate[] line = new Coordinate[list.size()];
        for (int i = 0; i < line.length; i++) {
            line[i] = coordinate(list.get(i));
        }
        return line;
    }

    private Polygon polygon(JsonNode rings) {
        LinearRing shell = FACTORY.createLinearRing(line(rings.get(0)));
        LinearRing[] holes = new LinearRing[rings.size() - 1];
        for (int i = 0; i < holes.length; i++) {
            holes[i] = FACTORY.createLinearRing(line(rings.get(i + 1)));
        }
        return FACTORY.createPolygon(shell, holes);
    }

    private Geometry multiPolygon(JsonNode list) {
        Polygon[] polygons = new Polygon[list.size()];
        for (int i = 0; i < polygons.length; i++) {
            polygons[i] = polygon(list.get(i));
        }
        return FACTORY.createMultiPolygon(polygons);
    }
}
