// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.evidence.FigureTable;
import nl.noaber.core.geo.Area;
import nl.noaber.core.people.AreaColumn;

/**
 * One level of areas out of a file that may hold several (municipality, districts, neighbourhoods): the finest of which at
 * least half has a figure of residents.
 *
 * @param notes what was left out
 */
record AreaLevel(List<Area> areas, List<String> notes) {
    /** Fine to coarse. */
    private static final List<String> LEVELS = List.of("BU", "WK", "GM");

    static AreaLevel choose(List<Area> all, FigureTable figures, Optional<String> municipality) {
        List<Area> mine = all.stream()
                .filter(area -> municipality.isEmpty() || belongs(area, municipality.get()))
                .toList();
        if (mine.isEmpty() && !all.isEmpty()) {
            throw new BadInput(
                    "None of the %d areas belongs to %s.".formatted(all.size(), municipality.orElse("the region")),
                    "Maybe the municipality has another code in this year, or the file is of another place.");
        }
        Map<String, List<Area>> byLevel = new TreeMap<>();
        for (Area area : mine) {
            byLevel.computeIfAbsent(level(area), level -> new ArrayList<>()).add(area);
        }
        if (byLevel.size() <= 1) {
            return new AreaLevel(mine, List.of());
        }
        String chosen = LEVELS.stream()
                .filter(byLevel::containsKey)
                .filter(level -> mostHaveResidents(byLevel.getOrDefault(level, List.of()), figures))
                .findFirst()
                .orElse(byLevel.keySet().iterator().next());
        List<Area> areas = byLevel.getOrDefault(chosen, List.of());
        return new AreaLevel(
                areas,
                List.of(
                        "Het bestand met gebieden heeft meerdere niveaus: %d gebieden %s... zijn gebruikt, %d andere niet."
                                .formatted(areas.size(), chosen, mine.size() - areas.size())));
    }

    private static boolean belongs(Area area, String municipality) {
        String digits = municipality.substring(2);
        boolean byCode = area.code().equals(municipality)
                || area.code().startsWith("BU" + digits)
                || area.code().startsWith("WK" + digits);
        return area.municipality().isEmpty() ? byCode : area.municipality().equals(municipality);
    }

    private static String level(Area area) {
        return LEVELS.stream().filter(area.code()::startsWith).findFirst().orElse("");
    }

    private static boolean mostHaveResidents(List<Area> areas, FigureTable figures) {
        Optional<String> column =
                AreaColumn.find(figures, "aantal_inwoners").or(() -> AreaColumn.find(figures, "AantalInwoners"));
        long known = areas.stream()
                .filter(area -> figures.row(area.code()) >= 0
                        && column.map(c -> !Double.isNaN(figures.value(c, figures.row(area.code()))))
                                .orElse(false))
                .count();
        return 2 * known >= areas.size();
    }
}
