// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.data.crs.RdNew;

/** Fire stations, care, schools, halls, pharmacies and substations of OpenStreetMap in the municipality, as points. */
final class FacilitiesMaker implements Maker {
    /** What is kept; names of owners, phone numbers and mail addresses are not. */
    private static final Set<String> KEPT = Set.of(
            "name",
            "amenity",
            "healthcare",
            "social_facility",
            "social_facility:for",
            "emergency",
            "leisure",
            "building",
            "man_made",
            "power",
            "capacity",
            "beds",
            "wheelchair",
            "addr:street",
            "addr:housenumber",
            "addr:postcode",
            "addr:city",
            "ref:bag");

    @Override
    public List<Made> make(Job job) throws IOException {
        URI service = job.hosts().address("facilities");
        String form = StreetsMaker.form(question(job.outline().overpassBox(0)));
        JsonNode answer = job.desk(Part.FACILITIES).json(service, form, tree -> mustBeWhole(service, tree));
        Map<String, ObjectNode> features = new TreeMap<>();
        for (JsonNode element : answer.path("elements")) {
            place(service, element, job.outline(), features);
        }
        Path beside = job.beside("facilities.geojson");
        GeoJsonLines.write(beside, features.values());
        return List.of(new Made("facilities.geojson", beside, "facilities", null, service.toString()));
    }

    private static void mustBeWhole(URI service, JsonNode answer) {
        Changed.array(service, answer, "elements");
        String remark = answer.path("remark").asText();
        if (remark.contains("error")) {
            throw new BadInput(
                    "The service %s broke off its answer: %s".formatted(Web.host(service), remark),
                    "Maybe it is busy: run the same command again later.");
        }
    }

    private static String question(String box) {
        return """
                [out:json][timeout:170][bbox:%s];
                (nwr["amenity"~"^(fire_station|community_centre|place_of_worship|school|library|townhall)$"];
                nwr["amenity"~"^(pharmacy|hospital|clinic|doctors|nursing_home|social_facility)$"];
                nwr["leisure"="sports_centre"];nwr["man_made"="water_tower"];nwr["power"="substation"];);
                out center tags;
                """.formatted(box);
    }

    private static void place(URI service, JsonNode element, Outline outline, Map<String, ObjectNode> features) {
        JsonNode place = element.has("center") ? element.path("center") : element;
        if (!place.path("lon").isNumber() || !place.path("lat").isNumber()) {
            throw Changed.field(service, "lon");
        }
        double lon = place.path("lon").asDouble();
        double lat = place.path("lat").asDouble();
        RdPoint point = RdNew.of(lon, lat);
        if (!outline.contains(point)) {
            return;
        }
        String id = Changed.text(service, element, "type") + "/" + Changed.text(service, element, "id");
        ObjectNode feature = Job.JSON.createObjectNode();
        feature.put("type", "Feature");
        ObjectNode properties = feature.putObject("properties");
        properties.put("id", id);
        new TreeMap<>(tags(element)).forEach(properties::put);
        feature.putObject("geometry")
                .put("type", "Point")
                .putArray("coordinates")
                .add(lon)
                .add(lat);
        features.put(id, feature);
    }

    private static Map<String, String> tags(JsonNode element) {
        Map<String, String> tags = new TreeMap<>();
        element.path("tags").properties().forEach(tag -> {
            if (KEPT.contains(tag.getKey())) {
                tags.put(tag.getKey(), tag.getValue().asText());
            }
        });
        return tags;
    }
}
