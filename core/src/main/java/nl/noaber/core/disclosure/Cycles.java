// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;

/**
 * Persons can also be moved around four classes that differ in two ways, as the corners of a table of two rows and two
 * columns: one more in the first and in the fourth, one less in the second and in the third. Every total of which the
 * four are part stays what it is. So a class too small by itself is still safe where its borders are crossed twice, as by
 * the edge of an area that runs through two squares of 500 m.
 */
final class Cycles {
    private final SortedMap<int[], Corner> corners = new TreeMap<>(Arrays::compare);
    private final Map<Integer, List<Corner>> byGroup = new HashMap<>();
    private final double fewest;

    /** The covered cells of a class: how many there are and how many persons they hold. */
    private record Corner(int[] groups, int cells, double persons) {}

    Cycles(SortedMap<int[], List<Integer>> classes, IntPredicate isCovered, IntToDoubleFunction count, double fewest) {
        this.fewest = fewest;
        classes.forEach((groups, members) -> {
            int[] covered = members.stream()
                    .mapToInt(Integer::intValue)
                    .filter(isCovered)
                    .toArray();
            if (covered.length > 0) {
                double persons = Arrays.stream(covered).mapToDouble(count).sum();
                Corner corner = new Corner(groups, covered.length, persons);
                corners.put(groups, corner);
                for (int group : groups) {
                    byGroup.computeIfAbsent(group, g -> new ArrayList<>()).add(corner);
                }
            }
        });
    }

    /** Whether some four corners leave every covered cell of the class a range of at least the fewest persons. */
    boolean protect(int[] groups) {
        Corner own = corners.get(groups);
        if (own == null || groups.length == 0) {
            return false;
        }
        int narrow = narrowest(groups);
        return of(narrow).stream()
                .filter(second -> !second.equals(own))
                .anyMatch(second -> protect(own, second, narrow));
    }

    private boolean protect(Corner own, Corner second, int narrow) {
        int[] lost = without(own.groups, second.groups);
        int[] anchors = lost.length > 0 ? lost : without(own.groups, new int[] {narrow});
        if (anchors.length == 0) {
            return false;
        }
        int[] won = without(second.groups, own.groups);
        return of(narrowest(anchors)).stream()
                .filter(third -> !third.equals(own) && !third.equals(second))
                .anyMatch(third -> closes(own, second, third, lost, won));
    }

    private boolean closes(Corner own, Corner second, Corner third, int[] lost, int[] won) {
        int[] alsoLost = without(own.groups, third.groups);
        int[] alsoWon = without(third.groups, own.groups);
        boolean apart =
                without(alsoLost, lost).length == alsoLost.length && without(alsoWon, won).length == alsoWon.length;
        if (!apart) {
            return false;
        }
        int[] kept = without(without(own.groups, lost), alsoLost);
        int[] all = Stream.of(kept, won, alsoWon)
                .flatMapToInt(Arrays::stream)
                .sorted()
                .toArray();
        Corner fourth = corners.get(all);
        if (fourth == null || fourth.equals(own)) {
            return false;
        }
        double up = Math.min(second.persons, third.persons);
        double down = Math.min(own.persons, fourth.persons);
        return own.cells >= 2 ? own.persons + up >= fewest : up + down >= fewest;
    }

    private List<Corner> of(int group) {
        return byGroup.getOrDefault(group, List.of());
    }

    private int narrowest(int[] groups) {
        return Arrays.stream(groups)
                .boxed()
                .min(Comparator.comparingInt((Integer g) -> of(g).size()).thenComparing(g -> g))
                .orElseThrow();
    }

    private static int[] without(int[] all, int[] some) {
        return Arrays.stream(all).filter(g -> Arrays.binarySearch(some, g) < 0).toArray();
    }
}
