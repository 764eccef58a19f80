// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.List;
import java.util.Optional;

/** Whether a plan keeps all rules, and if none can, by how much it falls short and what would help. */
public sealed interface Shortfall {
    /** Every rule is kept. */
    record None() implements Shortfall {}

    /**
     * Rules that cannot hold together, whatever the needs. There is no plan then.
     *
     * @param rules that contradict
     * @param by how far they are apart
     * @param fact a line with the values
     * @param maybe a line that helps
     */
    record Contradiction(List<Rule> rules, double by, Unit unit, String fact, String maybe) implements Shortfall {}

    /**
     * No plan keeps this rule (or serves everyone, which the goal asks); the plan is the one that falls short least.
     *
     * @param rule that is not kept; empty when it is the goal itself that asks it
     * @param by how much this plan falls short
     * @param proven no plan falls short less (all unmet rules together); else none was found
     * @param remedies what would do, smallest first of each kind; empty when nothing of the kind would
     */
    record Unmet(
            Optional<Rule> rule, double by, Unit unit, boolean proven, String fact, String maybe, List<Remedy> remedies)
            implements Shortfall {}

    /** What a shortfall is counted in. */
    enum Unit {
        PEOPLE,
        EURO,
        POINTS
    }

    default boolean isNone() {
        return this instanceof None;
    }
}
