// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import java.util.ArrayList;
import java.util.List;
import nl.noaber.app.analyses.Watcher;
import nl.noaber.core.siting.Plan;
import nl.noaber.core.siting.Question;

/** What more or fewer points would bring, or more or less money. */
final class FrontierSteps {
    private static final int SMALLER = 20;
    private static final int LARGER = 5;
    private static final double[] PARTS = {0.25, 0.5, 0.75, 1, 1.25, 1.5};

    private FrontierSteps() {}

    /** By euro when a budget was given, else by points. */
    static List<FrontierStep> of(Solving solving, Solved plan, Watcher watcher) {
        watcher.step("Looking at more and fewer points");
        Terms terms = plan.terms().withoutPhases();
        return terms.ask() instanceof PlanWish.Ask.Budget(double euro)
                ? byEuro(solving, plan, terms, euro)
                : byPoints(solving, plan, terms);
    }

    private static List<FrontierStep> byPoints(Solving solving, Solved plan, Terms terms) {
        SiteChoice choice = plan.question().choice();
        int points = plan.open().size();
        int from = Math.max(Math.max(1, choice.fixed().size()), points - SMALLER);
        int to = Math.min(choice.allowed().size(), points + LARGER);
        List<FrontierStep> steps = new ArrayList<>();
        for (int limit = from; limit <= to; limit++) {
            add(steps, solving, choice, terms.with(new PlanWish.Ask.Sites(limit)), limit, points);
        }
        return steps;
    }

    private static List<FrontierStep> byEuro(Solving solving, Solved plan, Terms terms, double euro) {
        double fixed = plan.open().stream()
                .filter(Open::isFixed)
                .mapToDouble(o -> Costs.ofPoint(o, terms).mid())
                .sum();
        List<FrontierStep> steps = new ArrayList<>();
        for (double part : PARTS) {
            double budget = part * euro;
            if (budget >= fixed) {
                SiteChoice choice = plan.question().choice();
                add(steps, solving, choice, terms.with(new PlanWish.Ask.Budget(budget)), budget, euro);
            }
        }
        return steps;
    }

    private static void add(
            List<FrontierStep> steps, Solving solving, SiteChoice choice, Terms terms, double limit, double planAt) {
        Plan best = solving.planOnly(choice, terms);
        if (best.shortfall().isNone()) {
            Question question = solving.question(choice, terms).question();
            double euro = 0;
            for (int option : best.options()) {
                euro += question.options().get(option).cost();
            }
            steps.add(new FrontierStep(
                    limit, best.openings().size(), euro, best.objective(), best.bound(), limit == planAt));
        }
    }
}
