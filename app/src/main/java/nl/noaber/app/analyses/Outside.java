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
import nl.noaber.core.disclosure.Reason;
import nl.noaber.core.disclosure.Rules;
import nl.noaber.core.disclosure.ShownFigure;
import nl.noaber.core.evidence.Interval;
import nl.noaber.core.geo.Square;
import nl.noaber.core.hotspots.Concentration;
import nl.noaber.core.people.Columns;
import nl.noaber.core.people.Estimate;

/**
 * What of a region may be shown: totals of areas and of the region, through one table for each figure, so that no two shown
 * totals tell a small one; concentrations, coarsely rounded; and classes of squares of 500 m. With {@code --full} the same totals as they are.
 */
final class Outside {
    static final int LARGER_METRES = 500;
    private static final String REGION = "regio";
    private static final String AREA = "gebied:";

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
            groups.add(own);
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
        if (region.settings().full()) {
            cells.forEach(cell -> cell.groups().forEach(group -> shown.merge(group, asIs(cell, group), Outside::plus)));
        } else {
            ProtectedTable.of(cells).totals().forEach(total -> shown.put(total.id(), total));
        }
        return shown;
    }

    private static ShownFigure asIs(Cell cell, String group) {
        return new ShownFigure(group, Optional.of(cell.count()), "", cell.observed(), Reason.NONE);
    }

    private static ShownFigure plus(ShownFigure a, ShownFigure b) {
        Interval sum = a.figure().orElseThrow().plus(b.figure().orElseThrow());
        return new ShownFigure(a.id(), Optional.of(sum), "", a.observed() && b.observed(), Reason.NONE);
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

    /** Empty when it is about too few people. */
    Optional<Interval> residentsOf(Concentration cluster) {
        return shown(cluster.residents());
    }

    /** Empty when it is about too few people. */
    Optional<Interval> lessSelfReliantOf(Concentration cluster) {
        return shown(cluster.lessSelfReliant());
    }

    /**
     * The edge of a concentration cuts through areas, so that its exact figure less that of an area could tell of a few people.
     * Rounded so coarsely, the difference tells nothing below ten.
     */
    private Optional<Interval> shown(Interval people) {
        if (region.settings().full()) {
            return Optional.of(people);
        }
        return Rules.DEFAULT.mayShow(people.mid(), people.mid())
                ? Optional.of(Coarse.outwards(people))
                : Optional.empty();
    }

    /**
     * A square of 500 m. Only classes are shown, never figures: with figures of squares, areas and concentrations together,
     * differences would tell small numbers.
     */
    record Larger(int residentsClass, int lessSelfReliantClass) {}

    /** All squares of 500 m in which somebody lives, in order. */
    SortedMap<Square, Larger> larger() {
        Estimate all = region.people().get(Columns.RESIDENTS);
        SortedMap<Square, Interval> residentsOf = sums(all);
        SortedMap<Square, Interval> weakOf = sums(region.lessSelfReliant());
        SortedMap<Square, Larger> squares = new TreeMap<>();
        for (Square square : region.people().squares()) {
            Square larger = square.within(LARGER_METRES);
            squares.computeIfAbsent(
                    larger,
                    key -> new Larger(
                            PeopleClasses.OUTSIDE.of(residentsOf.get(key)), PeopleClasses.OUTSIDE.of(weakOf.get(key))));
        }
        return squares;
    }

    private SortedMap<Square, Interval> sums(Estimate figure) {
        SortedMap<Square, Interval> sums = new TreeMap<>();
        for (int i = 0; i < figure.size(); i++) {
            Square larger = region.people().squares().get(i).within(LARGER_METRES);
            figure.find(i).ifPresent(own -> sums.merge(larger, own, Interval::plus));
        }
        return sums;
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
