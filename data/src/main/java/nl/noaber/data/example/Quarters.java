// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import static nl.noaber.data.example.Style.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.precision.GeometryPrecisionReducer;

/** Which piece of land is which neighbourhood. Together they cover the municipality. */
final class Quarters {
    static final String TOWN = "Voorbeeldstad";
    /** Districts by code. */
    static final Map<String, String> DISTRICTS = new TreeMap<>(Map.ofEntries(
            Map.entry("WK900100", "Binnenstad"),
            Map.entry("WK900101", "Singels"),
            Map.entry("WK900102", "West"),
            Map.entry("WK900103", "Zuid"),
            Map.entry("WK900104", "Westerland"),
            Map.entry("WK900105", "Zuiderland"),
            Map.entry("WK900106", "Overzijde"),
            Map.entry("WK900107", "Noorderveen"),
            Map.entry("WK900108", "Elzenbroek"),
            Map.entry("WK900109", "Zandhoeve"),
            Map.entry("WK900199", "Groot water")));

    private record Mark(String code, String name, Style style, String postcode, double x, double y) {}

    private static final List<Mark> MARKS = List.of(
            new Mark("0001", "Binnenstad", OLD_CENTRE, "8981", 160, 150),
            new Mark("0100", "Havenkwartier", RING_1930, "8981", -434, 673),
            new Mark("0101", "Singelkwartier", RING_1930, "8981", -480, -250),
            new Mark("0102", "Burgemeesterskwartier", RING_1930, "8982", -33, -620),
            new Mark("0103", "Molenkwartier", RING_1930, "8982", 526, -759),
            new Mark("0104", "Dijkkwartier", RING_1930, "8982", 813, -717),
            new Mark("0105", "Wilgenkwartier", RING_1930, "8982", -790, -772),
            new Mark("0106", "Stationskwartier", RING_1930, "8982", -88, -1123),
            new Mark("0200", "Vogelbuurt", POSTWAR, "8983", -1476, 726),
            new Mark("0201", "Componistenbuurt", FLATS, "8983", -1601, -190),
            new Mark("0202", "Stadspark", PARK, "8983", -1726, -926),
            new Mark("0300", "Bloemenbuurt", GARDEN_1970, "8984", -1158, -1539),
            new Mark("0301", "Schildersbuurt", FLATS, "8984", -143, -1810),
            new Mark("0302", "Molenweide", POSTWAR, "8984", 1134, -1616),
            new Mark("0303", "Bedrijvenpark Zuid", INDUSTRY, "8984", 885, -1958),
            new Mark("0304", "Dijkpark", PARK, "8984", 1504, -1547),
            new Mark("0400", "Rietlanden", SUBURB, "8985", -2897, 869),
            new Mark("0401", "Waterlanden", SUBURB, "8985", -3019, 325),
            new Mark("0402", "Weidelanden", SUBURB, "8985", -2967, -310),
            new Mark("0500", "Zuiderland", SUBURB, "8986", -268, -2956),
            new Mark("0600", "Overzijde-Zuid", POSTWAR, "8987", 1791, -565),
            new Mark("0601", "Overzijde-Oost", GARDEN_1970, "8987", 1827, 447),
            new Mark("0602", "Kruidenbuurt", GARDEN_1970, "8987", 1139, 1267),
            new Mark("0603", "Oeverbuurt", FLATS, "8987", 218, 1279),
            new Mark("0604", "Bedrijventerrein De Haven", INDUSTRY, "8987", -1069, 2026),
            new Mark("0605", "Parkwijk", SUBURB, "8987", 2634, 922));

    /** Village, its postcode, its middle and its half-lengths. */
    private record Village(String code, String name, String postcode, double x, double y, double wide, double high) {
        Coordinate middle() {
            return Plan.points(x, y).getFirst();
        }
    }

    private static final List<Village> VILLAGES = List.of(
            new Village("0700", "Noorderveen", "8988", 3480, 3560, 500, 420),
            new Village("0800", "Elzenbroek", "8989", -3420, -2930, 430, 350),
            new Village("0900", "Zandhoeve", "8986", 890, -4420, 300, 370));

    private static final PrecisionModel DECIMETRES = new PrecisionModel(10);

    private Quarters() {}

