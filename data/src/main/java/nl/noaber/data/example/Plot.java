// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * A piece of ground along a street.
 *
 * @param at its middle
 * @param a the stretch of street runs from here
 * @param b to here
 * @param side 1 left, -1 right of it
 * @param tenure how much more than usual of this street is owned, -0.25 to 0.25
 */
record Plot(Quarter quarter, String street, Coordinate at, Coordinate a, Coordinate b, int side, double tenure) {
    private static final double BLOCK_METRES = 62;

    void build(double front, Chance chance, Doors doors, List<Building> buildings, Ground built) {
        Style style = quarter.style();
        int year = style.builtFrom + chance.below(style.builtTo - style.builtFrom + 1);
        built.add(at);
        switch (style) {
            case FLATS -> block(year, chance, doors, buildings, built);
            case INDUSTRY -> {
                buildings.add(Building.around(at, a, b, chance.between(30, 62), chance.between(22, 34), "industrial"));
                doors.add(this, at, year, Door.Use.OTHER, false);
            }
            default -> houses(front, year, chance, doors, buildings);
        }
    }

    private void houses(double front, int year, Chance chance, Doors doors, List<Building> buildings) {
        Style style = quarter.style();
        double wide = front > 10 ? Math.min(11, front * 0.68) : front;
        buildings.add(Building.around(at, a, b, wide, chance.between(8.5, 10.5), front > 10 ? "detached" : "house"));
        boolean shared = chance.happens(style.shared);
        int homes = shared ? 2 + chance.below(3) : 1;
        boolean shop = style == Style.OLD_CENTRE ? chance.happens(0.3) : chance.happens(0.02);
        if (shop) {
            doors.add(this, at, year, Door.Use.OTHER, shared);
        }
        for (int n = shop ? 1 : 0; n < Math.max(homes, shop && shared ? 2 : homes); n++) {
            Coordinate door = Curve.at(at.x + n * 0.9, at.y + n * 0.7);
            doors.add(this, door, year, use(chance), shared);
        }
    }

    /** A gallery flat, or a row of houses between two of them. */
    private void block(int year, Chance chance, Doors doors, List<Building> buildings, Ground built) {
        boolean high = chance.happens(0.55);
        int floors = high ? 4 + 2 * chance.below(3) : 1;
        int doorsWide = high ? 7 : 9;
        double ux = (b.x - a.x) / Math.max(1e-9, a.distance(b));
        double uy = (b.y - a.y) / Math.max(1e-9, a.distance(b));
        buildings.add(Building.around(at, a, b, BLOCK_METRES, high ? 12 : 9, high ? "apartments" : "terrace"));
        Door.Use use = use(chance);
        for (int floor = 0; floor < floors; floor++) {
            for (int d = 0; d < doorsWide; d++) {
                double along = (d - (doorsWide - 1) / 2.0) * (BLOCK_METRES - 6) / doorsWide;
                Coordinate door = Curve.at(at.x + ux * along + floor * 0.5, at.y + uy * along + floor * 0.5);
                doors.add(this, door, year, high ? use : use(chance), high);
                built.add(door);
            }
        }
    }

    private Door.Use use(Chance chance) {
        if (chance.happens(quarter.style().owned + tenure)) {
            return Door.Use.OWNED;
        }
        double association = quarter.style() == Style.OLD_CENTRE || quarter.style() == Style.FARMLAND ? 0.35 : 0.8;
        return chance.happens(association) ? Door.Use.HOUSING_ASSOCIATION : Door.Use.PRIVATE_RENT;
    }
}
