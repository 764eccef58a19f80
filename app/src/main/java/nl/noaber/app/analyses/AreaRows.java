// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.noaber.core.disclosure.Cell;
import nl.noaber.core.disclosure.ProtectedTable;
import nl.noaber.core.disclosure.Rules;
import nl.noaber.core.disclosure.ShownFigure;
import nl.noaber.core.evidence.Interval;
import nl.noaber.core.geo.Area;
import nl.noaber.core.people.Columns;

/** Areas with the figures that may be shown of them. */
final class AreaRows {
    /**
     * One area.
     *
     * @param figures residents, ages and households by column: published by CBS, or estimated from that
     * @param covered columns that are about too few people
     * @param lessSelfReliant empty when covered or unknown
     * @param isCovered whether less self-reliant residents are covered, rather than unknown
     * @param outside residents whose addresses are not in the files; empty when too few
     */
    record Row(
            String code,
            String name,
            Map<String, Interval> figures,
            Set<String> covered,
            Optional<Interval> lessSelfReliant,
            boolean isCovered,
            OptionalDouble outside) {
        /** Empty when covered or unknown. */
        Optional<Interval> figure(String column) {
            return Optional.ofNullable(figures.get(column)).filter(figure -> !covered.contains(column));
        }

        /** Whether it is about too few people, rather than unknown. */
        boolean isCovered(String column) {
            return covered.contains(column);
        }
    }

    private final Region region;
    private final AreaNumbers numbers;

    private AreaRows(Region region, AreaNumbers numbers) {
        this.region = region;
        this.numbers = numbers;
    }

    /** In order of code. */
    static List<Row> of(Region region, Outside outside, AreaNumbers numbers) {
        return new AreaRows(region, numbers).rows(outside);
    }

    private List<Row> rows(Outside outside) {
        Map<String, String> names = region.files().published().areas().stream()
                .collect(Collectors.toMap(Area::code, Area::name, (first, second) -> first, TreeMap::new));
        Map<String, Set<String>> covered = new TreeMap<>();
        region.people().columns().forEach(column -> covered.put(column, covered(column)));
        return numbers.areas().stream()
                .map(code -> row(code, names.getOrDefault(code, code), covered, outside.lessSelfReliantOf(code)))
                .toList();
    }

    private Row row(String code, String name, Map<String, Set<String>> covered, Optional<ShownFigure> total) {
        Map<String, Interval> figures = new TreeMap<>();
        Set<String> small = new TreeSet<>();
        for (String column : region.people().columns()) {
            find(code, column).ifPresent(figure -> figures.put(column, shown(figure)));
            if (covered.getOrDefault(column, Set.of()).contains(code)) {
                small.add(column);
            }
        }
        Optional<Interval> own = numbers.lessSelfReliant(code).map(figure -> amongResidents(code, figure));
        boolean isCovered = total.filter(t -> t.figure().isEmpty()).isPresent()
                || (!region.settings().full() && own.filter(AreaRows::isSmall).isPresent());
        return new Row(
                code,
                name,
                figures,
                small,
                isCovered ? Optional.empty() : own.map(this::shown),
                isCovered,
                outside(code));
    }

    private OptionalDouble outside(String code) {
        double people = numbers.outside(code);
        return region.settings().full() ? OptionalDouble.of(people) : Coarse.shown(people);
    }

    private Interval shown(Interval figure) {
        return region.settings().full() ? figure : Coarse.shown(figure);
    }

    private static boolean isSmall(Interval figure) {
        return !Rules.DEFAULT.mayShow(figure.mid(), figure.mid());
    }

    /** Areas whose figure is covered: about too few people, or the one that would tell of them by subtraction. */
    private Set<String> covered(String column) {
        if (region.settings().full()) {
            return Set.of();
        }
        List<Cell> cells = new ArrayList<>();
        for (String code : numbers.areas()) {
            find(code, column)
                    .ifPresent(figure -> cells.add(Cell.modelled(code, List.of("regio"), figure, figure.mid())));
        }
        return ProtectedTable.of(cells).cells().stream()
                .filter(cell -> cell.figure().isEmpty())
                .map(ShownFigure::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Optional<Interval> find(String code, String column) {
        return numbers.find(code, column).map(figure -> amongResidents(code, figure));
    }

    /**
     * Squares on a border count for one area, though their people may live in the next. An area of which CBS says that nobody
     * lives there has no elderly either.
     */
    private Interval amongResidents(String code, Interval figure) {
        return numbers.find(code, Columns.RESIDENTS)
                .map(all -> Interval.of(
                        Math.min(figure.low(), all.low()),
                        Math.min(figure.mid(), all.mid()),
                        Math.min(figure.high(), all.high())))
                .orElse(figure);
    }
}
