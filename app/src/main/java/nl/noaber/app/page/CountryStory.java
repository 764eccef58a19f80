// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

import java.util.List;
import nl.noaber.app.picture.LegendClass;

/**
 * What the page of a country says. All texts are Dutch and ready to be shown.
 *
 * @param place whose country it is about and of which year the figures are
 * @param answer one sentence with the number
 * @param answers what follows from it
 * @param maps SVG, beside each other where there is room
 * @param legend of the maps, from few to many
 * @param curveAnswer what one point more brings, one sentence
 * @param municipalitiesAnswer where points are missing, one sentence
 * @param outOfReach municipalities where no choice of these candidates is enough, one sentence
 * @param regionsAnswer how far the regions differ, one sentence
 * @param certainty how sure it is; the first is the answer
 * @param notSaid what the figures do not say
 */
public record CountryStory(
        String place,
        String answer,
        List<String> answers,
        List<Plan> plans,
        List<Walk> walks,
        List<String> maps,
        List<LegendClass> legend,
        String curveAnswer,
        List<Step> curve,
        String municipalitiesAnswer,
        List<Municipality> municipalities,
        String outOfReach,
        String regionsAnswer,
        List<Region> regions,
        List<String> certainty,
        List<Check> checks,
        List<String> notSaid,
        List<RegionStory.SourceRow> sources,
        List<RegionStory.Parameter> parameters) {
    /** A plan at the norm. */
    public record Plan(
            String name,
            String points,
            String stations,
            String residents,
            String old,
            String perPoint,
            String busiest,
            String gap) {}

    /** The plans for another walk. */
    public record Walk(String name, List<String> shares) {}

    /** The best plan of so many points. */
    public record Step(String points, String stations, String residents, String atMost, String nextAdds) {}

    /** A municipality that lacks points. */
    public record Municipality(
            String name,
            String residents,
            String byStations,
            String byAll,
            String without,
            String stations,
            String lacking) {}

    /** A safety region. */
    public record Region(
            String name, String residents, String byStations, String byMix, String byAll, String lacking) {}

    /** An outside figure that the spread was held against. */
    public record Check(String what, String ours, String theirs) {}
}
