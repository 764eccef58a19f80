// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.List;

/**
 * What a set of open options means for the people.
 *
 * @param objective in the unit of the goal, of this set as a whole (phases do not count)
 * @param costEuro of all open options
 * @param groups by rising circumstance, service, group
 * @param nearestMinutes by need: to the nearest open site that meets it; NaN when it reaches none
 * @param load by option: in the circumstance in which most go there; 0 when it is not open
 * @param people by option: those who go there, over all needs
 * @param allotment who goes where
 */
public record Figures(
        double objective,
        double costEuro,
        List<Group> groups,
        float[] nearestMinutes,
        double[] load,
        double[] people,
        Allotment allotment) {
    /**
     * All needs of one group for one service in one circumstance.
     *
     * @param people there are
     * @param served go to a site within their limit (with a seat, where there is a rule of capacity)
     * @param worth of all
     * @param worthServed of the served
     */
    public record Group(
            int circumstance, int service, int group, double people, double served, double worth, double worthServed) {
        public double leftOut() {
            return people - served;
        }
    }

    /** People not served within their limit, over all groups, services and circumstances. */
    public double leftOut() {
        return groups.stream().mapToDouble(Group::leftOut).sum();
    }

    /** Those of a set of open options, rising. */
    static Figures of(Valuation valuation, int[] open) {
        return new FiguresOf(valuation, open).figures();
    }
}
