// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.disclosure;

import java.util.List;
import java.util.TreeSet;
import nl.noaber.core.evidence.Interval;

/**
 * One figure before protection. A missing figure is no cell: leave it out.
 *
 * @param id of the place, unique among the cells
 * @param groups every published total of which it is a part: its 500 m square, its area, its municipality, a
 *     concentration; in any order, each once
 * @param count persons
 * @param persons among whom they were counted, e.g. the residents of the square; at least the count
 * @param observed whether it was counted by somebody, rather than modelled by us
 * @param mayShow false for a cell that is never shown itself, e.g. a 100 m square of which only 500 m totals are
 */
public record Cell(String id, List<String> groups, Interval count, double persons, boolean observed, boolean mayShow) {
    public Cell {
        groups = List.copyOf(new TreeSet<>(groups));
        if (count.low() < 0 || !(persons >= 0)) {
            throw new IllegalArgumentException(
                    "The count %s and the persons %s of %s must be zero or more.".formatted(count, persons, id));
        }
    }

    /** A modelled figure that may be shown. */
    public static Cell modelled(String id, List<String> groups, Interval count, double persons) {
        return new Cell(id, groups, count, persons, false, true);
    }

    /** An observed figure that may be shown. */
    public static Cell observed(String id, List<String> groups, Interval count, double persons) {
        return new Cell(id, groups, count, persons, true, true);
    }

    /** The same, used for totals only. */
    public Cell forTotalsOnly() {
        return new Cell(id, groups, count, persons, observed, false);
    }
}
