// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Chooses what to cover. Cells that are part of exactly the same shown totals form a class: persons can be moved between
 * its covered cells and everything shown stays true. So when the covered cells of a class are two or more and hold at least
 * {@code fewest} persons together, each of them may, for all that anyone can compute, be anything from zero to that sum.
 * Classes too small by themselves may be safe through {@link Cycles}. Where a class falls short, its smallest shown cell is covered too; where it has none, the smallest total is covered that
 * makes its class grow. Rounding and intervals come on top and only hide more.
 */
final class Covering {
    private final Table table;
    private final Rules rules;
    private final Reason[] cells;
    private final Reason[] groups;
    private final boolean[] small;

    Covering(Table table, Rules rules) {
        this.table = table;
        this.rules = rules;
        this.cells = new Reason[table.cells.size()];
        this.groups = new Reason[table.groups.size()];
        this.small = new boolean[cells.length];
        for (int i = 0; i < cells.length; i++) {
            Cell cell = table.cells.get(i);
            small[i] = rules.isSmall(cell.count().mid(), cell.persons());
            cells[i] = small[i] ? Reason.SMALL : cell.mayShow() ? Reason.NONE : Reason.TOTALS_ONLY;
        }
        for (int g = 0; g < groups.length; g++) {
            groups[g] = rules.isSmall(table.total(g).mid(), table.personsOf(g)) ? Reason.SMALL : Reason.NONE;
        }
    }

    Reason cell(int cell) {
        return cells[cell];
    }

    Reason group(int group) {
        return groups[group];
    }

    void run() {
        boolean changed = true;
        while (changed) {
            changed = pass();
        }
    }

    /** Mends every class that falls short once; classes whose totals were covered meanwhile wait for the next pass. */
    private boolean pass() {
        SortedMap<int[], List<Integer>> classes = classes();
        Cycles cycles = new Cycles(classes, i -> cells[i] != Reason.NONE, table::count, rules.fewest());
        boolean changed = false;
        for (var entry : classes.entrySet()) {
            int[] totals = entry.getKey();
            boolean stale = Arrays.stream(totals).anyMatch(g -> groups[g] != Reason.NONE);
            if (totals.length == 0 || stale || isSafe(entry.getValue())) {
                continue;
            }
            if (!holdsSmallTotal(entry.getValue()) && cycles.protect(totals)) {
                continue;
            }
            OptionalInt partner = smallestShown(entry.getValue());
            if (partner.isPresent()) {
                cells[partner.getAsInt()] = Reason.PARTNER;
            } else {
                groups[smallestTotal(totals, classes)] = Reason.PARTNER;
            }
            changed = true;
        }
        return changed;
    }

    private SortedMap<int[], List<Integer>> classes() {
        SortedMap<int[], List<Integer>> classes = new TreeMap<>(Arrays::compare);
        for (int i = 0; i < cells.length; i++) {
            int[] shown = Arrays.stream(table.groupsOf[i])
                    .filter(g -> groups[g] == Reason.NONE)
                    .toArray();
            classes.computeIfAbsent(shown, key -> new ArrayList<>()).add(i);
        }
        return classes;
    }

    private boolean isSafe(List<Integer> members) {
        if (members.stream().noneMatch(i -> small[i])) {
            return true;
        }
        List<Integer> covered =
                members.stream().filter(i -> cells[i] != Reason.NONE).toList();
        double sum = covered.stream().mapToDouble(table::count).sum();
        return covered.size() >= 2 && sum >= rules.fewest();
    }

    /** A small total needs others than its own cells in the class; four corners do not promise that. */
    private boolean holdsSmallTotal(List<Integer> members) {
        return members.stream()
                .flatMapToInt(i -> Arrays.stream(table.groupsOf[i]))
                .anyMatch(g -> groups[g] == Reason.SMALL);
    }

    private OptionalInt smallestShown(List<Integer> members) {
        return members.stream()
                .filter(i -> cells[i] == Reason.NONE && table.count(i) > 0)
                .mapToInt(Integer::intValue)
                .boxed()
                .min(java.util.Comparator.comparingDouble(table::count))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /** Of the class's own totals, and of those that alone keep another class apart from it. */
    private int smallestTotal(int[] own, SortedMap<int[], List<Integer>> classes) {
        IntStream apart = classes.keySet().stream()
                .filter(other -> other.length == own.length + 1)
                .mapToInt(other -> onlyExtra(other, own))
                .filter(g -> g >= 0 && groups[g] == Reason.NONE);
        return IntStream.concat(Arrays.stream(own), apart)
                .boxed()
                .min(java.util.Comparator.comparingDouble(
                                (Integer g) -> table.total(g).mid())
                        .thenComparing(g -> table.personsOf(g))
                        .thenComparing(table.groups::get))
                .orElseThrow();
    }

    /** The one number that {@code larger} has and {@code own} has not; -1 when there is more difference. */
    private static int onlyExtra(int[] larger, int[] own) {
        int extra = -1;
        int at = 0;
        for (int g : larger) {
            if (at < own.length && own[at] == g) {
                at++;
            } else if (extra >= 0) {
                return -1;
            } else {
                extra = g;
            }
        }
        return at == own.length ? extra : -1;
    }
}
