// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noaber.app.picture.Outline;
import nl.noaber.app.picture.StreetLine;
import nl.noaber.core.evidence.Interval;
import nl.noaber.core.evidence.Source;
import nl.noaber.core.walking.StreetGraph;

/**
 * A region as a plan needs it.
 *
 * @param isFull whether its figures are not protected, so that those of its plans need not be
 * @param candidates places that may become a support point, those outside the region too
 * @param fireStations of the candidates and, where they are not among these, of the facilities
 * @param streets empty: walking is a straight line times {@code detour}
 * @param outside residents without a place on the map
 * @param areaNames by code
 * @param concentrationNames by rank
 * @param places with names that people know, in and around the region; the areas when no others are known
 * @param sources the passport of the region, as a source of what is made of it
 */
record PlanRegion(
        String name,
        String date,
        boolean isFull,
        People people,
        List<Site> candidates,
        List<Site> fireStations,
        Optional<StreetGraph> streets,
        double detour,
        Interval outside,
        Map<String, String> areaNames,
        Map<String, String> concentrationNames,
        List<PlacesNamed.Named> places,
        Ground ground,
        List<Source> sources,
        List<String> notes) {
    /** What lies under the maps. */
    record Ground(List<Outline> areas, boolean areasAreBuurten, List<Outline> concentrations, List<StreetLine> roads) {}

    PlanRegion {
        candidates = List.copyOf(candidates);
        fireStations = List.copyOf(fireStations);
        places = List.copyOf(places);
        sources = List.copyOf(sources);
        notes = List.copyOf(notes);
    }

    String areaName(int square) {
        String code = people.area().get(square);
        return areaNames.getOrDefault(code, code);
    }
}
