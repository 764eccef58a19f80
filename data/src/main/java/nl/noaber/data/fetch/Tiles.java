// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.noaber.core.evidence.BadInput;
import org.locationtech.jts.geom.Envelope;

/**
 * Reads a WFS layer tile by tile. A tile with as many features as the service gives at most, or of which the service says
 * that there are more, is asked again in four quarters; a feature on a border comes twice and is kept once.
 *
 * <p>Graveyard: paging with startIndex. At least one Dutch service answers nothing for startIndex above 0, and without a
 * fixed order pages may overlap or leave gaps. Tiles need neither.
 */
final class Tiles {
    private static final double SMALLEST_METRES = 1;

    private final Desk desk;
    private final int rowsMax;
    private final Watch watch;

    Tiles(Desk desk, int rowsMax, Watch watch) {
        this.desk = desk;
        this.rowsMax = rowsMax;
        this.watch = watch;
    }

    /**
     * @param idField property that names a feature
     * @param metres side of the first tiles
     * @return features by id
     */
    Map<String, JsonNode> all(URI service, String layer, String idField, Outline outline, int metres) {
        Map<String, JsonNode> features = new TreeMap<>();
        List<Envelope> tiles = tiles(outline, metres);
        double whole = tiles.stream().mapToDouble(Envelope::getArea).sum();
        double done = 0;
        Deque<Envelope> waiting = new ArrayDeque<>(tiles);
        while (!waiting.isEmpty()) {
            Envelope tile = waiting.removeFirst();
            URI page = page(service, layer, tile);
            JsonNode answer = desk.json(page, tree -> Changed.array(page, tree, "features"));
            JsonNode found = answer.path("features");
            if (isCutOff(page, answer)) {
                quarters(service, tile).reversed().forEach(waiting::addFirst);
                continue;
            }
            for (JsonNode feature : found) {
                features.putIfAbsent(Changed.text(page, feature.path("properties"), idField), feature);
            }
            done += tile.getArea();
            watch.share(done / whole);
        }
        return features;
    }

    private boolean isCutOff(URI page, JsonNode answer) {
        int found = answer.path("features").size();
        return found >= rowsMax
                || answer.path("numberMatched").asInt(0) > found
                || NextPage.linked(page, answer).isPresent();
    }

    private static List<Envelope> tiles(Outline outline, int metres) {
        List<Envelope> tiles = new ArrayList<>();
        Envelope box = outline.box();
        for (double y = metres * Math.floor(box.getMinY() / metres); y < box.getMaxY(); y += metres) {
            for (double x = metres * Math.floor(box.getMinX() / metres); x < box.getMaxX(); x += metres) {
                Envelope tile = new Envelope(x, x + metres, y, y + metres);
                if (outline.touches(tile)) {
                    tiles.add(tile);
                }
            }
        }
        return tiles;
    }

    private List<Envelope> quarters(URI service, Envelope tile) {
        if (tile.getWidth() / 2 < SMALLEST_METRES) {
            throw new BadInput(
                    "The service %s says that there are more than %d features in a square of %.0f m."
                            .formatted(Web.host(service), rowsMax, Math.ceil(tile.getWidth())),
                    "Maybe it ignores the bbox that is asked; the whole file can be named with --hosts in its place.");
        }
        double midX = tile.getMinX() + tile.getWidth() / 2;
        double midY = tile.getMinY() + tile.getHeight() / 2;
        return List.of(
                new Envelope(tile.getMinX(), midX, tile.getMinY(), midY),
                new Envelope(midX, tile.getMaxX(), tile.getMinY(), midY),
                new Envelope(tile.getMinX(), midX, midY, tile.getMaxY()),
                new Envelope(midX, tile.getMaxX(), midY, tile.getMaxY()));
    }

    private URI page(URI service, String layer, Envelope tile) {
        return URI.create(String.format(
                Locale.ROOT,
                "%s?service=WFS&version=2.0.0&request=GetFeature&typeNames=%s&outputFormat=application/json"
                        + "&srsName=EPSG:28992&count=%d&bbox=%.3f,%.3f,%.3f,%.3f,EPSG:28992",
                service,
                layer,
                rowsMax,
                tile.getMinX(),
                tile.getMinY(),
                tile.getMaxX(),
                tile.getMaxY()));
    }
}
