// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Predicate;

/**
 * The best plans for a rising number of sites, or budget: what the next one adds.
 *
 * @param points by rising limit
 */
public record Frontier(List<Point> points) {
    public Frontier {
        points = List.copyOf(points);
    }

    /**
     * One limit and its best plan.
     *
     * @param limit sites at most, or euro at most
     * @param gain of the objective over the point before; 0 for the first, NaN beside a contradiction
     * @param onEnvelope on the concave envelope of the points (convex, when less is better): no mix of a smaller and a larger
     *     plan does better on average. Plans that fall short are on none
     */
    public record Point(double limit, Plan plan, double gain, boolean onEnvelope) {}

    /**
     * From {@code from} to {@code to} sites, both included; rules of numbers and phases in the question are replaced. Every plan
     * begins from the one before.
     */
    public static Frontier bySites(
            Question question, int from, int to, Optional<IntegerProgramSolver> solver, Effort effort) {
        double[] limits = java.util.stream.IntStream.rangeClosed(from, to)
                .asDoubleStream()
                .toArray();
        Predicate<Rule> replaced = rule -> rule instanceof Rule.AtMost || rule instanceof Rule.Phases;
        return of(question, limits, replaced, n -> new Rule.AtMost((int) n), solver, effort);
    }

    /** @param budgets euro, rising; a rule of budget in the question is replaced */
    public static Frontier byBudget(
            Question question, double[] budgets, Optional<IntegerProgramSolver> solver, Effort effort) {
        return of(question, budgets, Rule.Budget.class::isInstance, Rule.Budget::new, solver, effort);
    }

    private static Frontier of(
            Question question,
            double[] limits,
            Predicate<Rule> replaced,
            DoubleFunction<Rule> limit,
            Optional<IntegerProgramSolver> solver,
            Effort effort) {
        List<Plan> plans = new ArrayList<>();
        List<int[]> starts = List.of();
        for (double each : limits) {
            List<Rule> rules = new ArrayList<>(
                    question.rules().stream().filter(replaced.negate()).toList());
            rules.add(limit.apply(each));
            Plan plan = PlanSolver.solveWithoutRemedies(question.withRules(rules), solver, effort, starts);
            plans.add(plan);
            starts = List.of(start(question, plan));
        }
        boolean[] on = envelope(question, limits, plans);
        List<Point> points = new ArrayList<>();
        for (int n = 0; n < plans.size(); n++) {
            double gain =
                    n == 0 ? 0 : plans.get(n).objective() - plans.get(n - 1).objective();
            points.add(new Point(limits[n], plans.get(n), gain, on[n]));
        }
        return new Frontier(points);
    }

    private static int[] start(Question question, Plan plan) {
        int[] phase = new int[question.options().size()];
        Arrays.fill(phase, -1);
        plan.openings().forEach(opening -> phase[opening.option()] = opening.phase() - 1);
        return phase;
    }

    /** The upper hull of limit and objective (Andrew 1979), turned over when less is better. */
    private static boolean[] envelope(Question question, double[] limits, List<Plan> plans) {
        int sign = new Worth(question.goal()).moreIsBetter() ? 1 : -1;
        List<Integer> hull = new ArrayList<>();
        for (int n = 0; n < limits.length; n++) {
            if (!plans.get(n).shortfall().isNone()) {
                continue;
            }
            while (hull.size() > 1 && below(hull.get(hull.size() - 2), hull.getLast(), n, limits, plans, sign)) {
                hull.removeLast();
            }
            hull.add(n);
        }
        boolean[] on = new boolean[limits.length];
        hull.forEach(n -> on[n] = true);
        return on;
    }

    private static boolean below(int a, int b, int c, double[] limits, List<Plan> plans, int sign) {
        double rise = sign * (plans.get(c).objective() - plans.get(a).objective());
        double line = sign * plans.get(a).objective() + rise * (limits[b] - limits[a]) / (limits[c] - limits[a]);
        double at = sign * plans.get(b).objective();
        return at < line - 1e-9 * Math.max(1, Math.abs(line));
    }
}
