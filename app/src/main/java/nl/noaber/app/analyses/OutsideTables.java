// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.stream.Stream;
import nl.noaber.core.disclosure.Rules;
import nl.noaber.core.evidence.Interval;
import nl.noaber.core.geo.Area;
import nl.noaber.core.geo.Square;
import nl.noaber.core.hotspots.Concentration;
import nl.noaber.core.people.Columns;
import nl.noaber.data.Refusals;
import nl.noaber.data.csv.CsvOut;
import nl.noaber.data.csv.Numbers;
import nl.noaber.data.geojson.GeoJsonOut;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** The tables at the top of a region folder, each as CSV and, where it has a place, as GeoJSON with the same columns. */
final class OutsideTables {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Region region;
    private final Outside outside;
    private final AreaNumbers areas;

    OutsideTables(Region region, Outside outside, AreaNumbers areas) {
        this.region = region;
        this.outside = outside;
        this.areas = areas;
    }

    void write(Path folder) throws IOException {
        both(folder, "squares500", squares());
        both(folder, "concentrations", concentrations());
        both(folder, "facilities", places(region.facilities()));
        both(folder, "candidates", places(region.candidates()));
        areas(folder.resolve("areas.csv"));
        GeoJsonOut.writeTo(folder.resolve("areas.geojson"), borders());
        refused(folder.resolve("refused.csv"));
    }

    private List<GeoJsonOut.Feature> squares() {
        List<GeoJsonOut.Feature> features = new ArrayList<>();
        for (Map.Entry<Square, Outside.Larger> entry : outside.larger().entrySet()) {
            Square square = entry.getKey();
            SequencedMap<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("id", square.id());
            row.put(
                    "inwoners_klasse",
                    PeopleClasses.OUTSIDE.label(entry.getValue().residentsClass()));
            row.put(
                    "verminderd_zelfredzaam_klasse",
                    PeopleClasses.OUTSIDE.label(entry.getValue().lessSelfReliantClass()));
            features.add(new GeoJsonOut.Feature(square.id(), shape(square), row));
        }
        return features;
    }

    private static Geometry shape(Square square) {
        return FACTORY.toGeometry(new Envelope(
                square.west(), square.west() + square.size(), square.south(), square.south() + square.size()));
    }

    private static void put(SequencedMap<String, @Nullable Object> row, String name, Optional<Interval> shown) {
        row.put(name + "_low", shown.map(Interval::low).orElse(null));
        row.put(name + "_mid", shown.map(Interval::mid).orElse(null));
        row.put(name + "_high", shown.map(Interval::high).orElse(null));
        row.put(name + "_is", shown.isEmpty() ? Rules.COVERED : "berekend");
    }

    private List<GeoJsonOut.Feature> concentrations() {
        List<GeoJsonOut.Feature> features = new ArrayList<>();
        for (Concentration cluster : region.hot().all()) {
            SequencedMap<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("id", Integer.toString(cluster.rank()));
            row.put("naam", cluster.name());
            put(row, "inwoners", outside.residentsOf(cluster));
            put(row, "verminderd_zelfredzaam", outside.lessSelfReliantOf(cluster));
            row.put("vierkanten", cluster.squares());
            row.put("onzekere_vierkanten", cluster.uncertainSquares());
            row.put("klasse", cluster.highest().word());
            features.add(new GeoJsonOut.Feature(Integer.toString(cluster.rank()), cluster.shape(), row));
        }
        return features;
    }

    private List<GeoJsonOut.Feature> places(List<NearbyPlace> places) {
        List<GeoJsonOut.Feature> features = new ArrayList<>();
        for (NearbyPlace near : places) {
            SequencedMap<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("id", near.place().id());
            row.put("naam", near.place().name());
            row.put("soort", near.place().kind());
            row.put("groep", near.group().one());
            row.put("x", (double) Math.round(near.place().at().x()));
            row.put("y", (double) Math.round(near.place().at().y()));
            row.put("in_regio", near.inside());
            row.put("mensen", boxed(persons(near.persons(), region.settings().full())));
            near.depthMetres().forEach((name, depth) -> row.put("diepte_m_" + name, boxed(depth)));
            row.put(
                    "verminderd_zelfredzaam_300m",
                    Around.shown(near.lessSelfReliantAround(), region.settings().full()));
            features.add(new GeoJsonOut.Feature(near.place().id(), point(near), row));
        }
        return features;
    }

