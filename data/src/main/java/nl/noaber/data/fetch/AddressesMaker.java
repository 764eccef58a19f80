// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.data.geopackage.GeoPackage;
import nl.noaber.data.geopackage.Layer;
import nl.noaber.data.geopackage.Question;
import nl.noaber.data.geopackage.Row;
import org.locationtech.jts.geom.Geometry;

/**
 * Addresses of the BAG that lie in the municipality: where, which postcode and what the place is used for. Houseboats
 * (ligplaats) and caravans (standplaats) are in it too: people live there.
 */
final class AddressesMaker implements Maker {
    private static final String ID = "identificatie";
    private static final int TILE_METRES = 1_000;
    private static final List<String> TABLES = List.of("verblijfsobject", "ligplaats", "standplaats");

    @Override
    public List<Made> make(Job job) throws IOException {
        Optional<WholeFile> whole = WholeFile.find(job, Part.ADDRESSES, ".gpkg", ".zip");
        URI address = whole.isPresent() ? whole.get().address() : job.hosts().address("addresses");
        Map<String, AddressRow> rows = whole.isPresent() ? cut(whole.get(), job.outline()) : tiled(job, address);
        if (rows.isEmpty()) {
            throw new BadInput(
                    "The service %s has no address in %s."
                            .formatted(Web.host(address), job.wish().municipality()),
                    "Maybe its layer has changed; another can be given with --hosts.");
        }
        Path beside = job.beside(Job.ADDRESSES);
        AddressRow.write(beside, rows.values());
        String date = whole.map(WholeFile::referenceDate).orElse(null);
        return List.of(new Made(Job.ADDRESSES, beside, "addresses", date, address.toString()));
    }

    /** Layer after layer; the first must have addresses, houseboats and caravans are not everywhere. */
    private static Map<String, AddressRow> tiled(Job job, URI service) {
        Map<String, AddressRow> rows = new TreeMap<>();
        Outline outline = job.outline();
        String[] layers = job.hosts().get("addresses.layers").split(",");
        for (int i = 0; i < layers.length; i++) {
            Watch watch = job.watch().piece((double) i / layers.length, (i + 1.0) / layers.length);
            Map<String, JsonNode> features = new Tiles(
                            job.desk(Part.ADDRESSES), job.limits().featureRows(), watch)
                    .all(service, layers[i].strip(), ID, outline, TILE_METRES);
            for (Map.Entry<String, JsonNode> feature : features.entrySet()) {
                RdPoint point = Outline.pointOf(service, feature.getValue());
                if (outline.contains(point)) {
                    JsonNode bag = feature.getValue().path("properties");
                    if (!bag.has("postcode")) {
                        throw Changed.field(service, "postcode");
                    }
                    rows.put(
                            feature.getKey(),
                            AddressRow.of(feature.getKey(), point, name -> Tables.text(bag.path(name))));
                }
            }
            if (rows.isEmpty()) {
                return rows;
            }
        }
        return rows;
    }

    /** Out of the file of the country; with its spatial index only the box is read. */
    private static Map<String, AddressRow> cut(WholeFile file, Outline outline) {
        Map<String, AddressRow> rows = new TreeMap<>();
        try (GeoPackage geoPackage = GeoPackage.open(file.path())) {
            geoPackage.get(TABLES.getFirst());
            for (String table : TABLES) {
                Optional<Layer> layer = geoPackage.find(table);
                layer.ifPresent(found -> geoPackage.forEach(
                        Question.features(found, found.columns()).within(outline.box()),
                        row -> take(found, row, outline, rows)));
            }
        }
        return rows;
    }

    private static void take(Layer layer, Row row, Outline outline, Map<String, AddressRow> rows) {
        Optional<Geometry> shape = row.shape();
        if (shape.isEmpty() || shape.get().isEmpty()) {
            return; // an address without a place is in no municipality
        }
        var inside = shape.get().getInteriorPoint();
        RdPoint point = new RdPoint(inside.getX(), inside.getY());
        if (outline.contains(point)) {
            String id = field(layer, row, ID);
            rows.put(id, AddressRow.of(id, point, name -> field(layer, row, name)));
        }
    }

    private static String field(Layer layer, Row row, String name) {
        int column = layer.find(name).map(layer.columns()::indexOf).orElse(-1);
        return column < 0 ? "" : row.text(column);
    }
}
