// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.locate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Optional;
import nl.noaber.core.siting.Answer;
import nl.noaber.core.siting.Certificate;
import nl.noaber.data.location.LocationProblem;

/**
 * The answer for programs.
 *
 * @param seconds since the command began, reading included
 * @param isChecked whether plan and proof were gone through again and held
 */
public record LocateReport(LocateQuestion question, Located located, double seconds, boolean isChecked) {
    private static final double WHOLE_MAX = 1L << 53;

    /** As the contract has it, and more keys after those. */
    public ObjectNode json() {
        Answer answer = located.answer();
        LocationProblem problem = question.problem();
        ObjectNode node = new ObjectMapper().createObjectNode();
        node.put("model", question.model().word());
        node.put("instance", problem.name());
        node.put("n", problem.clients());
        node.put("p", question.p() == 0 ? answer.sites().length : question.p());
        put(node, "objective", answer.objective());
        put(node, "bound", answer.bound());
        put(node, "gap", answer.gap());
        node.put("optimal", located.shortfall().isEmpty() && answer.isOptimal());
        Arrays.stream(answer.sites()).map(site -> problem.siteNumber()[site]).forEach(node.putArray("sites")::add);
        node.put("seconds", Math.round(1000 * seconds) / 1000.0);
        node.put("sitesInProblem", problem.sites());
        Optional<Certificate> certificate = answer.certificate();
        put(node, "certifiedBound", certificate.map(Certificate::bound).orElse(Double.NaN));
        node.put("checked", isChecked);
        node.put("rounds", answer.rounds());
        Arrays.stream(answer.sites()).mapToObj(problem.siteIds()::get).forEach(node.putArray("sitesById")::add);
        feasible(node);
        return node;
    }

    private void feasible(ObjectNode node) {
        if (located.shortfall().isEmpty()) {
            node.put("feasible", true);
            return;
        }
        Located.Shortfall shortfall = located.shortfall().get();
        if (shortfall.isProven()) {
            node.put("feasible", false);
        } else {
            node.putNull("feasible");
        }
        node.put("why", shortfall.why());
        node.put("unit", shortfall.unit());
        put(node, "asked", shortfall.asked());
        put(node, "served", shortfall.served());
        put(node, "mostServed", shortfall.mostServed());
        put(node, "shortBy", shortfall.shortBy());
    }

    /** Whole numbers without a point; null for a number that is not there. */
    private static void put(ObjectNode node, String key, double value) {
        if (!Double.isFinite(value)) {
            node.putNull(key);
        } else if (value == Math.rint(value) && Math.abs(value) < WHOLE_MAX) {
            node.put(key, (long) value);
        } else {
            node.put(key, value);
        }
    }
}
