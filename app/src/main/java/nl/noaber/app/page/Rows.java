// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

import java.util.List;

/** The first rows of a long table, where paper has no room for all. */
final class Rows {
    private Rows() {}

    static <T> List<T> shown(List<T> all, Part part) {
        return all.size() <= part.medium().rowsMost()
                ? all
                : all.subList(0, part.medium().rowsMost());
    }

    /** Says how many are not shown, and where they are. */
    static void rest(List<?> all, Part part) {
        int most = part.medium().rowsMost();
        if (all.size() > most) {
            part.html()
                    .paragraph(part.words()
                            .counted(
                                    "table.rest",
                                    most,
                                    part.numbers().whole((double) most),
                                    part.numbers().whole((double) all.size())));
        }
    }

    /** Those around the plan: a curve is told where the choice is. */
    static List<PlanStory.Step> around(List<PlanStory.Step> all, Part part) {
        int most = part.medium().rowsMost();
        if (all.size() <= most) {
            return all;
        }
        int plan = 0;
        for (int i = 0; i < all.size(); i++) {
            plan = all.get(i).isPlan() ? i : plan;
        }
        int from = Math.clamp(plan - most / 2, 0, all.size() - most);
        return all.subList(from, from + most);
    }
}
