// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.areas;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.geo.Area;
import nl.noaber.data.Looks;
import nl.noaber.data.Refusals;
import nl.noaber.data.crs.RdNew;
import nl.noaber.data.csv.CsvFile;
import nl.noaber.data.geojson.GeoJsonFile;
import nl.noaber.data.geopackage.GeoPackage;
import nl.noaber.data.geopackage.Layer;
import nl.noaber.data.geopackage.Question;
import nl.noaber.data.geopackage.Row;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/**
 * Reads polygons of areas from GeoJSON, GeoPackage, or CSV with a column of WKT (RD New, or WGS84, which
 * shows from the numbers: no place in the Netherlands has an RD coordinate of one or two digits). The code is in the first of the columns buurtcode, wijkcode, gemeentecode, statcode, postcode that is
 * there; a code kept as a real number (8269.0) is read as 8269. A polygon that crosses itself is mended and counted. Where a
 * code comes twice, once as water, the land is kept.
 */
public final class AreaFile {
    private static final List<String> SHAPES =
            List.of("wkt", "geometry_wkt", "geometry", "geom", "geometrie", "the_geom");

    /** Degrees in and around the Netherlands. */
    private static final Envelope DEGREES = new Envelope(2, 9, 49, 55);

    private final String name;
    private final AreaList areas;
    private final Refusals refusals;

    private AreaFile(Path file, Refusals refusals) {
        this.name = String.valueOf(file.getFileName());
        this.areas = new AreaList(name, refusals);
        this.refusals = refusals;
    }

    /** Areas in file order, each code once. Of a GeoPackage, the layer with the smallest areas. */
    public static List<Area> read(Path file, Refusals refusals) {
        AreaFile reader = new AreaFile(file, refusals);
        byte[] start = Looks.start(file);
        if (Looks.startsWith(start, "SQLite format 3")) {
            reader.geoPackage(file);
        } else if (reader.name.matches("(?i).*\\.(csv|tsv|txt)")) {
            reader.csv(CsvFile.open(file));
        } else {
            GeoJsonFile.read(file, refusals, f -> reader.areas.take(f.number(), f.properties(), f.shape(), f.wasRd()));
        }
        return reader.areas.areas();
    }

    private void geoPackage(Path file) {
        try (GeoPackage geoPackage = GeoPackage.open(file)) {
            Layer layer = AreaList.CODES.stream()
                    .flatMap(code -> geoPackage.layers().stream()
                            .filter(l -> l.find(code).isPresent())
                            .limit(1))
                    .findFirst()
                    .orElseGet(() -> geoPackage.getWithAnyOf(AreaList.CODES));
            geoPackage.forEach(Question.features(layer, layer.columns()), row -> row(layer, row));
        }
    }

    private void row(Layer layer, Row row) {
        SortedMap<String, String> properties = new TreeMap<>();
        for (int column = 0; column < layer.columns().size(); column++) {
            properties.put(layer.columns().get(column), row.text(column));
        }
        try {
            Optional<Geometry> shape = row.shape();
            if (shape.isPresent()) {
                areas.take(row.number(), properties, shape.get(), layer.isRd());
            } else {
                refusals.add(name, row.number(), "there is no geometry", properties.toString());
            }
        } catch (IllegalArgumentException e) {
            areas.broken(row.number(), String.valueOf(e.getMessage()));
        }
    }

    private void csv(CsvFile csv) {
        int shape = csv.find(SHAPES.toArray(String[]::new));
        if (shape < 0) {
            throw new BadInput(
                    "The file %s has no column of polygons (wkt); it has %d columns."
                            .formatted(name, csv.header().size()),
                    "Maybe it is the table of figures: give it as figures, and the polygons as GeoJSON or GeoPackage.");
        }
        csv.forEach(refusals, row -> {
            SortedMap<String, String> properties = new TreeMap<>();
            for (int column = 0; column < csv.header().size(); column++) {
                if (column != shape && !row.text(column).isEmpty()) {
                    properties.put(csv.header().get(column), row.text(column));
                }
            }
            wkt(row.number(), row.text(shape), properties);
        });
    }

    private void wkt(long number, String text, SortedMap<String, String> properties) {
        if (text.isEmpty()) {
            refusals.add(name, number, "there is no geometry", properties.toString());
            return;
        }
        try {
            Geometry shape = new WKTReader().read(text.substring(text.startsWith("SRID=") ? text.indexOf(';') + 1 : 0));
            boolean isDegrees = text.startsWith("SRID=4326;") || DEGREES.contains(shape.getEnvelopeInternal());
            if (isDegrees) {
                shape.apply(RdNew.filter());
                shape.geometryChanged();
            }
            areas.take(number, properties, shape, !isDegrees);
        } catch (ParseException | IllegalArgumentException e) {
            areas.broken(number, String.valueOf(e.getMessage()));
        }
    }
}
