// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.people;

import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.noaber.core.geo.Square;

/** Counts addresses and their residents by square. */
final class SquareTally {
    final SortedMap<Square, Cell> cells = new TreeMap<>();

    /** A square in the making; by district, since a square on a border has addresses of both. */
    static final class Cell {
        final SortedMap<String, Part> parts = new TreeMap<>();
        final Map<String, Integer> postcodes = new TreeMap<>();

        double persons() {
            return parts.values().stream().mapToDouble(p -> p.persons).sum();
        }

        /** The district most of its residents belong to. */
        String area() {
            return parts.entrySet().stream()
                    .max(Comparator.comparingDouble((Map.Entry<String, Part> e) -> e.getValue().persons)
                            .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                    .map(Map.Entry::getKey)
                    .orElse("");
        }

        String postcode() {
            return postcodes.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .map(Map.Entry::getKey)
                    .orElse("");
        }
    }

    /** What one district has in one square. */
    static final class Part {
        double persons;
        int dwellings;
        int unknown;
    }

    void add(Address address, double persons, District district) {
        Cell cell = cells.computeIfAbsent(FromAddresses.square(address), s -> new Cell());
        Part part = cell.parts.computeIfAbsent(district.code(), a -> new Part());
        part.persons += persons;
        if (address.use() == Address.Use.DWELLING) {
            part.dwellings++;
        } else {
            part.unknown++;
        }
        if (!address.postcodeArea().isEmpty()) {
            cell.postcodes.merge(address.postcodeArea(), 1, Integer::sum);
        }
    }
}
