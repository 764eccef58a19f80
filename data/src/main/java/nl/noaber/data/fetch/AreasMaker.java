// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.noaber.core.evidence.BadInput;

/** Neighbourhoods and districts with their polygons, in longitude and latitude, one feature a line, by code. */
final class AreasMaker implements Maker {
    @Override
    public List<Made> make(Job job) throws IOException {
        URI service = job.hosts().address("areas");
        return List.of(
                collection(job, service, "buurten", "buurtcode", "areas"),
                collection(job, service, "wijken", "wijkcode", "districts"));
    }

    private static Made collection(Job job, URI service, String collection, String codeField, String role)
            throws IOException {
        String municipality = job.wish().municipality();
        URI first = URI.create(
                "%s/collections/%s/items?f=json&gemeentecode=%s&limit=".formatted(service, collection, municipality)
                        + job.limits().featureRows());
        Map<String, JsonNode> features = new Features(job.desk(Part.AREAS)).all(first, codeField);
        // A service that does not know the filter may answer with the whole country.
        features.values().removeIf(feature -> !Changed.text(first, feature.path("properties"), "gemeentecode")
                .equals(municipality));
        if (features.isEmpty()) {
            throw new BadInput(
                    "The service %s knows no %s of %s in %d."
                            .formatted(
                                    Web.host(service),
                                    collection,
                                    municipality,
                                    job.wish().year()),
                    "Maybe the code is misspelt, or the municipality merged into another before that year.");
        }
        if (features.values().stream()
                .noneMatch(feature -> feature.path("geometry").has("coordinates"))) {
            throw Changed.field(first, "geometry");
        }
        String name = collection + ".geojson";
        Path beside = job.beside(name);
        write(features, beside);
        return new Made(name, beside, role, Integer.toString(job.wish().year()), first.toString());
    }

    private static void write(Map<String, JsonNode> features, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("{\"type\":\"FeatureCollection\",\"features\":[\n");
            String between = "";
            for (JsonNode feature : features.values()) {
                ObjectNode plain = Job.JSON.createObjectNode();
                plain.put("type", "Feature");
                plain.set("properties", feature.path("properties"));
                plain.set("geometry", feature.path("geometry"));
                out.write(between);
                out.write(Job.JSON.writeValueAsString(plain));
                between = ",\n";
            }
            out.write("\n]}\n");
        }
    }
}
