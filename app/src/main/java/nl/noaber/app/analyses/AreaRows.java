// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.noaber.core.disclosure.Rules;
import nl.noaber.core.disclosure.ShownFigure;
import nl.noaber.core.evidence.Interval;
import nl.noaber.core.geo.Area;

/** Areas with the figures that may be shown of them. */
final class AreaRows {
    /**
     * One area.
     *
     * @param figures residents, ages and households by column: published by CBS, or estimated from that
     * @param covered columns that are about too few people
     * @param lessSelfReliant empty when covered or unknown
     * @param isCovered whether less self-reliant residents are covered, rather than unknown
     * @param outside residents whose addresses are not in the files
     */
    record Row(
            String code,
            String name,
            Map<String, Interval> figures,
            Set<String> covered,
            Optional<Interval> lessSelfReliant,
            boolean isCovered,
            double outside) {
        /** Empty when covered or unknown. */
        Optional<Interval> figure(String column) {
            return Optional.ofNullable(figures.get(column)).filter(figure -> !covered.contains(column));
        }

        /** Whether it is about too few people, rather than unknown. */
        boolean isCovered(String column) {
            return covered.contains(column);
        }
    }

    private AreaRows() {}

    /** In order of code. */
    static List<Row> of(Region region, Outside outside, AreaNumbers numbers) {
        Map<String, String> names = region.files().published().areas().stream()
                .collect(Collectors.toMap(Area::code, Area::name, (first, second) -> first, TreeMap::new));
        Rules rules = Rules.DEFAULT;
        return numbers.areas().stream()
                .map(code -> {
                    Map<String, Interval> figures = new TreeMap<>();
                    Set<String> small = new TreeSet<>();
                    for (String column : region.people().columns()) {
                        numbers.find(code, column)
                                .filter(figure ->
                                        !region.settings().full() && !rules.mayShow(figure.mid(), figure.mid()))
                                .ifPresent(figure -> small.add(column));
                        numbers.find(code, column)
                                .ifPresent(figure ->
                                        figures.put(column, region.settings().full() ? figure : rules.rounded(figure)));
                    }
                    Optional<ShownFigure> shown = outside.lessSelfReliantOf(code);
                    boolean covered = shown.isPresent() && shown.get().figure().isEmpty();
                    Optional<Interval> own = covered ? Optional.empty() : numbers.lessSelfReliant(code);
                    return new Row(
                            code,
                            names.getOrDefault(code, code),
                            figures,
                            small,
                            own.map(figure -> region.settings().full() ? figure : rules.rounded(figure)),
                            covered,
                            numbers.outside(code));
                })
                .toList();
    }
}
