// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.noaber.core.evidence.Interval;

/** Cells in order of id, and the totals of their groups, as numbers. */
final class Table {
    final List<Cell> cells;
    final List<String> groups;
    /** For each cell the numbers of its groups, ascending. */
    final int[][] groupsOf;

    private final Interval[] totals;
    private final double[] persons;
    private final boolean[] observed;

    Table(List<Cell> sorted) {
        cells = sorted;
        TreeSet<String> names = new TreeSet<>();
        sorted.forEach(cell -> names.addAll(cell.groups()));
        groups = new ArrayList<>(names);
        Map<String, Integer> numbers = new HashMap<>();
        groups.forEach(group -> numbers.put(group, numbers.size()));
        groupsOf = new int[sorted.size()][];
        totals = new Interval[groups.size()];
        persons = new double[groups.size()];
        observed = new boolean[groups.size()];
        java.util.Arrays.fill(totals, Interval.ZERO);
        java.util.Arrays.fill(observed, true);
        for (int i = 0; i < sorted.size(); i++) {
            Cell cell = sorted.get(i);
            groupsOf[i] = cell.groups().stream().mapToInt(numbers::get).toArray();
            for (int g : groupsOf[i]) {
                totals[g] = totals[g].plus(cell.count());
                persons[g] += cell.persons();
                observed[g] &= cell.observed();
            }
        }
    }

    double count(int cell) {
        return cells.get(cell).count().mid();
    }

    Interval total(int group) {
        return totals[group];
    }

    double personsOf(int group) {
        return persons[group];
    }

    boolean observed(int group) {
        return observed[group];
    }
}