    /** By code. */
    static List<Quarter> of(Plan plan, long seed) {
        List<Way> lines = new ArrayList<>(plan.roads);
        lines.removeIf(way -> way.kind == Kind.MOTORROAD);
        List<Polygon> faces = Faces.between(lines);
        Map<String, Quarter> quarters = new LinkedHashMap<>();
        Geometry rest = plan.border;
        for (Mark mark : MARKS) {
            Geometry here = Curve.SHAPES.createPoint(Plan.points(mark.x, mark.y).getFirst());
            Geometry face = faces.stream()
                    .filter(f -> f.contains(here))
                    .findFirst()
                    .map(f -> GeometryPrecisionReducer.reduce(f, DECIMETRES).norm())
                    .orElseThrow(() -> new IllegalStateException("There is no land for " + mark.name));
            add(quarters, mark.code, mark.name, mark.style, mark.postcode, TOWN, face);
            rest = without(rest, face);
        }
        Geometry water = overlay(Foreland.of(plan), plan.border, OverlayNG.INTERSECTION);
        for (Quarter quarter : List.copyOf(quarters.values())) {
            water = without(water, quarter.shape());
        }
        rest = without(rest, water);
        Chance chance = new Chance(seed, "villages");
        for (Village village : VILLAGES) {
            Geometry shape = overlay(blob(village, chance), rest, OverlayNG.INTERSECTION);
            add(quarters, village.code, village.name, VILLAGE, village.postcode, village.name, shape);
            rest = without(rest, shape);
        }
        outside(rest, quarters);
        quarters.put(Quarter.WATER, new Quarter(Quarter.WATER, "Groot water", PARK, "", TOWN, water));
        return quarters.values().stream()
                .sorted(Comparator.comparing(Quarter::code))
                .toList();
    }

    /** The country goes to the nearest village: a point of it is nearer to that one than to the others. */
    private static void outside(Geometry rest, Map<String, Quarter> quarters) {
        for (Village village : VILLAGES) {
            Geometry own = rest;
            for (Village other : VILLAGES) {
                if (!other.equals(village)) {
                    own = overlay(own, nearer(village.middle(), other.middle()), OverlayNG.INTERSECTION);
                }
            }
            String code = village.code.substring(0, 2) + "09";
            add(quarters, code, "Buitengebied " + village.name, FARMLAND, village.postcode, village.name, own);
        }
    }

    private static Polygon nearer(Coordinate a, Coordinate b) {
        Coordinate middle = Curve.between(a, b, 0.5);
        double far = 30_000 / a.distance(b);
        double dx = (b.x - a.x) * far;
        double dy = (b.y - a.y) * far;
        Coordinate first = Curve.at(middle.x - dy, middle.y + dx);
        return Curve.SHAPES.createPolygon(new Coordinate[] {
            first,
            Curve.at(middle.x + dy, middle.y - dx),
            Curve.at(middle.x + dy - dx, middle.y - dx - dy),
            Curve.at(middle.x - dy - dx, middle.y + dx - dy),
            first
        });
    }

    private static Polygon blob(Village village, Chance chance) {
        List<Coordinate> edge = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            double angle = i * Math.TAU / 9;
            double reach = chance.between(0.78, 1.12);
            edge.add(Curve.at(
                    village.middle().x + Math.cos(angle) * village.wide * reach,
                    village.middle().y + Math.sin(angle) * village.high * reach));
        }
        edge.add(edge.getFirst());
        List<Coordinate> line = Curve.through(edge);
        line.set(line.size() - 1, line.getFirst());
        return Curve.SHAPES.createPolygon(line.toArray(Coordinate[]::new));
    }

    private static void add(
            Map<String, Quarter> into,
            String code,
            String name,
            Style style,
            String postcode,
            String place,
            Geometry shape) {
        into.put("BU9001" + code, new Quarter("BU9001" + code, name, style, postcode, place, shape));
    }

    private static Geometry without(Geometry a, Geometry b) {
        return overlay(a, b, OverlayNG.DIFFERENCE);
    }

    /** On decimetres, in the same order each time. */
    static Geometry overlay(Geometry a, Geometry b, int operation) {
        OverlayNG overlay = new OverlayNG(a, b, DECIMETRES, operation);
        overlay.setStrictMode(true);
        return overlay.getResult().norm();
    }
}
