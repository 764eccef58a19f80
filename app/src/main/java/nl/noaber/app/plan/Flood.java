// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is left of a plan when the water comes: points deeper than the norm serve nobody. Streets under water are not taken away.
 *
 * @param hazard name
 * @param inWater how many points of the plan are too deep
 * @param unknown of how many points the depth is not known; they count as open
 * @param left who still reaches a point
 */
record Flood(String hazard, int inWater, int unknown, Served left) {
    static List<Flood> of(Solving solving, Solved plan) {
        SortedSet<String> hazards = new TreeSet<>();
        solving.region()
                .candidates()
                .forEach(site -> hazards.addAll(site.depthMetres().keySet()));
        List<Flood> floods = new ArrayList<>();
        for (String hazard : hazards) {
            List<Open> dry = plan.open().stream()
                    .filter(o ->
                            !SiteChoice.isDeep(o.site(), hazard, plan.terms().depthMetres()))
                    .toList();
            int unknown = (int) plan.open().stream()
                    .filter(o -> SiteChoice.isUnknown(o.site(), hazard))
                    .count();
            floods.add(new Flood(hazard, plan.open().size() - dry.size(), unknown, solving.served(dry, plan.terms())));
        }
        return floods;
    }
}