    /** Without {@code full} empty too where a place has too few people to show. */
    static OptionalDouble persons(OptionalDouble persons, boolean full) {
        boolean isSmall = persons.isPresent() && persons.getAsDouble() < Rules.DEFAULT.fewest();
        return isSmall && !full ? OptionalDouble.empty() : persons;
    }

    private static @Nullable Double boxed(OptionalDouble value) {
        return value.isPresent() ? (Double) value.getAsDouble() : null;
    }

    private static Geometry point(NearbyPlace near) {
        return FACTORY.createPoint(
                new Coordinate(near.place().at().x(), near.place().at().y()));
    }

    private List<GeoJsonOut.Feature> borders() {
        List<GeoJsonOut.Feature> features = new ArrayList<>();
        for (Area area : region.files().published().areas()) {
            SequencedMap<String, @Nullable Object> row = new LinkedHashMap<>();
            String level = area.code().startsWith("BU") ? "buurt" : area.code().startsWith("WK") ? "wijk" : "";
            row.put(level + "code", area.code());
            row.put(level + "naam", area.name());
            row.put("gemeentecode", area.municipality());
            row.put("water", area.water() ? "JA" : "NEE");
            features.add(new GeoJsonOut.Feature(area.code(), area.shape(), row));
        }
        return features;
    }

    private void areas(Path file) throws IOException {
        List<String> columns = List.of(
                Columns.RESIDENTS, Columns.AGE_65_PLUS, Columns.AGE_75_PLUS, Columns.AGE_80_PLUS, Columns.HOUSEHOLDS);
        List<String> header = new ArrayList<>(List.of("id", "naam"));
        Stream.concat(columns.stream(), Stream.of("verminderd_zelfredzaam"))
                .forEach(c -> header.addAll(List.of(c + "_low", c + "_mid", c + "_high")));
        header.add("buiten_bestanden");
        CsvOut.writeTo(file, csv -> {
            csv.writeRecord(header);
            for (var area : AreaRows.of(region, outside, areas)) {
                List<String> row = new ArrayList<>(List.of(area.code(), area.name()));
                columns.forEach(column -> add(row, area.figure(column)));
                add(row, area.lessSelfReliant());
                row.add(area.outside().isPresent() ? Numbers.text(area.outside().getAsDouble()) : "");
                csv.writeRecord(row);
            }
        });
    }

    private static void add(List<String> row, Optional<Interval> figure) {
        row.add(figure.map(f -> Numbers.text(f.low())).orElse(""));
        row.add(figure.map(f -> Numbers.text(f.mid())).orElse(""));
        row.add(figure.map(f -> Numbers.text(f.high())).orElse(""));
    }

    private void refused(Path file) throws IOException {
        Refusals refusals = region.files().refusals();
        CsvOut.writeTo(file, csv -> {
            csv.writeRecord("bestand", "rij", "reden", "waarde");
            for (Refusals.Row row : refusals.rows()) {
                csv.writeRecord(row.file(), Long.toString(row.row()), row.reason(), row.value());
            }
        });
    }

    /** As CSV the columns of the features, numbers as they are. */
    private static void both(Path folder, String name, List<GeoJsonOut.Feature> features) throws IOException {
        GeoJsonOut.writeTo(folder.resolve(name + ".geojson"), features);
        CsvOut.writeTo(folder.resolve(name + ".csv"), csv -> {
            if (features.isEmpty()) {
                csv.writeRecord("id");
                return;
            }
            csv.writeRecord(features.getFirst().properties().sequencedKeySet());
            for (GeoJsonOut.Feature feature : features) {
                csv.writeRecord(feature.properties().sequencedValues().stream()
                        .map(OutsideTables::cell)
                        .toList());
            }
        });
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Double number -> Numbers.text(number);
            case Boolean truth -> truth ? "ja" : "nee";
            default -> value.toString();
        };
    }
}
