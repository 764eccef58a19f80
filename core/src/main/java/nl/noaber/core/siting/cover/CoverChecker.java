// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.cover;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import nl.noaber.core.siting.Answer;
import nl.noaber.core.siting.Certificate;
import nl.noaber.core.siting.Certificate.Case;

/**
 * Checks answers to MCLP knowing only the problem. Multipliers belong to classes of rows as {@link CheckerModel} defines them;
 * those of a case prove that no plan of the case covers more than
 * {@code sum_c max(0, W_c - u_c) + max sum_j x_j sum_(c of j) u_c} over all x that keep to the budget (fractions allowed).
 */
public final class CoverChecker {
    /** The {@link Certificate#model()} of its certificates. */
    public static final String MODEL = "mclp";

    private static final double TOLERANCE = 1e-9;

    private final CoverProblem problem;
    private final CheckerModel model;
    private final Rounding rounding;
    private final boolean uniform;
    private final double budgetOfFree;

    /** Free sites, the most profitable for their cost first; then those without profit. */
    private int[] order = {};

    private double[] lastMultipliers = new double[0];
    private double constant;
    private double[] profit = new double[0];

    /** @param equal whether every class counts for 1 instead of its weight */
    private CoverChecker(CoverProblem problem, boolean equal) {
        this.problem = problem;
        this.model = new CheckerModel(
                problem.cover(), problem.weight(), problem.cost(), problem.fixed(), problem.forbidden(), equal);
        this.rounding = new Rounding(equal || Amounts.areWhole(problem.weight()));
        this.uniform = Amounts.areEqual(problem.cost());
        this.budgetOfFree = problem.budget()
                - IntStream.range(0, problem.cost().length)
                        .mapToDouble(j -> problem.fixed()[j] ? problem.cost()[j] : 0)
                        .sum();
    }

    /**
     * The upper bound that the certificate proves, computed from the problem alone.
     *
     * @throws IllegalStateException when the certificate does not fit the problem
     */
    public static double bound(CoverProblem problem, Certificate certificate) {
        if (!certificate.model().equals(MODEL)) {
            throw new IllegalStateException("This is a certificate of another model: " + certificate.model());
        }
        return bound(problem, certificate.root(), false);
    }

    /** The upper bound of these cases on what is covered, or on the number of classes that are. */
    static double bound(CoverProblem problem, Case root, boolean equal) {
        CoverChecker checker = new CoverChecker(problem, equal);
        return CaseWalk.weakest(root, checker.model.free, checker::caseBound);
    }

    /** @throws IllegalStateException when the plan cannot be carried out, or its figures are not those of the problem */
    public static void check(CoverProblem problem, Answer answer) {
        AnswerChecks.checkPlan(problem.cover(), problem.fixed(), problem.forbidden(), answer);
        double spent = Arrays.stream(answer.sites())
                .mapToDouble(j -> problem.cost()[j])
                .sum();
        if (spent > problem.budget() + Amounts.slack(problem.budget())) {
            throw new IllegalStateException("The plan costs %s; the budget is %s.".formatted(spent, problem.budget()));
        }
        double covered = problem.covered(answer.sites());
        AnswerChecks.checkFigure("objective", answer.objective(), covered);
        if (answer.bound() < covered - TOLERANCE * Math.max(1, covered)) {
            throw new IllegalStateException("The plan covers %s; its bound is %s.".formatted(covered, answer.bound()));
        }
        answer.certificate().ifPresent(certificate -> {
            double proven = bound(problem, certificate);
            AnswerChecks.checkFigure("bound of the certificate", certificate.bound(), proven);
            if (answer.bound() > proven + TOLERANCE * Math.max(1, proven)) {
                throw new IllegalStateException(
                        "The bound %s is weaker than the proven %s.".formatted(answer.bound(), proven));
            }
        });
    }

    private double caseBound(double[] multipliers, byte[] settled, int[] open, int openCount) {
        if (multipliers != lastMultipliers) {
            CaseWalk.checkMultipliers(multipliers, model.weightOfClass.length);
            price(multipliers);
        }
        double budget = budgetOfFree;
        double bound = model.coveredByFixed + constant;
        for (int n = 0; n < openCount; n++) {
            budget -= problem.cost()[open[n]];
            bound += profit[open[n]];
        }
        double slack = Amounts.slack(problem.budget());
        // A path that opens more than the budget pays leads nowhere.
        return budget < -slack
                ? Double.NEGATIVE_INFINITY
                : rounding.of(bound + knapsack(settled, budget, slack));
    }

    /** The most profit of free sites within this budget; a part of a site may be taken where costs differ. */
    private double knapsack(byte[] settled, double budget, double slack) {
        double sum = 0;
        double left = budget;
        for (int j : order) {
            double cost = problem.cost()[j];
            if (profit[j] <= 0 || (uniform && cost > left + slack)) {
                return sum;
            }
            if (settled[j] == CaseWalk.FREE) {
                double part = cost <= left + slack ? 1 : Math.max(0, left) / cost;
                sum += part * profit[j];
                left -= part * cost;
            }
        }
        return sum;
    }

    private void price(double[] multipliers) {
        lastMultipliers = multipliers;
        constant = 0;
        profit = new double[model.free.length];
        for (int c = 0; c < multipliers.length; c++) {
            constant += Math.max(0, model.weightOfClass[c] - multipliers[c]);
            for (int j : model.sitesOfClass[c]) {
                profit[j] += multipliers[c];
            }
        }
        double[] now = profit;
        order = IntStream.range(0, now.length)
                .filter(j -> model.free[j])
                .boxed()
                .sorted(Comparator.comparingDouble(j -> rate(now[j], problem.cost()[j])))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private double rate(double ofProfit, double cost) {
        return ofProfit == 0 ? Double.POSITIVE_INFINITY : uniform ? -ofProfit : -ofProfit / cost;
    }
}
