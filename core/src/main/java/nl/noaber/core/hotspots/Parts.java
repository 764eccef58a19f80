// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.hotspots;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.core.geo.Square;

/**
 * Divides a concentration that is too large to act upon: in a compact town all dense squares hang together, and "the whole
 * town" tells nobody where to go. Each square goes to the nearest place with a name; what then no longer touches is a part of
 * its own, and a part that is very small joins the one that it touches most.
 */
final class Parts {
    /** A square kilometre. */
    static final int WHOLE_UP_TO_SQUARES = 100;
    /** A part of fewer squares joins another. */
    static final int PART_AT_LEAST_SQUARES = 10;

    private final List<Square> squares;
    private final List<Concentrations.Named> places;

    Parts(List<Square> squares, List<Concentrations.Named> places) {
        this.squares = squares;
        this.places = places.stream()
                .filter(place -> !place.name().isBlank())
                .sorted(Comparator.comparing(Concentrations.Named::name)
                        .thenComparingDouble(place -> place.at().x())
                        .thenComparingDouble(place -> place.at().y()))
                .toList();
    }

    /** @param whole numbers of squares that touch, from south-west to north-east */
    List<List<Integer>> of(List<Integer> whole) {
        if (whole.size() <= WHOLE_UP_TO_SQUARES || places.size() < 2) {
            return List.of(whole);
        }
        Map<Square, Integer> partOf = new HashMap<>();
        List<List<Integer>> parts = new ArrayList<>();
        Map<Square, Integer> placeOf = new HashMap<>();
        whole.forEach(i -> placeOf.put(squares.get(i), nearest(squares.get(i).centre())));
        for (int first : whole) {
            if (!partOf.containsKey(squares.get(first))) {
                List<Integer> part = grow(first, whole, placeOf);
                part.forEach(i -> partOf.put(squares.get(i), parts.size()));
                parts.add(part);
            }
        }
        return joined(parts, partOf);
    }

    private int nearest(RdPoint at) {
        int best = 0;
        for (int k = 1; k < places.size(); k++) {
            if (places.get(k).at().metresTo(at) < places.get(best).at().metresTo(at)) {
                best = k;
            }
        }
        return best;
    }

    private List<Integer> grow(int first, List<Integer> whole, Map<Square, Integer> placeOf) {
        Map<Square, Integer> number = new HashMap<>();
        whole.forEach(i -> number.put(squares.get(i), i));
        Integer place = placeOf.get(squares.get(first));
        List<Integer> part = new ArrayList<>(List.of(first));
        Set<Integer> seen = new HashSet<>(part);
        for (int next = 0; next < part.size(); next++) {
            for (Square beside : Concentrations.around(squares.get(part.get(next)))) {
                Integer other = number.get(beside);
                if (other != null && java.util.Objects.equals(placeOf.get(beside), place) && seen.add(other)) {
                    part.add(other);
                }
            }
        }
        part.sort(Comparator.comparing(squares::get));
        return part;
    }

    /** The smallest part first; each joins the part with which it has most neighbouring squares. */
    private List<List<Integer>> joined(List<List<Integer>> parts, Map<Square, Integer> partOf) {
        List<List<Integer>> left = new ArrayList<>(parts);
        while (true) {
            int smallest = smallest(left);
            if (smallest < 0) {
                return left.stream().filter(part -> !part.isEmpty()).toList();
            }
            Map<Integer, Integer> shared = new TreeMap<>();
            for (int i : left.get(smallest)) {
                for (Square beside : Concentrations.around(squares.get(i))) {
                    Integer other = partOf.get(beside);
                    if (other != null && other != smallest) {
                        shared.merge(other, 1, Integer::sum);
                    }
                }
            }
            int target = shared.entrySet().stream()
                    .max(Map.Entry.<Integer, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .orElseThrow()
                    .getKey();
            List<Integer> together = new ArrayList<>(left.get(target));
            together.addAll(left.get(smallest));
            together.sort(Comparator.comparing(squares::get));
            together.forEach(i -> partOf.put(squares.get(i), target));
            left.set(target, together);
            left.set(smallest, List.of());
        }
    }

    private static int smallest(List<List<Integer>> parts) {
        int smallest = -1;
        long several = parts.stream().filter(part -> !part.isEmpty()).count();
        for (int k = 0; several > 1 && k < parts.size(); k++) {
            int size = parts.get(k).size();
            if (size > 0
                    && size < PART_AT_LEAST_SQUARES
                    && (smallest < 0 || size < parts.get(smallest).size())) {
                smallest = k;
            }
        }
        return smallest;
    }
}
