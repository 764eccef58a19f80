// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.hotspots;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import nl.noaber.data.csv.CsvOut;
import nl.noaber.data.csv.Numbers;
import nl.noaber.data.geojson.GeoJsonOut;
import nl.noaber.data.geopackage.GeoPackageOut;
import nl.noaber.data.store.Outputs;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Writes the answer for every place, in input order: CSV, or GeoJSON or GeoPackage by the name of the file. */
final class HotspotsOut {
    private static final GeometryFactory SHAPES = new GeometryFactory();

    private final Observations all;
    private final int[] rowOf;
    private final Hotspots.Answer answer;
    private final boolean hasRates;

    /** @param present which of all places the rows of the answer are about */
    HotspotsOut(Observations all, int[] present, Hotspots.Answer answer, boolean hasRates) {
        this.all = all;
        this.answer = answer;
        this.hasRates = hasRates;
        this.rowOf = new int[all.size()];
        Arrays.fill(rowOf, -1);
        for (int row = 0; row < present.length; row++) {
            rowOf[present[row]] = row;
        }
    }

    void write(Path out, boolean force) {
        String name = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".geojson")) {
            Outputs.file(out, force, this::geoJson);
        } else if (name.endsWith(".gpkg")) {
            // The file has no passport to take a date from, and no clock may be read.
            GeoPackageOut.write(out, force, Instant.EPOCH, List.of(layer()));
        } else {
            CsvOut.write(out, force, csv -> {
                csv.writeRecord(fields().stream().map(GeoPackageOut.Field::name).toList());
                for (int i = 0; i < all.size(); i++) {
                    csv.writeRecord(cells(i).stream()
                            .map(cell -> cell instanceof Double number
                                    ? Numbers.text(number)
                                    : cell == null ? "" : cell.toString())
                            .toList());
                }
            });
        }
    }

    private List<GeoPackageOut.Field> fields() {
        List<GeoPackageOut.Field> fields = new ArrayList<>();
        fields.add(new GeoPackageOut.Field("id", GeoPackageOut.Type.TEXT));
        for (String name : List.of("value", "statistic", "z", "p", "q")) {
            fields.add(new GeoPackageOut.Field(name, GeoPackageOut.Type.REAL));
        }
        fields.add(new GeoPackageOut.Field("class", GeoPackageOut.Type.TEXT));
        if (answer.quadrants().isPresent()) {
            fields.add(new GeoPackageOut.Field("quadrant", GeoPackageOut.Type.TEXT));
        }
        if (hasRates) {
            fields.add(new GeoPackageOut.Field("base", GeoPackageOut.Type.REAL));
            fields.add(new GeoPackageOut.Field("rate", GeoPackageOut.Type.REAL));
        }
        return fields;
    }

    /** Text, a finite Double, or null for what is missing. */
    private List<@Nullable Object> cells(int i) {
        int row = rowOf[i];
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(all.id().get(i));
        cells.add(number(all.value()[i]));
        for (double[] column : List.of(answer.statistic(), answer.z(), answer.p(), answer.q())) {
            cells.add(row < 0 ? null : number(column[row]));
        }
        cells.add(row < 0 ? null : answer.classes()[row].word());
        answer.quadrants()
                .ifPresent(q -> cells.add(row < 0 ? null : q[row].name().toLowerCase(Locale.ROOT)));
        if (hasRates) {
            cells.add(number(all.base()[i]));
            cells.add(row < 0 ? null : number(answer.figures()[row]));
        }
        return cells;
    }

    private static @Nullable Double number(double value) {
        return Double.isFinite(value) ? value : null;
    }

    private GeoPackageOut.Layer layer() {
        List<GeoPackageOut.Feature> features = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            features.add(new GeoPackageOut.Feature(shape(i), cells(i)));
        }
        return new GeoPackageOut.Layer("hotspots", all.squareMetres() > 0 ? "POLYGON" : "POINT", fields(), features);
    }

    private Geometry shape(int i) {
        return all.squareMetres() > 0 ? SHAPES.createPolygon(corners(i)) : SHAPES.createPoint(corners(i)[0]);
    }

    /** Of a square anticlockwise from the south-west, closed; of a point itself. RD New metres. */
    private Coordinate[] corners(int i) {
        double x = all.x()[i];
        double y = all.y()[i];
        double side = all.squareMetres();
        return side > 0
                ? new Coordinate[] {
                    new Coordinate(x, y),
                    new Coordinate(x + side, y),
                    new Coordinate(x + side, y + side),
                    new Coordinate(x, y + side),
                    new Coordinate(x, y)
                }
                : new Coordinate[] {new Coordinate(x, y)};
    }

    private void geoJson(Path file) throws IOException {
        List<String> names = fields().stream().map(GeoPackageOut.Field::name).toList();
        List<GeoJsonOut.Feature> features = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            List<@Nullable Object> cells = cells(i);
            SequencedMap<String, @Nullable Object> properties = new LinkedHashMap<>();
            for (int column = 0; column < names.size(); column++) {
                properties.put(names.get(column), cells.get(column));
            }
            features.add(new GeoJsonOut.Feature(all.id().get(i), shape(i), properties));
        }
        GeoJsonOut.writeTo(file, features);
    }
}
