// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

import java.util.List;
import nl.noaber.core.evidence.Passport;

/**
 * Several plans of one region side by side, in figures that may be shown and in no language.
 *
 * @param about what was asked of all of them; its ask is that of the best mix
 * @param choices in the order of the columns: fire stations only, as many best chosen, best mix, all candidates; those that
 *     there are
 * @param doubts what is uncertain
 */
public record CompareStory(
        PlanStory.About about, List<Choice> choices, List<PlanStory.Doubt> doubts, Passport passport, String command) {
    public CompareStory {
        choices = List.copyOf(choices);
        doubts = List.copyOf(doubts);
    }

    /** Which places may be chosen; in the order of the columns of the page. */
    public enum Kind {
        FIRE_STATIONS_ONLY,
        /** As many points as there are fire stations, from all places. */
        AS_MANY_BEST,
        BEST_MIX,
        ALL_CANDIDATES
    }

    /**
     * One plan.
     *
     * @param points open in it
     * @param proof of the plan among the places that may be chosen in it
     * @param leftOut the first few
     * @param sites letters, names and kinds; the other columns may be unknown
     */
    public record Choice(
            Kind kind,
            int points,
            PlanStory.Score score,
            PlanStory.Proof proof,
            PlanStory.Fairness fairness,
            List<PlanStory.LeftOut> leftOut,
            List<PlanStory.Site> sites,
            PlanMap map) {
        public Choice {
            leftOut = List.copyOf(leftOut);
            sites = List.copyOf(sites);
        }
    }
}
