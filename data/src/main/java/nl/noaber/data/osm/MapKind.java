// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.osm;

import com.graphhopper.reader.ReaderElement;
import com.graphhopper.routing.util.FerrySpeedCalculator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a shape of OpenStreetMap is on a quiet base map; what a base map does not show has no kind. */
public enum MapKind {
    WATER(Form.AREA),
    GREEN(Form.AREA),
    BUILT(Form.AREA),
    BUILDING(Form.AREA),
    RIVER(Form.LINE),
    STREAM(Form.LINE),
    RAIL(Form.LINE),
    MOTORWAY(Form.LINE),
    TRUNK(Form.LINE),
    PRIMARY(Form.LINE),
    SECONDARY(Form.LINE),
    TERTIARY(Form.LINE),
    STREET(Form.LINE),
    SERVICE(Form.LINE),
    PATH(Form.LINE),
    FERRY(Form.LINE);

    private enum Form {
        AREA,
        LINE
    }

    private static final Set<String> GREEN_USE = Set.of(
            "forest", "grass", "meadow", "village_green", "recreation_ground", "cemetery", "allotments", "orchard");
    private static final Set<String> GREEN_LEISURE =
            Set.of("park", "garden", "golf_course", "nature_reserve", "pitch", "playground", "dog_park");
    private static final Set<String> GREEN_NATURE = Set.of("wood", "heath", "scrub", "grassland", "wetland");
    private static final Set<String> BUILT_USE = Set.of(
            "residential",
            "industrial",
            "commercial",
            "retail",
            "construction",
            "education",
            "institutional",
            "railway");
    private static final Set<String> WATER_USE = Set.of("basin", "reservoir");
    private static final Set<String> RAILS = Set.of("rail", "light_rail", "tram", "subway", "narrow_gauge");

    private final Form form;

    MapKind(Form form) {
        this.form = form;
    }

    /** Whether it is a surface; else it is a line. */
    public boolean isArea() {
        return form == Form.AREA;
    }

    public boolean isRoad() {
        return compareTo(MOTORWAY) >= 0;
    }

    /** As it stands in tiles, e.g. {@code motorway}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Of a surface: a closed way or a multipolygon with these tags. */
    static Optional<MapKind> ofArea(ReaderElement element) {
        String nature = element.getTag("natural", "");
        String use = element.getTag("landuse", "");
        String waterway = element.getTag("waterway", "");
        String building = element.getTag("building", "");
        if (!building.isEmpty() && !building.equals("no")) {
            return Optional.of(BUILDING);
        }
        if (nature.equals("water")
                || waterway.equals("riverbank")
                || waterway.equals("dock")
                || WATER_USE.contains(use)) {
            return Optional.of(WATER);
        }
        if (GREEN_USE.contains(use)
                || GREEN_LEISURE.contains(element.getTag("leisure", ""))
                || GREEN_NATURE.contains(nature)) {
            return Optional.of(GREEN);
        }
        return BUILT_USE.contains(use) ? Optional.of(BUILT) : Optional.empty();
    }

    /** Of a line. What lies underground is not drawn, except roads. */
    static Optional<MapKind> ofLine(ReaderElement element) {
        String tunnel = element.getTag("tunnel", "no");
        String waterway = element.getTag("waterway", "");
        if (waterway.equals("river") || waterway.equals("canal")) {
            return tunnel.equals("no") ? Optional.of(RIVER) : Optional.empty();
        }
        if (waterway.equals("stream") || waterway.equals("ditch") || waterway.equals("drain")) {
            return tunnel.equals("no") ? Optional.of(STREAM) : Optional.empty();
        }
        if (RAILS.contains(element.getTag("railway", ""))) {
            return tunnel.equals("no") ? Optional.of(RAIL) : Optional.empty();
        }
        RoadKind road = element instanceof com.graphhopper.reader.ReaderWay way && FerrySpeedCalculator.isFerry(way)
                ? RoadKind.FERRY
                : RoadKind.ofHighway(element.getTag("highway", ""));
        return road == RoadKind.OTHER ? Optional.empty() : Optional.of(valueOf(road.name()));
    }
}
