// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import nl.noaber.core.evidence.Interval;
import nl.noaber.core.geo.Square;

/** Makes cells of 100 m squares such that only totals of larger squares, areas and concentrations are shown. */
public final class SquareCells {
    private static final String LARGER = "vk%d:";

    private SquareCells() {}

    /**
     * Cells that are never shown themselves, each with the larger square in which it lies as its first group.
     *
     * @param squares of 100 m
     * @param larger metres along a side, e.g. 500
     * @param counts persons by square number; a square without a figure is left out
     * @param persons residents by square number
     * @param groups other published totals of which the square is part, by square number
     */
    public static List<Cell> within(
            int larger,
            List<Square> squares,
            IntFunction<Optional<Interval>> counts,
            IntToDoubleFunction persons,
            IntFunction<List<String>> groups) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < squares.size(); i++) {
            Optional<Interval> count = counts.apply(i);
            if (count.isPresent()) {
                List<String> all = new ArrayList<>(groups.apply(i));
                all.add(group(squares.get(i).within(larger)));
                double residents =
                        Math.max(persons.applyAsDouble(i), count.get().mid());
                cells.add(Cell.modelled(squares.get(i).id(), all, count.get(), residents)
                        .forTotalsOnly());
            }
        }
        return cells;
    }

    /** Name of the total of a larger square: {@code vk500:E0970N4520}. */
    public static String group(Square larger) {
        return LARGER.formatted(larger.size()) + larger.id();
    }

    /** The larger square that a total is about; empty when it is about something else. */
    public static Optional<Square> square(String group, int size) {
        String start = LARGER.formatted(size);
        return group.startsWith(start) ? Square.parse(group.substring(start.length()), size) : Optional.empty();
    }
}
