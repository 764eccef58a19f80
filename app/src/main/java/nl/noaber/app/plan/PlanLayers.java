// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SequencedMap;
import nl.noaber.app.page.PlanStory;
import nl.noaber.data.geojson.GeoJsonOut;
import nl.noaber.data.geopackage.GeoPackageOut;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** A plan as map layers: the points, and squares of 500 m in classes. */
final class PlanLayers {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    static final String POINTS = "noodsteunpunten";
    static final String SQUARES = "bereik_500m";

    private final List<GeoJsonOut.Feature> points = new ArrayList<>();
    private final List<GeoJsonOut.Feature> squares = new ArrayList<>();
    private final String date;

    PlanLayers(PlanOutcome outcome, PlanStory story) {
        this.date = outcome.region().date();
        SiteRecords records = new SiteRecords(outcome, story);
        for (int i = 0; i < outcome.sites().size(); i++) {
            Site site = outcome.sites().get(i).open().site();
            Geometry at =
                    FACTORY.createPoint(new Coordinate(site.at().x(), site.at().y()));
            points.add(new GeoJsonOut.Feature(site.id(), at, records.row(i)));
        }
        ReachedSquares.rows(outcome)
                .forEach((square, row) ->
                        squares.add(new GeoJsonOut.Feature(square.id(), PlanMapMaker.shape(square), row)));
    }

    /** The points only. */
    void geoJson(Path file) throws IOException {
        GeoJsonOut.writeTo(file, points);
    }

    /** Points and squares, with styles for QGIS. */
    void geoPackage(Path file) {
        GeoPackageOut.writeTo(
                file,
                lastChange(),
                List.of(layer(SQUARES, "POLYGON", squares), layer(POINTS, "POINT", points)),
                List.of(
                        new GeoPackageOut.Style(SQUARES, "bereik", style("bereik_500m.qml")),
                        new GeoPackageOut.Style(POINTS, "punten", style("noodsteunpunten.qml"))));
    }

    /** The first day of the year of the figures: no clock may change a byte. */
    private Instant lastChange() {
        return date.matches("\\d{4}")
                ? LocalDate.of(Integer.parseInt(date), 1, 1)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant()
                : Instant.EPOCH;
    }

    private static GeoPackageOut.Layer layer(String name, String type, List<GeoJsonOut.Feature> features) {
        List<GeoPackageOut.Field> fields = new ArrayList<>();
        if (!features.isEmpty()) {
            features.getFirst()
                    .properties()
                    .forEach((column, value) -> fields.add(new GeoPackageOut.Field(column, type(column, features))));
        }
        return new GeoPackageOut.Layer(
                name,
                type,
                fields,
                features.stream()
                        .map(f -> new GeoPackageOut.Feature(f.shape(), values(f.properties())))
                        .toList());
    }

    private static List<@Nullable Object> values(SequencedMap<String, @Nullable Object> properties) {
        return Collections.unmodifiableList(new ArrayList<>(properties.values()));
    }

    /** Of the first value that is there; a column without any is one of numbers. */
    private static GeoPackageOut.Type type(String column, List<GeoJsonOut.Feature> features) {
        for (GeoJsonOut.Feature feature : features) {
            Object value = feature.properties().get(column);
            if (value != null) {
                return value instanceof Double
                        ? GeoPackageOut.Type.REAL
                        : value instanceof Long ? GeoPackageOut.Type.INTEGER : GeoPackageOut.Type.TEXT;
            }
        }
        return GeoPackageOut.Type.REAL;
    }

    private static String style(String name) {
        try (InputStream in = PlanLayers.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The style %s is not in the program.".formatted(name));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("The style %s cannot be read from the program.".formatted(name), e);
        }
    }
}
