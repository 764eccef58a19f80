// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.List;
import java.util.Optional;

/**
 * The best plans for a rising number of sites, or budget: what the next one adds.
 *
 * @param points by rising limit
 */
public record Frontier(List<Point> points) {
    /**
     * @param limit sites at most, or euro at most
     * @param gain of the objective over the point before; 0 for the first
     * @param onEnvelope on the concave envelope of the points (convex, when less is better): no mix of a smaller and a larger
     *     plan does better on average
     */
    public record Point(double limit, Plan plan, double gain, boolean onEnvelope) {}

    /** From {@code from} to {@code to} sites, both included; rules that limit the number in the question are replaced. */
    public static Frontier bySites(
            Question question, int from, int to, Optional<IntegerProgramSolver> solver, Effort effort) {
        throw new UnsupportedOperationException();
    }

    /** @param budgets euro, rising; a rule of budget in the question is replaced */
    public static Frontier byBudget(
            Question question, double[] budgets, Optional<IntegerProgramSolver> solver, Effort effort) {
        throw new UnsupportedOperationException();
    }
}
