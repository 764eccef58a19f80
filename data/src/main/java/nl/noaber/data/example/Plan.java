// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;

/** The bones of the town: river, dikes, main roads, railway and the border, as someone who knows Dutch towns drew them. */
final class Plan {
    /** Market square; control points are metres from here. */
    static final Coordinate CENTRE = new Coordinate(195_000, 500_000);

    /** Control points are drawn at this scale: at 1 the town would hold twice as many people. */
    private static final double SCALE = 0.7;

    private static final double WOBBLE_METRES = 12;
    private static final double STICKING_OUT = 320;

    final List<Way> roads = new ArrayList<>();
    final Way river;
    final Polygon water;
    final Polygon border;
    private final Chance chance;
    private final Map<Way, String> changing = new LinkedHashMap<>();
    private final Way ring;

    Plan(long seed) {
        chance = new Chance(seed, "plan");
        List<Coordinate> bed = points(
                7200, -7000, 4600, -3900, 3300, -2300, 1900, -1500, 950, -550, 450, 550, -600, 1350, -2000, 1500, -3300,
                2300, -4400, 3700, -6600, 6000);
        river = new Way(Kind.BANK, "Voorde", Curve.through(bed)).tag("waterway", "river");
        List<Coordinate> left = Curve.through(Curve.shifted(bed, 85, 80, 80, 78, 72, 72, 78, 85, 80, 85, 90));
        List<Coordinate> right =
                Curve.through(Curve.shifted(bed, -85, -80, -80, -78, -72, -72, -78, -85, -80, -85, -90));
        water = ring(left, right);
        border = border();
        dike("Voorstraatse Dijk", Curve.shifted(bed, 420, 394, 350, 200, 98, 98, 145, 290, 368, 350, 368));
        dike("Overdijk", Curve.shifted(bed, -350, -368, -376, -228, -118, -114, -166, -254, -315, -368, -368));
        ring = town();
        country();
        rail();
        Crossings.join(roads);
        Crossings.trim(roads, STICKING_OUT);
        change();
    }

    private Way town() {
        road(Kind.TERTIARY, "Singel", 790, -250, 560, -470, 230, -430, -90, -190, -200, 200, -90, 560, 130, 850);
        road(
                Kind.TERTIARY,
                "Ringstraat",
                1480,
                -900,
                1050,
                -1090,
                350,
                -1060,
                -300,
                -860,
                -760,
                -430,
                -930,
                150,
                -820,
                720,
                -400,
                1290);
        Way around = road(
                Kind.SECONDARY,
                "Randweg",
                2030,
                -1800,
                1950,
                -1930,
                1400,
                -2230,
                600,
                -2480,
                -500,
                -2400,
                -1450,
                -1900,
                -2120,
                -1050,
                -2330,
                -100,
                -2150,
                700,
                -1890,
                1150,
                -1760,
                1600,
                -1560,
                2050,
                -900,
                2480,
                0,
                2420,
                950,
                1950,
                1750,
                1300,
                2300,
                350,
                2420,
                -500,
                2080,
                -1340);
        road(Kind.TERTIARY, "Stationsweg", -60, -150, -330, -600, -480, -1000);
        road(Kind.TERTIARY, "Molenweg", 520, -400, 1000, -1080, 1450, -1540, 1850, -2140);
        road(
                Kind.TERTIARY,
                "Westerlandlaan",
                -2000,
                650,
                -2650,
                1180,
                -3250,
                1280,
                -3620,
                980,
                -3760,
                300,
                -3550,
                -420,
                -2980,
                -900,
                -2050,
                -880);
        road(Kind.TERTIARY, "Parklaan", 2220, 100, 3000, 330, 3250, 900, 2900, 1500, 1950, 1750);
        road(Kind.TERTIARY, "Havenweg", -420, 2650, -560, 2000, -420, 1300);
        return around;
    }

