// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;

/** Gives addresses their number: odd on one side of the street, even on the other. */
final class Doors {
    private static final long FIRST_ID = 9_001_000_000L;

    private final List<Door> all = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Postcodes postcodes = new Postcodes();
    private final Chance chance;

    Doors(Chance chance) {
        this.chance = chance;
    }

    Door add(Plot plot, Coordinate at, int year, Door.Use use, boolean shared) {
        String side = plot.quarter().place() + plot.street() + (plot.side() > 0 ? "left" : "right");
        int number = numbers.merge(side, 2, Integer::sum) - (plot.side() > 0 ? 1 : 0);
        String letter = !shared && chance.happens(0.01) ? "A" : "";
        String postcode = postcodes.next(plot.quarter().postcode(), side);
        Door door = new Door(
                FIRST_ID + all.size(), plot.street(), number + letter, postcode, at, plot.quarter(), year, use, shared);
        all.add(door);
        return door;
    }

    List<Door> all() {
        return all;
    }
}
