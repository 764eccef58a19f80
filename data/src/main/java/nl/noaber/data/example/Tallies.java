// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.core.geo.Square;

/** Counts the town by square, neighbourhood or district. */
final class Tallies {
    private Tallies() {}

    static SortedMap<Square, Tally> bySquare(Town town, int metres) {
        return by(town, door -> Square.around(new RdPoint(door.at().x, door.at().y), metres));
    }

    static SortedMap<String, Tally> byNeighbourhood(Town town) {
        return by(town, door -> door.quarter().code());
    }

    static SortedMap<String, Tally> byDistrict(Town town) {
        return by(town, door -> door.quarter().district());
    }

    private static <K extends Comparable<K>> SortedMap<K, Tally> by(Town town, Function<Door, K> place) {
        Map<Long, Household> households = new HashMap<>();
        town.households().forEach(household -> households.put(household.door().id(), household));
        SortedMap<K, Tally> tallies = new TreeMap<>();
        for (Door door : town.doors()) {
            tallies.computeIfAbsent(place.apply(door), key -> new Tally()).add(door, households.get(door.id()));
        }
        return tallies;
    }
}
