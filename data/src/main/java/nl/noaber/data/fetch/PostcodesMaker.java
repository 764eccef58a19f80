// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.noaber.core.evidence.BadInput;

/** Postcode areas of four digits that share ground with the municipality: polygons, and their figures as a table. */
final class PostcodesMaker implements Maker {
    static final String CODE = "postcode";
    /** Less than this share of a postcode area is a border drawn a little differently. */
    private static final double LEAST_SHARE = 0.01;

    @Override
    public List<Made> make(Job job) throws IOException {
        URI service = job.hosts().address("postcodes");
        Outline outline = job.outline();
        URI first = URI.create("%s/collections/postcode4/items?f=json&jaarcode=%d&bbox=%s&limit=%d"
                .formatted(
                        service,
                        job.wish().year(),
                        outline.lonLatBox(),
                        job.limits().featureRows()));
        Map<String, JsonNode> features = new Features(job.desk(Part.POSTCODES)).all(first, CODE);
        features.values().removeIf(feature -> outline.shareInside(feature.path("geometry")) < LEAST_SHARE);
        if (features.isEmpty()) {
            throw new BadInput(
                    "The service %s has no postcode area in %s in %d."
                            .formatted(
                                    Web.host(service),
                                    job.wish().municipality(),
                                    job.wish().year()),
                    "Maybe the areas of that year are not published yet: choose another --year.");
        }
        String year = Integer.toString(job.wish().year());
        Path polygons = job.beside(job.wish().named("postcodes", ".geojson"));
        GeoJsonLines.write(polygons, features.values());
        Path figures = job.beside(job.wish().named("postcodes", ".csv"));
        Tables.write(
                figures,
                CODE,
                features.values().stream()
                        .map(feature -> feature.path("properties"))
                        .toList());
        return List.of(
                new Made(job.wish().named("postcodes", ".geojson"), polygons, "postcodes", year, first.toString()),
                new Made(job.wish().named("postcodes", ".csv"), figures, "postcode-figures", year, first.toString()));
    }
}
