// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import java.util.List;
import nl.noaber.app.page.CompareStory;
import nl.noaber.core.evidence.Interval;

/**
 * Plans of one region side by side, not protected.
 *
 * @param fireStations there are in the region, those that stand in the water not counted
 * @param choices fire stations only (when there are any), best mix, all candidates, and last the best choice of as many as
 *     there are fire stations (when the mix has more)
 */
record CompareOutcome(int fireStations, List<Choice> choices) {
    /**
     * One plan.
     *
     * @param onlyHere points that the fire stations are not; for these themselves none
     * @param beyondFireStations residents that this plan reaches and the fire stations do not
     */
    record Choice(CompareStory.Kind kind, PlanOutcome outcome, List<Open> onlyHere, Interval beyondFireStations) {
        int points() {
            return outcome.solved().open().size();
        }
    }

    CompareOutcome {
        choices = List.copyOf(choices);
    }

    Choice mix() {
        return choices.stream()
                .filter(c -> c.kind() == CompareStory.Kind.BEST_MIX)
                .findFirst()
                .orElseThrow();
    }
}
