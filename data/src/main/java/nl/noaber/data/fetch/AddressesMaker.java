// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.geo.LonLat;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.data.crs.RdNew;

/** Addresses of the BAG that lie in the municipality: where, which postcode and what the place is used for. */
final class AddressesMaker implements Maker {
    private static final String ID = "identificatie";
    private static final int TILE_METRES = 1_000;

    @Override
    public List<Made> make(Job job) throws IOException {
        Optional<Made> whole = WholeFile.make(job, Part.ADDRESSES, "addresses");
        return List.of(whole.isPresent() ? whole.get() : tiled(job));
    }

    private static Made tiled(Job job) throws IOException {
        URI service = job.hosts().address("addresses");
        Outline outline = job.outline();
        Map<String, JsonNode> features = new Tiles(
                        job.desk(Part.ADDRESSES), job.limits().featureRows(), job.watch())
                .all(service, job.hosts().get("addresses.layer"), ID, outline, TILE_METRES);
        Path beside = job.beside(Job.ADDRESSES);
        int rows = write(service, features, outline, beside);
        if (rows == 0) {
            throw new BadInput(
                    "The service %s has no address in %s."
                            .formatted(Web.host(service), job.wish().municipality()),
                    "Maybe its layer has changed; another can be given with --hosts.");
        }
        return new Made(Job.ADDRESSES, beside, "addresses", null, service.toString());
    }

    private static int write(URI service, Map<String, JsonNode> features, Outline outline, Path file)
            throws IOException {
        int rows = 0;
        try (CsvWriter csv = Tables.writer(file)) {
            csv.writeRecord(
                    "id",
                    "lon",
                    "lat",
                    "x",
                    "y",
                    "street",
                    "housenumber",
                    "postcode",
                    "city",
                    "gebruiksdoel",
                    "status",
                    "oppervlakte",
                    "bouwjaar");
            for (Map.Entry<String, JsonNode> entry : features.entrySet()) {
                RdPoint point = point(service, entry.getValue());
                if (outline.contains(point)) {
                    csv.writeRecord(record(
                            service, entry.getKey(), point, entry.getValue().path("properties")));
                    rows++;
                }
            }
        }
        return rows;
    }

    private static RdPoint point(URI service, JsonNode feature) {
        JsonNode coordinates = feature.path("geometry").path("coordinates");
        if (!coordinates.path(1).isNumber()) {
            throw Changed.field(service, "geometry");
        }
        RdPoint point =
                new RdPoint(coordinates.path(0).asDouble(), coordinates.path(1).asDouble());
        if (!point.inTheNetherlands()) {
            throw new BadInput(
                    "The service %s gave the place %s, which is not in RD New."
                            .formatted(Web.host(service), coordinates),
                    "Maybe it no longer listens to srsName.");
        }
        return point;
    }

    private static List<String> record(URI service, String id, RdPoint point, JsonNode bag) {
        LonLat place = RdNew.toLonLat(point);
        return List.of(
                id,
                decimals("%.7f", place.lon()),
                decimals("%.7f", place.lat()),
                decimals("%.3f", point.x()),
                decimals("%.3f", point.y()),
                Tables.text(bag.path("openbare_ruimte")),
                houseNumber(bag),
                bag.has("postcode") ? Tables.text(bag.path("postcode")) : missing(service, "postcode"),
                Tables.text(bag.path("woonplaats")),
                bag.has("gebruiksdoel") ? Tables.text(bag.path("gebruiksdoel")) : missing(service, "gebruiksdoel"),
                Tables.text(bag.path("status")),
                Tables.text(bag.path("oppervlakte")),
                Tables.text(bag.path("bouwjaar")));
    }

    private static String missing(URI service, String field) {
        throw Changed.field(service, field);
    }

    private static String decimals(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }

    /** Number and letter glued, the addition after a hyphen: 131A-3. */
    private static String houseNumber(JsonNode bag) {
        String addition = Tables.text(bag.path("toevoeging"));
        return Tables.text(bag.path("huisnummer"))
                + Tables.text(bag.path("huisletter"))
                + (addition.isEmpty() ? "" : "-" + addition);
    }
}
