// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import nl.noaber.core.evidence.Interval;
import nl.noaber.core.geo.Area;
import nl.noaber.core.geo.Square;
import nl.noaber.data.Refusals;
import nl.noaber.data.areas.AreaFile;
import nl.noaber.data.csv.CsvFile;
import nl.noaber.data.csv.Numbers;
import nl.noaber.data.geojson.GeoJsonOut;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/**
 * What a map in a browser draws of a region folder, and the table beside it tells. Nothing is in it that the printed map does not
 * show: squares of 100 m have the class of the square of 500 m around them, unless the region is a full edition.
 */
public final class RegionLayers {
    /** CBS gives open water an area of its own, with this name. */
    private static final String WATER = "Groot water";
    /** Borders may be off by this on a screen: less than the line is wide. */
    private static final double BORDER_METRES = 8;

    private static final int FINE_METRES = 100;
    private static final String CLASS = "verminderd_zelfredzaam_klasse";
    private static final String RESIDENTS_CLASS = "inwoners_klasse";

    private RegionLayers() {}

    /**
     * Squares of 100 m where people live: {@code id}, {@code groter} (the square of 500 m around it),
     * {@code inwoners_klasse}, {@code verminderd_zelfredzaam_klasse}, {@code onzeker} (whether it belongs to a concentration
     * is uncertain).
     *
     * @throws nl.noaber.core.evidence.BadInput when a file of the region is missing or damaged
     */
    public static List<GeoJsonOut.Feature> squares(Path region) {
        boolean full = RegionMapReader.read(region).isFull();
        Map<String, String[]> larger = larger(region);
        CsvFile fine = CsvFile.open(region.resolve(RegionFolder.INTERNAL).resolve("squares.csv"));
        int people = fine.get("verminderd_zelfredzaam_mid");
        int residents = fine.get("aantal_inwoners_mid");
        int doubtful = fine.get("doubtful");
        GeometryFactory factory = new GeometryFactory();
        List<GeoJsonOut.Feature> features = new ArrayList<>();
        fine.forEach(row -> {
            Square square = Square.parse(row.text(0), FINE_METRES).orElseThrow();
            String around = square.within(Outside.LARGER_METRES).id();
            String[] classes = full
                    ? new String[] {own(row.text(residents)), own(row.text(people))}
                    : larger.getOrDefault(
                            around, new String[] {PeopleClasses.UNKNOWN_LABEL, PeopleClasses.UNKNOWN_LABEL});
            SequencedMap<String, @Nullable Object> properties = new LinkedHashMap<>();
            properties.put("id", square.id());
            properties.put("groter", full ? square.id() : around);
            properties.put(RESIDENTS_CLASS, classes[0]);
            properties.put(CLASS, classes[1]);
            properties.put("onzeker", row.text(doubtful).equals("1"));
            features.add(new GeoJsonOut.Feature(square.id(), shape(square, factory), properties));
        });
        return features;
    }

    /**
     * The same drawn with less: of each square of 500 m the part where people live, and apart from it what of that is uncertain.
     * {@code id} (of the square of 500 m), {@code inwoners_klasse}, {@code verminderd_zelfredzaam_klasse}, {@code onzeker}. Of
     * a full edition: every square of 100 m.
     *
     * @throws nl.noaber.core.evidence.BadInput when a file of the region is missing or damaged
     */
    public static List<GeoJsonOut.Feature> blocks(Path region) {
        Map<String, List<GeoJsonOut.Feature>> parts = new TreeMap<>();
        for (GeoJsonOut.Feature fine : squares(region)) {
            String part =
                    fine.properties().get("groter") + " " + fine.properties().get("onzeker");
            parts.computeIfAbsent(part, absent -> new ArrayList<>()).add(fine);
        }
        List<GeoJsonOut.Feature> blocks = new ArrayList<>();
        for (List<GeoJsonOut.Feature> part : parts.values()) {
            SequencedMap<String, @Nullable Object> properties =
                    new LinkedHashMap<>(part.getFirst().properties());
            String id = String.valueOf(properties.remove("groter"));
            properties.put("id", id);
            Geometry shape = UnaryUnionOp.union(
                    part.stream().map(GeoJsonOut.Feature::shape).toList());
            blocks.add(new GeoJsonOut.Feature(id, shape, properties));
        }
        return blocks;
    }

    private static Geometry shape(Square square, GeometryFactory factory) {
        return factory.toGeometry(new Envelope(
                square.west(), square.west() + square.size(), square.south(), square.south() + square.size()));
    }

    private static String own(String people) {
        double value = Numbers.parse(people);
        return PeopleClasses.FULL.label(
                Double.isNaN(value) ? PeopleClasses.UNKNOWN : PeopleClasses.FULL.of(Interval.exactly(value)));
    }

    /** Classes of residents and of the less self-reliant, by square of 500 m. */
    private static Map<String, String[]> larger(Path region) {
        CsvFile coarse = CsvFile.open(region.resolve("squares500.csv"));
        int id = coarse.get("id");
        int residents = coarse.get(RESIDENTS_CLASS);
        int people = coarse.get(CLASS);
        Map<String, String[]> larger = new HashMap<>();
        coarse.forEach(row -> larger.put(row.text(id), new String[] {row.text(residents), row.text(people)}));
        return larger;
    }

    /**
     * Areas with land: {@code id}, {@code naam}, and the columns of {@code areas.csv}, null where a figure is missing or
     * protected. Borders are simplified together, so that neighbours keep theirs.
     *
     * @throws nl.noaber.core.evidence.BadInput when a file of the region is missing or damaged
     */
    public static List<GeoJsonOut.Feature> areas(Path region) {
        Map<String, SequencedMap<String, @Nullable Object>> figures = figures(region);
        if (figures.isEmpty()) {
            return List.of();
        }
        List<Area> areas = AreaFile.read(region.resolve("areas.geojson"), new Refusals()).stream()
                .filter(area -> !area.water() && !area.name().equals(WATER))
                .toList();
        Geometry[] shapes =
                CoverageSimplifier.simplify(areas.stream().map(Area::shape).toArray(Geometry[]::new), BORDER_METRES);
        List<GeoJsonOut.Feature> features = new ArrayList<>();
        for (int i = 0; i < shapes.length; i++) {
            Area area = areas.get(i);
            SequencedMap<String, @Nullable Object> properties = new LinkedHashMap<>();
            properties.put("id", area.code());
            properties.put("naam", area.name());
            properties.putAll(figures.getOrDefault(area.code(), new LinkedHashMap<>()));
            features.add(new GeoJsonOut.Feature(area.code(), shapes[i], properties));
        }
        return features;
    }

    private static Map<String, SequencedMap<String, @Nullable Object>> figures(Path region) {
        CsvFile table = CsvFile.open(region.resolve("areas.csv"));
        if (table.find("id") < 0) {
            return Map.of();
        }
        int id = table.get("id");
        Map<String, SequencedMap<String, @Nullable Object>> figures = new TreeMap<>();
        table.forEach(row -> {
            SequencedMap<String, @Nullable Object> columns = new LinkedHashMap<>();
            for (int column = 0; column < table.header().size(); column++) {
                String name = table.header().get(column);
                if (!name.equals("id") && !name.equals("naam")) {
                    double value = Numbers.parse(row.text(column));
                    columns.put(name, Double.isNaN(value) ? null : value);
                }
            }
            figures.put(row.text(id), columns);
        });
        return figures;
    }
}
