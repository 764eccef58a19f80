// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import nl.noaber.core.evidence.BadInput;
import org.jspecify.annotations.Nullable;

/** The code and name of the safety region in which the municipality lies. */
final class SafetyRegionMaker implements Maker {
    @Override
    public List<Made> make(Job job) throws IOException {
        URI service = job.hosts().address("safety-region");
        URI page = URI.create(
                "%s?service=WFS&version=2.0.0&request=GetFeature&typeNames=%s&outputFormat=application/json&srsName=EPSG:28992"
                        .formatted(service, job.hosts().get("safety-region.layer")));
        JsonNode region = region(page, job);
        Path beside = job.beside(job.wish().named("safety-region", ".csv"));
        try (CsvWriter csv = Tables.writer(beside)) {
            csv.writeRecord("statcode", "statnaam");
            csv.writeRecord(Changed.text(page, region, "statcode"), Changed.text(page, region, "statnaam"));
        }
        return List.of(new Made(
                job.wish().named("safety-region", ".csv"),
                beside,
                "safety-region",
                Integer.toString(job.wish().year()),
                service.toString()));
    }

    /** The one that shares most ground with it: drawn coarsely, borders do not fit exactly. */
    private static JsonNode region(URI page, Job job) {
        @Nullable JsonNode best = null;
        double most = 0;
        JsonNode answer = job.desk(Part.SAFETY_REGION).json(page, tree -> Changed.array(page, tree, "features"));
        for (JsonNode feature : answer.path("features")) {
            double shared = job.outline().squareMetresInside(feature.path("geometry"));
            if (shared > most) {
                most = shared;
                best = feature.path("properties");
            }
        }
        if (best != null) {
            return best;
        }
        throw new BadInput(
                "No safety region of %s holds %s."
                        .formatted(Web.host(page), job.wish().municipality()),
                "Maybe the service no longer listens to srsName, or its layer has changed.");
    }
}
