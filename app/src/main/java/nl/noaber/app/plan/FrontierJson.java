// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The best plans of other sizes when something else is sought than people within the limit: in the figure that is sought. */
final class FrontierJson {
    private FrontierJson() {}

    static void put(ArrayNode array, PlanOutcome outcome) {
        boolean isEuro = outcome.terms().ask() instanceof PlanWish.Ask.Budget;
        for (FrontierStep step : outcome.frontier()) {
            ShownProof proof = ShownProof.of(step.reached(), step.bound(), outcome);
            ObjectNode node = array.addObject();
            JsonFigures.number(node, isEuro ? "euro" : "points", step.limit());
            node.put("open", step.points());
            JsonFigures.number(node, "objective", proof.objective());
            JsonFigures.number(node, "bound", proof.bound());
            node.put("isPlan", step.isPlan());
        }
    }
}
