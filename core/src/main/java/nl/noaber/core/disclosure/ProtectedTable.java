// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.noaber.core.evidence.Interval;

/**
 * Cells and their totals, fit to leave the house: small figures are covered, and enough others with them that no sum or
 * difference of what is shown tells a small figure to within {@link Rules#fewest()} persons. Everything published of one
 * dataset must go through one table: two tables may tell together what neither tells alone.
 *
 * @param cells in order of id
 * @param totals in order of id, one for each group that a cell names
 */
public record ProtectedTable(Rules rules, List<ShownFigure> cells, List<ShownFigure> totals) {
    public ProtectedTable {
        cells = List.copyOf(cells);
        totals = List.copyOf(totals);
    }

    /** Protects by {@link Rules#DEFAULT}. */
    public static ProtectedTable of(List<Cell> cells) {
        return of(cells, Rules.DEFAULT);
    }

    /**
     * Protects the cells and all totals they are part of. The order of the cells does not matter.
     *
     * @throws IllegalArgumentException when an id comes twice
     */
    public static ProtectedTable of(List<Cell> cells, Rules rules) {
        List<Cell> sorted =
                cells.stream().sorted(Comparator.comparing(Cell::id)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).id().equals(sorted.get(i - 1).id())) {
                throw new IllegalArgumentException(
                        "The cell %s is there twice.".formatted(sorted.get(i).id()));
            }
        }
        Table table = new Table(sorted);
        Covering covering = new Covering(table, rules);
        covering.run();
        List<ShownFigure> shown = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Cell cell = sorted.get(i);
            shown.add(figure(rules, cell.id(), cell.count(), cell.observed(), covering.cell(i)));
        }
        List<ShownFigure> totals = new ArrayList<>();
        for (int g = 0; g < table.groups.size(); g++) {
            totals.add(figure(rules, table.groups.get(g), table.total(g), table.observed(g), covering.group(g)));
        }
        return new ProtectedTable(rules, shown, totals);
    }

    private static ShownFigure figure(Rules rules, String id, Interval figure, boolean observed, Reason reason) {
        if (reason != Reason.NONE) {
            return new ShownFigure(id, Optional.empty(), rules.classNames().getFirst(), observed, reason);
        }
        Interval rounded = rules.rounded(figure);
        String name = rules.classNames().get(rules.classOf(rounded.mid()));
        return new ShownFigure(id, Optional.of(rounded), name, observed, reason);
    }

    /** Empty when there is no such cell. */
    public Optional<ShownFigure> cell(String id) {
        return find(cells, id);
    }

    /** Empty when no cell names the group. */
    public Optional<ShownFigure> total(String group) {
        return find(totals, group);
    }

    private static Optional<ShownFigure> find(List<ShownFigure> sorted, String id) {
        int low = 0;
        int high = sorted.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = sorted.get(middle).id().compareTo(id);
            if (order == 0) {
                return Optional.of(sorted.get(middle));
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return Optional.empty();
    }

    /** What a reader must know, Dutch, one sentence each. */
    public List<String> notes() {
        return List.of(
                "Cijfers over minder dan %d mensen zijn afgeschermd, en ook de cijfers waarmee ze na te rekenen zijn."
                        .formatted(rules.fewest()),
                "Getoonde cijfers zijn afgerond op %d; ondergrenzen naar beneden, bovengrenzen naar boven. Daardoor tellen ze niet precies op."
                        .formatted(rules.step()),
                "Een cijfer met 'ongeveer' is door ons berekend uit cijfers over een groter gebied of uit aannames; het is geen telling.");
    }
}
