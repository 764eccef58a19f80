// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.geo.RdPoint;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/** The code and name of the safety region in which the municipality lies. */
final class SafetyRegionMaker implements Maker {
    @Override
    public List<Made> make(Job job) throws IOException {
        URI service = job.hosts().address("safety-region");
        URI page = URI.create(
                "%s?service=WFS&version=2.0.0&request=GetFeature&typeNames=%s&outputFormat=application/json&srsName=EPSG:28992"
                        .formatted(service, job.hosts().get("safety-region.layer")));
        JsonNode region = region(page, job);
        Path beside = job.beside("safety-region.csv");
        try (CsvWriter csv = Tables.writer(beside)) {
            csv.writeRecord("statcode", "statnaam");
            csv.writeRecord(Changed.text(page, region, "statcode"), Changed.text(page, region, "statnaam"));
        }
        return List.of(new Made(
                "safety-region.csv",
                beside,
                "safety-region",
                Integer.toString(job.wish().year()),
                service.toString()));
    }

    private static JsonNode region(URI page, Job job) {
        RdPoint inside = job.outline().inside();
        Point point = new GeometryFactory().createPoint(new Coordinate(inside.x(), inside.y()));
        for (JsonNode feature : Changed.array(page, job.desk(Part.SAFETY_REGION).json(page), "features")) {
            JsonNode geometry = feature.path("geometry");
            boolean one = geometry.path("type").asText().equals("Polygon");
            Iterable<JsonNode> polygons = one ? List.of(geometry.path("coordinates")) : geometry.path("coordinates");
            for (JsonNode rings : polygons) {
                if (Outline.polygon(rings, false).covers(point)) {
                    return feature.path("properties");
                }
            }
        }
        throw new BadInput(
                "No safety region of %s holds %s."
                        .formatted(Web.host(page), job.wish().municipality()),
                "Maybe the service no longer listens to srsName, or its layer has changed.");
    }
}
