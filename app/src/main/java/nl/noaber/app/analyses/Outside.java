// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import nl.noaber.core.disclosure.Cell;
import nl.noaber.core.disclosure.ProtectedTable;
import nl.noaber.core.disclosure.Rules;
import nl.noaber.core.disclosure.ShownFigure;
import nl.noaber.core.disclosure.SquareCells;
import nl.noaber.core.evidence.Interval;
import nl.noaber.core.geo.Square;
import nl.noaber.core.people.Columns;
import nl.noaber.core.people.Estimate;

/**
 * What of a region may be shown: totals of squares of 500 m, areas, concentrations and the region, through one table for each
 * figure, so that no two shown totals tell a small one. With {@code --full} the same totals are shown as they are.
 */
final class Outside {
    static final int LARGER_METRES = 500;
    private static final String REGION = "regio";
    private static final String AREA = "gebied:";
    private static final String CONCENTRATION = "concentratie:";

    private final Region region;
    private final Map<String, ShownFigure> residents;
    private final Map<String, ShownFigure> lessSelfReliant;
    private final List<String> notes;

    Outside(Region region) {
        this.region = region;
        List<List<String>> groups = groups();
        Estimate all = region.ground().find(Columns.RESIDENTS).orElseThrow();
        boolean observed = region.files().squares().isPresent();
        this.residents = shown(cells(groups, all::find, all, observed));
        this.lessSelfReliant = shown(cells(groups, region.counted()::find, all, false));
        this.notes = region.settings().full()
                ? List.of("Dit is de volledige uitgave, niet afgeschermd: alleen voor wie daartoe bevoegd is.")
                : ProtectedTable.of(List.of()).notes();
    }

    /** The totals of which each row is a part. */
    private List<List<String>> groups() {
        List<List<String>> groups = new ArrayList<>();
        for (int row = 0; row < region.ground().rows(); row++) {
            List<String> own = new ArrayList<>(List.of(REGION));
            if (!region.ground().area(row).isEmpty()) {
                own.add(AREA + region.ground().area(row));
            }
            if (row < region.people().size()) {
                own.add(SquareCells.group(region.people().squares().get(row).within(LARGER_METRES)));
            }
            groups.add(own);
        }
        for (Cluster cluster : region.hot().clusters()) {
            for (int row : cluster.squares()) {
                groups.get(row).add(CONCENTRATION + cluster.rank());
            }
        }
        return groups;
    }

    private List<Cell> cells(
            List<List<String>> groups, IntFunction<Optional<Interval>> counts, Estimate persons, boolean observed) {
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < groups.size(); row++) {
            Optional<Interval> count = counts.apply(row);
            if (count.isPresent()) {
                double among = Math.max(persons.mid(row), count.get().mid());
                cells.add(new Cell("rij:" + row, groups.get(row), count.get(), among, observed, false));
            }
        }
        return cells;
    }

    private Map<String, ShownFigure> shown(List<Cell> cells) {
        Map<String, ShownFigure> shown = new HashMap<>();
        Rules rules = region.settings().full() ? Full.RULES : Rules.DEFAULT;
        for (ShownFigure total : ProtectedTable.of(cells, rules).totals()) {
            shown.put(total.id(), total);
        }
        return shown;
    }

    /** For authorised use there is no smallest figure; one person more or less is still nobody's secret kept by chance. */
    private static final class Full {
        static final Rules RULES = new Rules(2, 1, List.of(2, 10, 25, 50, 100));
    }

    ShownFigure residents() {
        return get(residents, REGION);
    }

    ShownFigure lessSelfReliant() {
        return get(lessSelfReliant, REGION);
    }

    Optional<ShownFigure> residentsOf(String area) {
        return Optional.ofNullable(residents.get(AREA + area));
    }

    Optional<ShownFigure> lessSelfReliantOf(String area) {
        return Optional.ofNullable(lessSelfReliant.get(AREA + area));
    }

    Optional<ShownFigure> residentsOf(Cluster cluster) {
        return Optional.ofNullable(residents.get(CONCENTRATION + cluster.rank()));
    }

    Optional<ShownFigure> lessSelfReliantOf(Cluster cluster) {
        return Optional.ofNullable(lessSelfReliant.get(CONCENTRATION + cluster.rank()));
    }

    /** A square of 500 m: residents and less self-reliant residents. */
    record Larger(Optional<ShownFigure> residents, Optional<ShownFigure> lessSelfReliant) {}

    /** All squares of 500 m in which somebody lives, in order. */
    SortedMap<Square, Larger> larger() {
        SortedMap<Square, Larger> squares = new TreeMap<>();
        for (Square square : region.people().squares()) {
            Square larger = square.within(LARGER_METRES);
            String group = SquareCells.group(larger);
            squares.computeIfAbsent(
                    larger,
                    key -> new Larger(
                            Optional.ofNullable(residents.get(group)),
                            Optional.ofNullable(lessSelfReliant.get(group))));
        }
        return squares;
    }

    /** What a reader must know about the protection, Dutch. */
    List<String> notes() {
        return notes;
    }

    private static ShownFigure get(Map<String, ShownFigure> shown, String id) {
        ShownFigure figure = shown.get(id);
        if (figure == null) {
            throw new IllegalStateException("No row of the region has a figure, so there is no total " + id + ".");
        }
        return figure;
    }
}
