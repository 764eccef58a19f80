// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.places;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.noaber.core.geo.Place;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.data.Looks;
import nl.noaber.data.Refusals;
import nl.noaber.data.geojson.GeoJsonFile;
import nl.noaber.data.geopackage.GeoPackage;
import nl.noaber.data.geopackage.Layer;
import nl.noaber.data.geopackage.Question;
import nl.noaber.data.geopackage.Row;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/**
 * Reads candidates and facilities. The layout is found out from the file: polling stations (CSV), OpenStreetMap points
 * (GeoJSON, kind by tag), fire brigades, care institutions and hospitals of 2014 (GeoJSON of TNO), and any other CSV,
 * GeoJSON or GeoPackage with points. A polygon counts as a point inside it. How to reach persons is not kept. Where the
 * source tells how many people or beds there are, the property {@code people} has that number.
 */
public final class PlaceFile {
    private static final List<String> IDS = List.of("id", "Id", "ID", "@id", "identificatie", "Locatiecode_AGB");

    private PlaceFile() {}

    /**
     * Reads the places in file order, each id once, polling stations at the same metre once.
     *
     * @param kindHint what they are when the file does not say, e.g. {@code fire_station}; may be empty: {@code place}
     * @param refusals counts what is left out: outside the country, no place, ids that come twice, fire brigades' offices
     */
    public static List<Place> read(Path file, String kindHint, Refusals refusals) {
        PlaceList places = new PlaceList(file, kindHint, refusals);
        byte[] start = Looks.start(file);
        if (Looks.startsWith(start, "SQLite format 3")) {
            geoPackage(file, places);
        } else if (isJson(file, start)) {
            geoJson(file, places);
        } else {
            PlaceCsv.read(file, places);
        }
        return places.places();
    }

    private static boolean isJson(Path file, byte[] start) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".geojson") || name.endsWith(".json")) {
            return true;
        }
        for (byte b : start) {
            if (!Character.isWhitespace(b) && b > 0) {
                return b == '{';
            }
        }
        return false;
    }

    private static void geoJson(Path file, PlaceList places) {
        GeoJsonFile.read(
                file,
                places.refusals(),
                f -> places.take(
                        f.number(), id(f.properties()), point(f.shape()), f.wasRd(), new TreeMap<>(f.properties())));
    }

    private static void geoPackage(Path file, PlaceList places) {
        try (GeoPackage geoPackage = GeoPackage.open(file)) {
            for (Layer layer : geoPackage.layers()) {
                geoPackage.forEach(Question.features(layer, layer.columns()), row -> row(file, layer, row, places));
            }
        }
    }

    private static void row(Path file, Layer layer, Row row, PlaceList places) {
        SortedMap<String, String> attributes = new TreeMap<>();
        for (int column = 0; column < layer.columns().size(); column++) {
            if (!row.text(column).isEmpty()) {
                attributes.put(layer.columns().get(column), row.text(column));
            }
        }
        String name = String.valueOf(file.getFileName());
        try {
            row.shape()
                    .ifPresentOrElse(
                            shape -> places.take(row.number(), id(attributes), point(shape), layer.isRd(), attributes),
                            () -> places.refusals().add(name, row.number(), "there is no geometry", layer.name()));
        } catch (IllegalArgumentException e) {
            places.broken(row.number(), String.valueOf(e.getMessage()));
        }
    }

    private static String id(SortedMap<String, String> attributes) {
        return IDS.stream()
                .map(name -> attributes.getOrDefault(name, ""))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static RdPoint point(Geometry shape) {
        Point point = shape instanceof Point itself ? itself : shape.getInteriorPoint();
        return new RdPoint(point.getX(), point.getY());
    }
}
