// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.locate;

import java.util.Optional;
import nl.noaber.core.siting.Answer;

/**
 * What came of a question.
 *
 * @param answer the plan; when it falls short its objective and bound are NaN, and some customers are served by -1
 * @param shortfall when the plan does not serve everyone who must be served
 */
public record Located(Answer answer, Optional<Shortfall> shortfall) {
    static Located served(Answer answer) {
        return new Located(answer, Optional.empty());
    }

    static Located shortOf(Shortfall shortfall, int[] sites, int[] servedBy, long rounds) {
        return new Located(
                new Answer(sites, servedBy, Double.NaN, Double.NaN, Optional.empty(), rounds), Optional.of(shortfall));
    }

    /**
     * That no plan serves everyone, or that none was found.
     *
     * @param isProven that there is none
     * @param why a word for programs
     * @param unit of the figures: demand or customers
     * @param asked by all customers together
     * @param served by the plan that serves most of those that were found
     * @param mostServed proven: no plan serves more
     */
    public record Shortfall(boolean isProven, String why, String unit, double asked, double served, double mostServed) {
        /** What stays unserved at least, in every plan. */
        double shortBy() {
            return Math.max(0, asked - mostServed);
        }
    }
}
