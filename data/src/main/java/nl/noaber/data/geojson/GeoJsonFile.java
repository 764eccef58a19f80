// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.geojson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.data.Looks;
import nl.noaber.data.Refusals;
import org.locationtech.jts.geom.Geometry;

/**
 * Reads a FeatureCollection feature by feature; memory holds one feature. Coordinates are WGS84 degrees, or RD New metres
 * when the member {@code crs} says so; they come out in RD New. A feature without a usable geometry is refused and counted.
 */
public final class GeoJsonFile {
    /**
     * A feature.
     *
     * @param number the first is 1
     * @param shape in RD New metres
     * @param properties as text, whole numbers without a point; null values are left out
     * @param wasRd whether the file says that its coordinates are RD New
     */
    public record Feature(long number, Geometry shape, SortedMap<String, String> properties, boolean wasRd) {}

    /** What is done with a feature. */
    @FunctionalInterface
    public interface FeatureTaker {
        void take(Feature feature);
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final Refusals refusals;
    private boolean isRd;
    private long usable;
    private String firstFault = "";

    private GeoJsonFile(Path file, Refusals refusals) {
        this.file = file;
        this.refusals = refusals;
    }

    /** Hands over every feature with a geometry. */
    public static void read(Path file, Refusals refusals, FeatureTaker taker) {
        Looks.likeText(file);
        new GeoJsonFile(file, refusals).read(taker);
    }

    private void read(FeatureTaker taker) {
        boolean isCollection = false;
        try (JsonParser parser = new JsonFactory().setCodec(JSON).createParser(file.toFile())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw notGeoJson("it does not begin with an object");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                JsonToken value = parser.nextToken();
                if (field.equals("crs")) {
                    isRd = isRd(parser.readValueAsTree());
                } else if (field.equals("features") && value == JsonToken.START_ARRAY) {
                    isCollection = true;
                    features(parser, taker);
                } else {
                    parser.skipChildren();
                }
            }
            if (parser.currentToken() != JsonToken.END_OBJECT) {
                throw notGeoJson("it ends before its object is closed");
            }
        } catch (JsonParseException e) {
            throw new BadInput(
                    "The file %s is no JSON at line %d: %s."
                            .formatted(name(), e.getLocation().getLineNr(), Looks.fault(e)),
                    "Maybe the download was broken off, or it is another kind of file.",
                    e);
        } catch (IOException e) {
            throw new BadInput("The file %s cannot be read: %s.".formatted(name(), e), "Maybe it is closed to you.", e);
        }
        if (!isCollection) {
            throw notGeoJson("it has no list of features");
        }
        if (usable == 0 && !firstFault.isEmpty()) {
            throw new BadInput(
                    "No feature of %s has a usable geometry: %s.".formatted(name(), firstFault.replaceAll("\\.$", "")),
                    isRd
                            ? "Maybe the file is damaged."
                            : "Maybe the coordinates are RD New metres: say so in a member crs (EPSG:28992).");
        }
    }

    private void features(JsonParser parser, FeatureTaker taker) throws IOException {
        for (long number = 1; parser.nextToken() == JsonToken.START_OBJECT; number++) {
            JsonNode feature = parser.readValueAsTree();
            Optional<Geometry> shape = Optional.empty();
            try {
                shape = GeoJsonShapes.read(feature.path("geometry"), isRd);
            } catch (IllegalArgumentException e) {
                refusals.add(name(), number, "the geometry is broken", String.valueOf(e.getMessage()));
                firstFault = firstFault.isEmpty() ? String.valueOf(e.getMessage()) : firstFault;
                continue;
            }
            if (shape.isEmpty()) {
                refusals.add(
                        name(),
                        number,
                        "there is no geometry",
                        feature.path("properties").toString());
                continue;
            }
            usable++;
            taker.take(new Feature(number, shape.get(), properties(feature), isRd));
        }
    }

    /** The feature's own id comes in as property {@code id} when there is none of that name. */
    private static SortedMap<String, String> properties(JsonNode feature) {
        SortedMap<String, String> properties = new TreeMap<>();
        if (feature.hasNonNull("id")) {
            properties.put("id", feature.get("id").asText().strip());
        }
        feature.path("properties").properties().forEach(entry -> {
            JsonNode value = entry.getValue();
            if (value.isNumber()
                    && value.asDouble() == Math.rint(value.asDouble())
                    && Math.abs(value.asDouble()) < 1e15) {
                properties.put(entry.getKey(), Long.toString(value.asLong()));
            } else if (!value.isNull()) {
                properties.put(
                        entry.getKey(), value.isValueNode() ? value.asText().strip() : value.toString());
            }
        });
        return properties;
    }

    private boolean isRd(JsonNode crs) {
        String text = crs.path("properties").path("name").asText("");
        if (text.contains("28992")) {
            return true;
        }
        if (text.isEmpty() || text.contains("CRS84") || text.contains("4326") || text.contains("4258")) {
            return false;
        }
        throw new BadInput(
                "The file %s is in the reference system %s.".formatted(name(), text),
                "Maybe save it in WGS84 (EPSG:4326) or RD New (EPSG:28992).");
    }

    private BadInput notGeoJson(String why) {
        return new BadInput(
                "The file %s is no GeoJSON FeatureCollection: %s.".formatted(name(), why),
                "Maybe the download was broken off, or it is another kind of file.");
    }

    private String name() {
        return String.valueOf(file.getFileName());
    }
}
