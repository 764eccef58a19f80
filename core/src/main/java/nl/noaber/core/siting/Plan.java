// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.List;
import java.util.Optional;

/**
 * The answer to a {@link Question}: what to open and when, how good that is, and how good anything could be at most.
 *
 * @param openings by rising option; of a site at most one
 * @param objective in the unit of the goal, computed from the question: worth (most people), worth-minutes (least walking),
 *     minutes (shortest farthest), euro (least cost), part or minutes (worst case). With phases of most people or least walking:
 *     the sum over the phases of their weight times the value
 * @param bound proven by {@code proof}: no plan is better
 * @param certifiedBound what the certificate evaluates to; never better than the truth, often a little weaker than the bound
 * @param allotments by phase; the last is that of the whole plan
 * @param rounds used
 */
public record Plan(
        List<Opening> openings,
        double objective,
        double bound,
        Proof proof,
        double certifiedBound,
        Optional<Certificate> certificate,
        List<Allotment> allotments,
        long rounds,
        Shortfall shortfall) {
    public Plan {
        openings = List.copyOf(openings);
        allotments = List.copyOf(allotments);
    }

    /** Numbers of the open options, rising. */
    public int[] options() {
        return openings.stream().mapToInt(Opening::option).toArray();
    }

    /** Numbers of the options that are open in this phase (opened in it or before), rising. */
    public int[] optionsInPhase(int phase) {
        return openings.stream()
                .filter(opening -> opening.phase() <= phase)
                .mapToInt(Opening::option)
                .toArray();
    }

    public int phases() {
        return allotments.size();
    }

    /** Who goes where when the whole plan is open. */
    public Allotment allotment() {
        return allotments.getLast();
    }

    /** |objective - bound| / |objective|; 0 when they are equal, infinite when only the objective is 0. */
    public double gap() {
        return objective == bound ? 0 : Math.abs(objective - bound) / Math.abs(objective);
    }

    public boolean isOptimal() {
        return gap() <= 1e-9;
    }
}
