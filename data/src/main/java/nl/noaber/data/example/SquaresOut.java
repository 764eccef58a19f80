// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.noaber.core.geo.LonLat;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.core.geo.Square;
import nl.noaber.data.crs.RdNew;
import nl.noaber.data.csv.CsvOut;
import nl.noaber.data.geopackage.GeoPackageOut;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** Squares in the layout of CBS: as CSV with the shape in words, and as GeoPackage. Squares without anyone are not there. */
final class SquaresOut {
    private static final Instant DATE = Instant.parse("2025-10-01T00:00:00Z");

    private SquaresOut() {}

    static void csv(Town town, Path file) throws IOException {
        SortedMap<Square, SortedMap<String, String>> squares = squares(town, 100);
        CsvOut.writeTo(file, out -> {
            List<String> header = new ArrayList<>(List.of("crs28992res100m"));
            header.addAll(SquareColumns.NAMES);
            header.add("geometry_wkt");
            out.writeRecord(header);
            for (var square : squares.entrySet()) {
                List<String> row = new ArrayList<>(List.of(square.getKey().id()));
                SquareColumns.NAMES.forEach(name -> row.add(square.getValue().getOrDefault(name, "")));
                row.add(words(square.getKey()));
                out.writeRecord(row);
            }
        });
    }

    static void geoPackage(Town town, int metres, Path file) {
        List<GeoPackageOut.Field> fields = new ArrayList<>(
                List.of(new GeoPackageOut.Field("crs28992res%dm".formatted(metres), GeoPackageOut.Type.TEXT)));
        for (String name : SquareColumns.NAMES) {
            fields.add(new GeoPackageOut.Field(
                    name, name.startsWith("gemiddelde") ? GeoPackageOut.Type.REAL : GeoPackageOut.Type.INTEGER));
        }
        List<GeoPackageOut.Feature> features = new ArrayList<>();
        squares(town, metres).forEach((square, figures) -> {
            List<Object> values = new ArrayList<>(List.of(square.id()));
            for (GeoPackageOut.Field field : fields.subList(1, fields.size())) {
                String text = figures.getOrDefault(field.name(), Published.NOT_AVAILABLE);
                values.add(
                        field.type() == GeoPackageOut.Type.REAL
                                ? (Object) Double.valueOf(text)
                                : (Object) Long.valueOf(text));
            }
            features.add(new GeoPackageOut.Feature(shape(square), List.copyOf(values)));
        });
        String layer = "cbs_vk%d_2024".formatted(metres);
        GeoPackageOut.writeTo(file, DATE, List.of(new GeoPackageOut.Layer(layer, "MULTIPOLYGON", fields, features)));
    }

    private static SortedMap<Square, SortedMap<String, String>> squares(Town town, int metres) {
        SortedMap<Square, SortedMap<String, String>> squares = new TreeMap<>();
        Tallies.bySquare(town, metres).forEach((square, tally) -> {
            if (tally.persons > 0 || tally.homes > 0) {
                squares.put(square, SquareColumns.of(tally));
            }
        });
        return squares;
    }

    private static Geometry shape(Square square) {
        Coordinate[] ring = corners(square).toArray(Coordinate[]::new);
        return Curve.SHAPES.createMultiPolygon(new Polygon[] {Curve.SHAPES.createPolygon(ring)});
    }

    /** From the north-west, clockwise. */
    private static List<Coordinate> corners(Square square) {
        int east = square.west() + square.size();
        int north = square.south() + square.size();
        Coordinate first = new Coordinate(square.west(), north);
        return List.of(
                first,
                new Coordinate(east, north),
                new Coordinate(east, square.south()),
                new Coordinate(square.west(), square.south()),
                first);
    }

    private static String words(Square square) {
        List<String> points = new ArrayList<>();
        for (Coordinate corner : corners(square)) {
            LonLat place = RdNew.toLonLat(new RdPoint(corner.x, corner.y));
            points.add(String.format(Locale.ROOT, "%.6f %.5f", place.lon(), place.lat()));
        }
        return "MULTIPOLYGON (((" + String.join(", ", points) + ")))";
    }
}
