// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/** Puts the town into OpenStreetMap's words. */
final class OsmParts {
    private static final long FIRST_NODE = 9_001_000_000L;
    private static final long FIRST_LINE = 900_100_000L;

    private final Town town;
    private final OsmMap map = new OsmMap(FIRST_NODE, FIRST_LINE);
    private final PreparedGeometry water;

    private OsmParts(Town town) {
        this.town = town;
        water = PreparedGeometryFactory.prepare(town.plan().water);
    }

    static OsmMap of(Town town) {
        OsmParts parts = new OsmParts(town);
        town.doors().forEach(parts::door);
        town.facilities().forEach(facility -> parts.map.add(facility.at(), new TreeMap<>(facility.tags())));
        town.plan().roads.forEach(parts::road);
        town.streets().allLocal().forEach(parts::road);
        town.extras().ways.forEach(parts::road);
        parts.area(town.extras().lake, "natural=water water=lake name=Noorderplas");
        parts.areas();
        town.buildings()
                .forEach(building -> parts.map.line(building.ring(), OsmMap.tags("building=" + building.use())));
        return parts.map;
    }

    private void door(Door door) {
        SortedMap<String, String> tags = new TreeMap<>();
        tags.put("addr:street", door.street());
        tags.put("addr:housenumber", door.number());
        tags.put("addr:postcode", door.postcode());
        tags.put("addr:city", door.quarter().place());
        map.add(door.at(), tags);
    }

    private void road(Way way) {
        List<Coordinate> part = new ArrayList<>(List.of(way.line.getFirst()));
        for (int i = 0; i + 1 < way.line.size(); i++) {
            part.add(way.line.get(i + 1));
            boolean over = isOverWater(way, i);
            if (i + 2 == way.line.size() || isOverWater(way, i + 1) != over) {
                part(way, part, over);
                part = new ArrayList<>(List.of(way.line.get(i + 1)));
            }
        }
        if (way.kind == Kind.FOOTWAY && way.line.hashCode() % 3 == 0) {
            map.tag(way.line.getFirst(), "kerb", way.line.hashCode() % 2 == 0 ? "lowered" : "raised");
            map.tag(way.line.getFirst(), "highway", "crossing");
        }
    }

    private boolean isOverWater(Way way, int stretch) {
        return way.kind != Kind.FERRY
                && water.intersects(Curve.line(List.of(way.line.get(stretch), way.line.get(stretch + 1))));
    }

    private void part(Way way, List<Coordinate> points, boolean bridge) {
        SortedMap<String, String> tags = OsmMap.tags(way.kind.tags());
        tags.putAll(way.tags);
        if (!way.name.isEmpty()) {
            tags.put("name", way.name);
        }
        if (bridge) {
            tags.put("bridge", "yes");
            tags.put("layer", "1");
        }
        map.line(points, tags);
    }

    private void areas() {
        area(town.plan().water, "natural=water water=river");
        map.line(town.plan().river.line, OsmMap.tags("waterway=river name=Voorde"));
        for (Quarter quarter : town.quarters()) {
            String tags =
                    switch (quarter.style()) {
                        case INDUSTRY -> "landuse=industrial";
                        case PARK -> quarter.isWater() ? "landuse=meadow" : "leisure=park";
                        case FARMLAND -> "landuse=farmland";
                        default -> "landuse=residential";
                    };
            if (quarter.style() != Style.FARMLAND) {
                area(quarter.shape(), tags);
            }
        }
    }

    private void area(Geometry shape, String tags) {
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            if (shape.getGeometryN(i) instanceof Polygon polygon) {
                List<Coordinate> ring = new ArrayList<>();
                for (Coordinate point : polygon.getExteriorRing().getCoordinates()) {
                    ring.add(Curve.at(point.x, point.y));
                }
                map.line(ring, OsmMap.tags(tags));
            }
        }
    }
}
