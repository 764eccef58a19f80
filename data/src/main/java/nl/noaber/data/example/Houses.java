// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/** Plots along both sides of every street, with a building and one or more addresses on each. */
final class Houses {
    private static final double FROM_CROSSING = 9;
    /** Share of the sides of streets where there is grass or water in place of houses. */
    private static final double GREEN = 0.12;

    private static final double NEAR = 130;
    private static final double FARM_METRES = 110;

    private final Streets streets;
    private final List<Facility> facilities;
    private final Chance chance;
    private final Ground built = new Ground();
    private final Map<Quarter, PreparedGeometry> shapes = new HashMap<>();
    private final Doors doors;
    final List<Building> buildings = new ArrayList<>();
    final Map<Facility, Door> facilityDoors = new LinkedHashMap<>();

    Houses(Streets streets, List<Facility> facilities, long seed) {
        this.streets = streets;
        this.facilities = facilities;
        chance = new Chance(seed, "houses");
        doors = new Doors(new Chance(seed, "doors"));
        Geometry water = streets.plan().water;
        streets.quarters()
                .forEach(q ->
                        shapes.put(q, PreparedGeometryFactory.prepare(q.shape().difference(water))));
        for (Facility facility : facilities) {
            if (facility.ground() > 4) {
                house(facility);
            }
        }
        for (Quarter quarter : streets.quarters()) {
            if (quarter.style() != Style.PARK) {
                streets.local(quarter).stream()
                        .filter(way -> way.kind.isStreet())
                        .forEach(way -> along(way, quarter));
            }
        }
        streets.plan().roads.stream().filter(way -> way.kind.isStreet()).forEach(way -> along(way, null));
        facilities.stream().filter(facility -> facility.sort().hasAddress()).forEach(this::address);
    }

    /** On the nearest street of its neighbourhood. */
    private void address(Facility facility) {
        Coordinate at = facility.at();
        String street = streets.along(facility.quarter()).stream()
                .filter(way -> !way.name.isEmpty())
                .min(Comparator.comparingDouble(way -> Curve.line(way.line).distance(Curve.SHAPES.createPoint(at))))
                .map(way -> way.name)
                .orElse(facility.quarter().name());
        Plot plot = new Plot(facility.quarter(), street, at, at, at, 1, 0);
        Door.Use use = facility.sort() == Sort.CARE_HOME ? Door.Use.CARE_HOME : Door.Use.OTHER;
        facilityDoors.put(facility, doors.add(plot, at, 1990, use, false));
    }

    List<Door> doors() {
        return doors.all();
    }

    private void house(Facility facility) {
        Coordinate a = facility.at();
        Coordinate b = Curve.at(a.x + chance.between(-1, 1), a.y + chance.between(-1, 1));
        double size = facility.ground() * 0.75;
        if (facility.tags().containsKey("building") || facility.sort().hasAddress()) {
            buildings.add(
                    Building.around(a, a, b, size * 1.5, size, facility.tags().getOrDefault("building", "yes")));
        }
        built.add(a);
    }

    private void along(Way way, @Nullable Quarter own) {
        Envelope box = Curve.line(way.line).getEnvelopeInternal();
        box.expandBy(NEAR);
        Run run = new Run(
                way.name,
                chance.pick(List.of(0.72, 0.85, 1.0, 1.0, 1.3, 1.7)),
                chance.between(-0.25, 0.25),
                facilities.stream().filter(f -> box.contains(f.at())).toList());
        for (int side = -1; side <= 1; side += 2) {
            if (own != null && own.style() != Style.FLATS && chance.happens(GREEN)) {
                continue;
            }
            double next = FROM_CROSSING;
            double walked = 0;
            for (int i = 0; i + 1 < way.line.size(); i++) {
                Coordinate a = way.line.get(i);
                Coordinate b = way.line.get(i + 1);
                double length = a.distance(b);
                while (next < walked + length) {
                    next += plot(run, a, b, (next - walked) / length, side, own);
                }
                walked += length;
            }
        }
    }

    /** What one street is like. */
    private record Run(String street, double size, double tenure, List<Facility> near) {}

    /** Builds on a plot when it is free; answers how far on the next one is. */
    private double plot(Run run, Coordinate a, Coordinate b, double share, int side, @Nullable Quarter own) {
        Coordinate look = Curve.beside(a, b, share, side * 14);
        Quarter quarter = own == null ? at(look) : own;
        if (quarter == null || quarter.isWater() || quarter.style() == Style.PARK) {
            return 25;
        }
        Style style = quarter.style();
        boolean fixed = style == Style.FLATS || style == Style.INDUSTRY || style == Style.OLD_CENTRE;
        double front = style == Style.FARMLAND
                ? chance.between(FARM_METRES, 3.4 * FARM_METRES)
                : style.plot * (fixed ? 1 : run.size);
        double setback = style.setback + (own == null ? 3 : 0) + chance.between(-0.6, 0.6);
        Coordinate at = Curve.beside(a, b, share, side * setback);
        double clear = Math.min(front, 30) * 0.72;
        boolean free = built.isFree(at, style == Style.FLATS ? 50 : clear)
                && streets.ground().isFree(at, setback * 0.8)
                && run.near.stream().allMatch(f -> f.at().distance(at) > f.ground() + Math.min(front, 30) / 2)
                && inside(quarter, at);
        if (!free || (style == Style.FLATS && chance.happens(0.3))) {
            return style == Style.FLATS ? 12 : Math.min(front, 10);
        }
        new Plot(quarter, run.street, at, a, b, side, run.tenure).build(front, chance, doors, buildings, built);
        return front;
    }

    private boolean inside(Quarter quarter, Coordinate at) {
        PreparedGeometry shape = shapes.get(quarter);
        return shape != null && shape.contains(Curve.SHAPES.createPoint(at));
    }

    private @Nullable Quarter at(Coordinate place) {
        for (Quarter quarter : streets.quarters()) {
            if (inside(quarter, place)) {
                return quarter;
            }
        }
        return null;
    }
}
