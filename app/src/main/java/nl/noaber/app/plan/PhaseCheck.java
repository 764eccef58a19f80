// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import java.util.List;
import nl.noaber.core.evidence.BadInput;

/** Whether steps rise and fit what is asked. */
final class PhaseCheck {
    private PhaseCheck() {}

    static void check(List<Integer> phases, PlanWish.Ask ask) {
        if (phases.isEmpty()) {
            return;
        }
        for (int k = 0; k < phases.size(); k++) {
            if (phases.get(k) < 1 || (k > 0 && phases.get(k) <= phases.get(k - 1))) {
                throw new BadInput(
                        "--phases %s do not rise.".formatted(phases),
                        "Maybe write numbers of points that grow, like 5,10: five first, then five more.");
            }
        }
        if (!(ask instanceof PlanWish.Ask.Sites(int most))) {
            throw new BadInput(
                    "--phases go with a number of points, not with a coverage or a budget.",
                    "Maybe leave out --coverage or --budget; the last phase is the whole plan.");
        }
        if (most != phases.getLast()) {
            throw new BadInput(
                    "--sites is %d and the last of --phases is %d.".formatted(most, phases.getLast()),
                    "Maybe leave out --sites: the last phase is the whole plan.");
        }
    }
}
