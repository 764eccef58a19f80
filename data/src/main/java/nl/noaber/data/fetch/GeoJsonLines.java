// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/** Writes GeoJSON, one feature a line, so that two fetches can be compared line by line. */
final class GeoJsonLines {
    private GeoJsonLines() {}

    /** Of each feature the properties and the geometry; what else services add (id, links, time) is left out. */
    static void write(Path file, Collection<? extends JsonNode> features) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("{\"type\":\"FeatureCollection\",\"features\":[\n");
            String between = "";
            for (JsonNode feature : features) {
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
