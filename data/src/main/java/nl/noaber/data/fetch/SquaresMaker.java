// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.geo.Square;

/** CBS squares of 100 m whose centre lies in the municipality, with the column names and codes of CBS. */
final class SquaresMaker implements Maker {
    private static final String ID = "crs28992res100m";
    private static final int TILE_METRES = 2_000;
    private static final int SQUARE_METRES = 100;

    @Override
    public List<Made> make(Job job) throws IOException {
        Optional<Made> whole = WholeFile.make(job, Part.SQUARES, "squares");
        return List.of(whole.isPresent() ? whole.get() : tiled(job));
    }

    private static Made tiled(Job job) throws IOException {
        URI service = job.hosts().address("squares");
        Outline outline = job.outline();
        Map<String, JsonNode> features = new Tiles(
                        job.desk(Part.SQUARES), job.limits().featureRows(), job.watch())
                .all(service, job.hosts().get("squares.layer"), ID, outline, TILE_METRES);
        List<JsonNode> rows = features.entrySet().stream()
                .filter(entry -> inside(outline, entry.getKey()))
                .map(entry -> entry.getValue().path("properties"))
                .toList();
        if (rows.isEmpty()) {
            throw new BadInput(
                    "The service %s has no square in %s."
                            .formatted(Web.host(service), job.wish().municipality()),
                    "Maybe the squares of %d are not published yet: choose another --year."
                            .formatted(job.wish().year()));
        }
        if (!rows.getFirst().has("aantalInwoners") && !rows.getFirst().has("aantal_inwoners")) {
            throw Changed.field(service, "aantalInwoners");
        }
        Path beside = job.beside("squares.csv");
        Tables.write(beside, ID, rows);
        return new Made(
                "squares.csv", beside, "squares", Integer.toString(job.wish().year()), service.toString());
    }

    private static boolean inside(Outline outline, String id) {
        Square square = Square.parse(id, SQUARE_METRES)
                .orElseThrow(() -> new BadInput(
                        "The square id %s is not like E0975N4520.".formatted(id),
                        "Maybe the service has changed its ids."));
        return outline.contains(square.centre());
    }
}
