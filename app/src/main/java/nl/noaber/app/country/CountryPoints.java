// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.country;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import nl.noaber.core.geo.Place;
import nl.noaber.data.geojson.GeoJsonOut;
import nl.noaber.data.geopackage.GeoPackageOut;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/** The candidates as points: which plan opens them, and when they come in the order of what one more brings. */
final class CountryPoints {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final Country country;
    private final List<String> columns = new ArrayList<>();

    CountryPoints(Country country) {
        this.country = country;
        columns.addAll(List.of("id", "name", "kind", "gemeentecode"));
        chosen().forEach(plan -> columns.add("in_" + plan.plan().key().replace('-', '_')));
        columns.addAll(List.of("rank", "adds_residents"));
    }

    /** Plans in which something was chosen; every point is in the plan of all. */
    private List<MeasuredPlan> chosen() {
        return country.plans().stream()
                .filter(plan -> !plan.plan().key().equals("all"))
                .toList();
    }

    void write(Path folder) throws IOException {
        List<Point> shapes = new ArrayList<>();
        List<List<@Nullable Object>> rows = rows(shapes);
        List<GeoJsonOut.Feature> features = new ArrayList<>();
        List<GeoPackageOut.Feature> packaged = new ArrayList<>();
        for (int site = 0; site < rows.size(); site++) {
            SequencedMap<String, @Nullable Object> properties = new LinkedHashMap<>();
            for (int c = 1; c < columns.size(); c++) {
                properties.put(columns.get(c), rows.get(site).get(c));
            }
            features.add(
                    new GeoJsonOut.Feature(String.valueOf(rows.get(site).getFirst()), shapes.get(site), properties));
            packaged.add(new GeoPackageOut.Feature(shapes.get(site), rows.get(site)));
        }
        GeoJsonOut.writeTo(folder.resolve("points.geojson"), features);
        GeoPackageOut.writeTo(
                folder.resolve("points.gpkg"),
                Instant.EPOCH,
                List.of(new GeoPackageOut.Layer("points", "POINT", fields(), packaged)));
    }

    private List<GeoPackageOut.Field> fields() {
        return columns.stream()
                .map(name -> new GeoPackageOut.Field(
                        name,
                        name.equals("rank") || name.equals("adds_residents") || name.startsWith("in_")
                                ? GeoPackageOut.Type.INTEGER
                                : GeoPackageOut.Type.TEXT))
                .toList();
    }

    private List<List<@Nullable Object>> rows(List<Point> shapes) {
        Places places = country.places();
        int[] rank = new int[places.size()];
        double[] adds = new double[places.size()];
        for (int k = 0; k < country.order().site().length; k++) {
            rank[country.order().site()[k]] = k + 1;
            adds[country.order().site()[k]] = country.order().gain()[k];
        }
        List<boolean[]> open = chosen().stream()
                .map(plan -> isOpen(plan.plan().sites(), places.size()))
                .toList();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int site = 0; site < places.size(); site++) {
            Place place = places.all().get(site);
            int m = places.municipality()[site];
            List<@Nullable Object> row = new ArrayList<>();
            row.add((places.isStation(site) ? "station:" : "polling:") + place.id());
            row.add(place.name());
            row.add(places.isStation(site) ? "fire_station" : "polling_station");
            row.add(m < 0 ? null : country.ground().municipalities().codes().get(m));
            for (boolean[] is : open) {
                row.add(is[site] ? 1L : 0L);
            }
            row.add(rank[site] == 0 ? null : (long) rank[site]);
            row.add(Math.round(adds[site]));
            rows.add(row);
            shapes.add(GEOMETRY.createPoint(
                    new Coordinate(place.at().x(), place.at().y())));
        }
        return rows;
    }

    private static boolean[] isOpen(int[] sites, int all) {
        boolean[] open = new boolean[all];
        for (int site : sites) {
            open[site] = true;
        }
        return open;
    }
}
