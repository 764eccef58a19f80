// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.addresses;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.geo.LonLat;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.data.crs.Misplaced;
import nl.noaber.data.crs.RdNew;
import nl.noaber.data.geopackage.GeoPackage;
import nl.noaber.data.geopackage.Layer;
import nl.noaber.data.geopackage.Question;
import nl.noaber.data.geopackage.Row;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * The BAG as GeoPackage: the national {@code bag-light.gpkg} (tables verblijfsobject, ligplaats, standplaats) or an extract
 * of number indications (verblijfsobjecten, ...). With a spatial index only the rows in the box are touched.
 */
final class BagGeoPackage {
    private static final Pattern TABLES = Pattern.compile("(verblijfsobject|ligplaats|standplaats)(en)?|adres(sen)?");
    private static final List<String> IDS =
            List.of("identificatie", "nummer_id", "nummeraanduiding_hoofdadres_identificatie", "id");

    private final Layer layer;
    private final String file;
    private final AddressList addresses;
    private final List<String> columns = new ArrayList<>();
    private final int id;
    private final int postcode;
    private final int purpose;
    private final int status;
    private final Misplaced misplaced;

    private BagGeoPackage(Path file, Layer layer, AddressList addresses, Misplaced misplaced) {
        this.layer = layer;
        this.file = String.valueOf(file.getFileName());
        this.addresses = addresses;
        this.misplaced = misplaced;
        this.id = column(IDS);
        this.postcode = column(List.of("postcode"));
        this.purpose = column(List.of("gebruiksdoel"));
        this.status = column(List.of("status"));
    }

    static void read(Path file, Optional<Envelope> box, AddressList addresses) {
        try (GeoPackage geoPackage = GeoPackage.open(file)) {
            List<Layer> layers = geoPackage.layers().stream()
                    .filter(l ->
                            TABLES.matcher(l.name().toLowerCase(Locale.ROOT)).matches())
                    .toList();
            if (layers.isEmpty()) {
                geoPackage.get("verblijfsobject");
            }
            Misplaced misplaced = new Misplaced();
            for (Layer layer : layers) {
                BagGeoPackage reader = new BagGeoPackage(file, layer, addresses, misplaced);
                Question all = Question.features(layer, reader.columns);
                geoPackage.forEach(box.isPresent() ? all.within(inLayer(box.get(), layer)) : all, reader::take);
            }
            if (addresses.isUntouched() && misplaced.total() > 0) {
                throw new BadInput(
                        "The file %s has no address with a place in the Netherlands.".formatted(file.getFileName()),
                        misplaced.maybe());
            }
        }
    }

    private int column(List<String> names) {
        for (String name : names) {
            Optional<String> written = layer.find(name);
            if (written.isPresent()) {
                columns.add(written.get());
                return columns.size() - 1;
            }
        }
        return -1;
    }

    private void take(Row row) {
        try {
            Optional<Geometry> shape = row.shape();
            if (shape.isEmpty()) {
                refuse(row, "there is no place", text(row, id));
                return;
            }
            Coordinate at = shape.get().getCoordinate();
            RdPoint point = new RdPoint(at.x, at.y);
            if (!point.inTheNetherlands()) {
                misplaced.add(point, layer.isRd());
                refuse(row, "it lies outside the Netherlands", text(row, id));
                return;
            }
            String key = id < 0 ? layer.name() + "/" + row.number() : text(row, id);
            addresses.take(row.number(), key, point, text(row, postcode), text(row, purpose), text(row, status));
        } catch (IllegalArgumentException e) {
            refuse(row, "the geometry is broken", text(row, id));
            addresses.broken(String.valueOf(e.getMessage()));
        }
    }

    private void refuse(Row row, String reason, String value) {
        addresses.refusals().add(file, row.number(), reason, value);
    }

    private static String text(Row row, int column) {
        return column < 0 ? "" : row.text(column);
    }

    /** The box in the layer's own coordinates; in degrees a little too large, which does no harm. */
    private static Envelope inLayer(Envelope box, Layer layer) {
        if (layer.isRd()) {
            return box;
        }
        Envelope degrees = new Envelope();
        for (double x : new double[] {box.getMinX(), box.getMaxX()}) {
            for (double y : new double[] {box.getMinY(), box.getMaxY()}) {
                LonLat corner = RdNew.toLonLat(new RdPoint(x, y));
                degrees.expandToInclude(corner.lon(), corner.lat());
            }
        }
        degrees.expandBy(degrees.getWidth() * 0.01, degrees.getHeight() * 0.01);
        return degrees;
    }
}
