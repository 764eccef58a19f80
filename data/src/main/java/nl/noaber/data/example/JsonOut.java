// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.noaber.core.geo.LonLat;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.data.crs.RdNew;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Writes GeoJSON in longitude and latitude, one feature a line. */
final class JsonOut {
    /**
     * A feature.
     *
     * @param shape in RD New metres: a point, or polygons
     * @param properties in order; String, Integer or Double
     */
    record Feature(Geometry shape, Map<String, Object> properties) {}

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double E7 = 1e7;

    private JsonOut() {}

    static void write(Path file, List<Feature> features) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("{\"type\": \"FeatureCollection\", \"features\": [\n");
            String between = "";
            for (Feature feature : features) {
                ObjectNode node = JSON.createObjectNode().put("type", "Feature");
                ObjectNode properties = node.putObject("properties");
                feature.properties.forEach((key, value) -> properties.set(key, JSON.valueToTree(value)));
                node.set("geometry", geometry(feature.shape));
                out.write(between);
                out.write(JSON.writeValueAsString(node));
                between = ",\n";
            }
            out.write("\n]}\n");
        }
    }

    private static ObjectNode geometry(Geometry shape) {
        ObjectNode node = JSON.createObjectNode();
        if (shape instanceof Point) {
            node.put("type", "Point").set("coordinates", position(shape.getCoordinate()));
            return node;
        }
        ArrayNode polygons = node.put("type", "MultiPolygon").putArray("coordinates");
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            if (shape.getGeometryN(i) instanceof Polygon polygon && polygon.getArea() > 1) {
                ArrayNode rings = polygons.addArray();
                ring(polygon.getExteriorRing(), rings.addArray());
                for (int r = 0; r < polygon.getNumInteriorRing(); r++) {
                    ring(polygon.getInteriorRingN(r), rings.addArray());
                }
            }
        }
        return node;
    }

    private static void ring(LineString ring, ArrayNode into) {
        for (Coordinate point : ring.getCoordinates()) {
            into.add(position(point));
        }
    }

    private static ArrayNode position(Coordinate point) {
        LonLat place = RdNew.toLonLat(new RdPoint(point.x, point.y));
        return JSON.createArrayNode().add(Math.round(place.lon() * E7) / E7).add(Math.round(place.lat() * E7) / E7);
    }
}
