// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.noaber.core.evidence.BadInput;

/** Neighbourhoods and districts with their polygons in longitude and latitude, and what the service says of each. */
final class AreasMaker implements Maker {
    @Override
    public List<Made> make(Job job) throws IOException {
        URI service = job.hosts().address("areas");
        return List.of(
                collection(job, service, Level.NEIGHBOURHOODS, "areas"),
                collection(job, service, Level.DISTRICTS, "districts"));
    }

    private static Made collection(Job job, URI service, Level level, String role) throws IOException {
        String municipality = job.wish().municipality();
        URI first = URI.create("%s/collections/%s/items?f=json&gemeentecode=%s&limit=%d"
                .formatted(service, level.stem(), municipality, job.limits().featureRows()));
        Map<String, JsonNode> features = new Features(job.desk(Part.AREAS)).all(first, level.codeColumn());
        // A service that does not know the filter may answer with the whole country.
        features.values().removeIf(feature -> !Changed.text(first, feature.path("properties"), "gemeentecode")
                .equals(municipality));
        if (features.isEmpty()) {
            throw new BadInput(
                    "The service %s knows no %s of %s in %d."
                            .formatted(
                                    Web.host(service),
                                    level.stem(),
                                    municipality,
                                    job.wish().year()),
                    "Maybe the code is misspelt, or the municipality merged into another before that year.");
        }
        if (features.values().stream()
                .noneMatch(feature -> feature.path("geometry").has("coordinates"))) {
            throw Changed.field(first, "geometry");
        }
        String name = level.polygons(job.wish());
        Path beside = job.beside(name);
        GeoJsonLines.write(beside, features.values());
        return new Made(name, beside, role, Integer.toString(job.wish().year()), first.toString());
    }
}
