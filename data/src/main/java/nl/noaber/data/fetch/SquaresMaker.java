// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.geo.Square;
import nl.noaber.data.geopackage.GeoPackage;
import nl.noaber.data.geopackage.Layer;
import nl.noaber.data.geopackage.Question;
import org.locationtech.jts.geom.Envelope;

/**
 * CBS squares of 100 m that touch the municipality, with the column names and codes of CBS: from the web service, or cut
 * out of the GeoPackage of the country.
 */
final class SquaresMaker implements Maker {
    private static final List<String> IDS = List.of("crs28992res100m", "C28992R100");
    private static final List<String> RESIDENTS = List.of("aantalInwoners", "aantal_inwoners", "inwoner");
    private static final int TILE_METRES = 2_000;
    private static final int SQUARE_METRES = 100;

    @Override
    public List<Made> make(Job job) throws IOException {
        Optional<WholeFile> whole = WholeFile.find(job, Part.SQUARES, ".gpkg", ".zip");
        return List.of(
                whole.isPresent()
                        ? written(job, whole.get().address(), cut(whole.get(), job.outline()))
                        : written(job, job.hosts().address("squares"), tiled(job)));
    }

    /** Properties by id. */
    private static Map<String, JsonNode> tiled(Job job) {
        URI service = job.hosts().address("squares");
        Map<String, JsonNode> rows = new TreeMap<>();
        new Tiles(job.desk(Part.SQUARES), job.limits().featureRows(), job.watch())
                .all(service, job.hosts().get("squares.layer"), IDS.getFirst(), job.outline(), TILE_METRES)
                .forEach((id, feature) -> {
                    if (touches(job.outline(), id)) {
                        rows.put(id, feature.path("properties"));
                    }
                });
        return rows;
    }

    private static Map<String, JsonNode> cut(WholeFile file, Outline outline) {
        Map<String, JsonNode> rows = new TreeMap<>();
        try (GeoPackage geoPackage = GeoPackage.open(file.path())) {
            Layer layer = geoPackage.getWithAnyOf(IDS);
            List<String> columns = layer.columns();
            int id = columns.indexOf(IDS.stream()
                    .flatMap(name -> layer.find(name).stream())
                    .findFirst()
                    .orElseThrow());
            geoPackage.forEach(Question.attributes(layer, columns), row -> {
                if (touches(outline, row.text(id))) {
                    ObjectNode kept = Job.JSON.createObjectNode();
                    for (int column = 0; column < columns.size(); column++) {
                        kept.put(columns.get(column), row.text(column));
                    }
                    rows.put(row.text(id), kept);
                }
            });
        }
        return rows;
    }

    private static Made written(Job job, URI address, Map<String, JsonNode> rows) throws IOException {
        if (rows.isEmpty()) {
            throw new BadInput(
                    "The service %s has no square in %s."
                            .formatted(Web.host(address), job.wish().municipality()),
                    "Maybe the squares of %d are not published yet: choose another --year."
                            .formatted(job.wish().year()));
        }
        JsonNode one = rows.values().iterator().next();
        if (RESIDENTS.stream().noneMatch(name -> hasColumn(one, name))) {
            throw Changed.field(address, RESIDENTS.getFirst());
        }
        String name = job.wish().named("squares", ".csv");
        Path beside = job.beside(name);
        String idColumn = IDS.stream().filter(one::has).findFirst().orElse(IDS.getFirst());
        Tables.write(beside, idColumn, rows.values());
        return new Made(name, beside, "squares", Integer.toString(job.wish().year()), address.toString());
    }

    /** INW2014 is the old name, with the year in it. */
    private static boolean hasColumn(JsonNode row, String name) {
        return row.propertyStream()
                .map(field -> field.getKey().toLowerCase(Locale.ROOT))
                .anyMatch(field -> field.equals(name.toLowerCase(Locale.ROOT)) || field.matches("inw\\d{4}"));
    }

    private static boolean touches(Outline outline, String id) {
        Square square = Square.parse(id, SQUARE_METRES)
                .orElseThrow(() -> new BadInput(
                        "The square id %s is not like E0975N4520.".formatted(id),
                        "Maybe the service has changed its ids."));
        return outline.touches(new Envelope(
                square.west(), square.west() + square.size(), square.south(), square.south() + square.size()));
    }
}
