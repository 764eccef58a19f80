// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;

/** Mean distance of the homes of an area to the nearest facility: straight lines, made longer as roads are. */
final class Distances {
    private static final double DETOUR = 1.3;

    private final Town town;

    Distances(Town town) {
        this.town = town;
    }

    Map<String, String> of(List<Quarter> quarters) {
        List<Door> doors = town.doors().stream()
                .filter(door -> door.isHome() && quarters.contains(door.quarter()))
                .toList();
        Map<String, String> figures = new HashMap<>();
        add(
                figures,
                doors,
                Sort.DOCTORS,
                "huisartsenpraktijk_gemiddelde_afstand_in_km",
                "AfstandTotHuisartsenpraktijk_110");
        add(figures, doors, Sort.PHARMACY, "apotheek_gemiddelde_afstand_in_km");
        add(
                figures,
                doors,
                Sort.SUPERMARKET,
                "grote_supermarkt_gemiddelde_afstand_in_km",
                "AfstandTotGroteSupermarkt_111");
        add(
                figures,
                doors,
                Sort.KINDERGARTEN,
                "kinderdagverblijf_gemiddelde_afstand_in_km",
                "AfstandTotKinderdagverblijf_112");
        add(figures, doors, Sort.SCHOOL, "basisonderwijs_gemiddelde_afstand_in_km", "AfstandTotSchool_113");
        add(figures, doors, Sort.FIRE_STATION, "brandweerkazerne_gemiddelde_afstand_in_km");
        add(figures, doors, Sort.LIBRARY, "bibliotheek_gemiddelde_afstand_in_km");
        add(
                figures,
                doors,
                Sort.HOSPITAL,
                "ziekenhuis_incl_buitenpolikliniek_gem_afst_in_km",
                "ziekenhuis_excl_buitenpolikliniek_gem_afst_in_km");
        return figures;
    }

    private void add(Map<String, String> figures, List<Door> doors, Sort sort, String... names) {
        List<Coordinate> places = town.facilities().stream()
                .filter(facility -> facility.sort() == sort)
                .map(Facility::at)
                .toList();
        double metres = doors.stream()
                .mapToDouble(door -> places.stream()
                        .mapToDouble(place -> place.distance(door.at()))
                        .min()
                        .orElse(Double.NaN))
                .average()
                .orElse(Double.NaN);
        for (String name : names) {
            figures.put(name, Published.decimal(metres * DETOUR / 1000));
        }
    }
}