    /** Roads that leave the town have another name, and another kind, outside the ring. */
    private void country() {
        leaving(
                "Sportlaan",
                "Zuiderlandlaan",
                -480,
                -1000,
                -640,
                -1500,
                -880,
                -2250,
                -1130,
                -2900,
                -700,
                -3480,
                60,
                -3620,
                900,
                -3300);
        leaving(
                "Brugstraat",
                "Noorderveenseweg",
                60,
                -330,
                330,
                -140,
                700,
                0,
                1010,
                140,
                1400,
                480,
                1850,
                1150,
                2350,
                1800,
                3050,
                2600,
                3500,
                3500,
                4300,
                4700,
                5200,
                6400);
        leaving(
                "Oosterweg",
                "Oosterkampweg",
                1010,
                140,
                1700,
                -150,
                2410,
                -270,
                3300,
                -350,
                4300,
                100,
                5400,
                250,
                7400,
                1000);
        leaving(
                "Noorderweg",
                "Veenweg",
                1010,
                140,
                760,
                850,
                250,
                1650,
                60,
                2430,
                150,
                3300,
                -150,
                4300,
                100,
                5300,
                0,
                6400);
        leaving(
                "Zuiderweg",
                "Zandhoevenseweg",
                230,
                -360,
                350,
                -1060,
                430,
                -1500,
                520,
                -2450,
                660,
                -3400,
                900,
                -4200,
                850,
                -5000,
                1200,
                -6400);
        leaving(
                "Westerweg",
                "Westerlandseweg",
                -130,
                230,
                -900,
                260,
                -1600,
                350,
                -2260,
                480,
                -3640,
                900,
                -4700,
                1350,
                -6600,
                1500);
        leaving(
                "Elzenbroekerweg",
                "Elzenbroekerweg",
                -700,
                -350,
                -1250,
                -900,
                -1730,
                -1640,
                -2500,
                -2350,
                -3400,
                -2900,
                -4300,
                -3700,
                -6400,
                -4300);
        road(Kind.COUNTRY, "Dwarsweg", -160, 4250, 900, 4000, 2300, 3900, 3620, 3680, 5000, 3100, 5000, 80);
        road(
                Kind.COUNTRY,
                "Broekdijk",
                -4650,
                1330,
                -4500,
                -400,
                -3900,
                -1900,
                -3400,
                -2900,
                -2600,
                -4100,
                -1000,
                -4700,
                880,
                -4550,
                2500,
                -4300,
                4200,
                -4100);
        road(Kind.MOTORROAD, "N999", -1380, -1750, -1900, -2900, -2000, -4200, -2600, -6500);
    }

    private void leaving(String inside, String outside, double... fromCentre) {
        changing.put(road(Kind.TERTIARY, inside, fromCentre), outside);
    }

    /** Cuts the roads that leave where they cross the ring. */
    private void change() {
        changing.forEach((way, outside) -> {
            for (int i = 1; i + 1 < way.line.size(); i++) {
                if (ring.line.contains(way.line.get(i))) {
                    List<Coordinate> beyond = way.line.subList(i, way.line.size());
                    roads.add(new Way(outside.endsWith("laan") ? Kind.TERTIARY : Kind.COUNTRY, outside, beyond));
                    way.line.subList(i + 1, way.line.size()).clear();
                    return;
                }
            }
            throw new IllegalStateException("The road %s does not cross the ring.".formatted(way.name));
        });
    }

    private void rail() {
        road(
                Kind.RAIL,
                "Spoorlijn",
                5000,
                -7000,
                2900,
                -3500,
                1500,
                -2100,
                480,
                -1480,
                -539,
                -1130,
                -1400,
                -740,
                -2600,
                -120,
                -4200,
                420,
                -6700,
                900);
    }

    private void dike(String name, List<Coordinate> line) {
        roads.add(new Way(Kind.DIKE, name, Curve.through(line)));
    }

    private Way road(Kind kind, String name, double... fromCentre) {
        List<Coordinate> points = points(fromCentre);
        for (int i = 1; i + 1 < points.size(); i++) {
            Coordinate p = points.get(i);
            points.set(i, Curve.at(p.x + wobble(), p.y + wobble()));
        }
        Way way = new Way(kind, name, Curve.through(points));
        roads.add(way);
        return way;
    }

    private double wobble() {
        return chance.between(-WOBBLE_METRES, WOBBLE_METRES);
    }

    static List<Coordinate> points(double... fromCentre) {
        List<Coordinate> points = new ArrayList<>();
        for (int i = 0; i < fromCentre.length; i += 2) {
            points.add(Curve.at(CENTRE.x + fromCentre[i] * SCALE, CENTRE.y + fromCentre[i + 1] * SCALE));
        }
        return points;
    }

    private static Polygon border() {
        List<Coordinate> edge = points(
                -5200, 4300, -3300, 4900, -1400, 5300, 500, 5150, 2300, 5600, 4300, 5200, 5300, 3900, 5600, 2000, 5900,
                0, 5500, -2200, 4700, -4300, 3200, -5300, 1200, -5100, -1000, -5500, -3200, -5000, -4900, -4400, -5500,
                -2600, -5200, -800, -5700, 1400, -5800, 3000, -5200, 4300);
        List<Coordinate> line = Curve.through(edge);
        line.set(line.size() - 1, line.getFirst());
        return Curve.SHAPES.createPolygon(line.toArray(Coordinate[]::new));
    }

    private static Polygon ring(List<Coordinate> there, List<Coordinate> back) {
        List<Coordinate> ring = new ArrayList<>(there);
        ring.addAll(back.reversed());
        ring.add(there.getFirst());
        return Curve.SHAPES.createPolygon(ring.toArray(Coordinate[]::new));
    }
}
