// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.geojson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;
import nl.noaber.core.geo.LonLat;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.data.crs.RdNew;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Writes a FeatureCollection (RFC 7946): WGS84 with seven decimals (a centimetre), outer rings anticlockwise, one feature a line. */
public final class GeoJsonOut {
    private static final int DECIMALS = 7;

    /**
     * A feature.
     *
     * @param id unique in the collection
     * @param shape point, polygon or multipolygon in RD New metres
     * @param properties in the order of writing: text, numbers, booleans or null; a Double keeps its point
     *     (5.0), so that a program reads a column of them as one kind
     */
    public record Feature(String id, Geometry shape, SequencedMap<String, @Nullable Object> properties) {}

    private GeoJsonOut() {}

    /** Without moving into place: for a file inside a folder that is itself moved. */
    public static void writeTo(Path file, List<Feature> features) throws IOException {
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeArrayFieldStart("features");
            for (Feature feature : features) {
                json.writeRaw('\n');
                write(feature, json);
            }
            json.writeRaw('\n');
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(Feature feature, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", feature.id());
        json.writeObjectFieldStart("geometry");
        geometry(feature.shape(), json);
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        for (var property : feature.properties().entrySet()) {
            json.writeFieldName(property.getKey());
            value(property.getValue(), json);
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void value(@Nullable Object value, JsonGenerator json) throws IOException {
        switch (value) {
            case null -> json.writeNull();
            case Double number -> json.writeNumber(number);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Boolean truth -> json.writeBoolean(truth);
            default -> json.writeString(value.toString());
        }
    }

    private static void geometry(Geometry shape, JsonGenerator json) throws IOException {
        json.writeStringField("type", shape.getGeometryType());
        json.writeFieldName("coordinates");
        switch (shape) {
            case Point point -> coordinate(point.getCoordinate(), json);
            case Polygon polygon -> polygon(polygon, json);
            case MultiPolygon many -> {
                json.writeStartArray();
                for (int i = 0; i < many.getNumGeometries(); i++) {
                    polygon((Polygon) many.getGeometryN(i), json);
                }
                json.writeEndArray();
            }
            default -> throw new IllegalArgumentException("A " + shape.getGeometryType() + " is not written.");
        }
    }

    private static void polygon(Polygon polygon, JsonGenerator json) throws IOException {
        json.writeStartArray();
        ring(polygon.getExteriorRing().getCoordinateSequence(), true, json);
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            ring(polygon.getInteriorRingN(i).getCoordinateSequence(), false, json);
        }
        json.writeEndArray();
    }

    private static void ring(CoordinateSequence ring, boolean anticlockwise, JsonGenerator json) throws IOException {
        boolean asIs = Orientation.isCCW(ring) == anticlockwise;
        json.writeStartArray();
        for (int i = 0; i < ring.size(); i++) {
            coordinate(ring.getCoordinate(asIs ? i : ring.size() - 1 - i), json);
        }
        json.writeEndArray();
    }

    private static void coordinate(Coordinate at, JsonGenerator json) throws IOException {
        LonLat place = RdNew.toLonLat(new RdPoint(at.x, at.y));
        json.writeStartArray();
        json.writeNumber(degrees(place.lon()));
        json.writeNumber(degrees(place.lat()));
        json.writeEndArray();
    }

    private static BigDecimal degrees(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}
