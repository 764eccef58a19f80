// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The fire stations that may be a point: in the region, not forbidden, and dry in the floods that count. */
final class FireStations {
    private FireStations() {}

    static List<Site> usable(PlanRegion region, SiteChoice choice, Terms terms) {
        return region.fireStations().stream()
                .filter(Site::inRegion)
                .filter(site -> choice.excluded().stream()
                        .noneMatch(e -> e.site().equals(site) && e.reason() == SiteChoice.Reason.FORBIDDEN))
                .filter(site -> terms.forbiddenWater().stream()
                        .noneMatch(hazard -> SiteChoice.isDeep(site, hazard, terms.depthMetres())))
                .toList();
    }

    /** Only these may be chosen. */
    static SiteChoice only(List<Site> stations) {
        return new SiteChoice(stations, Set.of(), List.of(), 0);
    }

    /** Places that may be chosen, and the fire stations that only the list of facilities knows. */
    static SiteChoice added(SiteChoice choice, List<Site> stations, PlanRegion region) {
        List<Site> allowed = new ArrayList<>(choice.allowed());
        stations.stream()
                .filter(site -> !region.candidates().contains(site))
                .filter(site -> !allowed.contains(site))
                .forEach(allowed::add);
        return new SiteChoice(allowed, choice.fixed(), choice.excluded(), choice.depthUnknown());
    }
}
