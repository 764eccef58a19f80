// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.List;
import java.util.Optional;

/**
 * An example from beginning to end: a small town, two fire stations that stay, halls that can be full, water points beside full
 * points, a first year and a second, and an answer in words. Also a test: {@link FirstPlanTest}.
 */
public final class FirstPlan {
    private static final int WATER = 1;
    private static final int FULL = 2;

    private FirstPlan() {}

    /** A digit is ten times so many people, a letter a site, a step one minute; F and G are the fire stations. */
    private static final String TOWN = """
            12..3A..4
            ..F..52..
            .3B..7C6.
            ....D5..1
            E2.....G3
            """;

    /** @param arguments none */
    public static void main(String[] arguments) {
        System.out.println(story());
    }

    static String story() {
        DrawnTown town = DrawnTown.drawn(TOWN).limit(3).services(WATER, FULL);
        for (char letter = 'A'; letter <= 'G'; letter++) {
            int site = town.site(letter);
            double seats = letter == 'F' || letter == 'G' ? 60 : 150;
            town.option(
                    letter,
                    new Option(site, WATER, 2_000, Double.POSITIVE_INFINITY),
                    new Option(site, FULL, 9_000, seats));
        }
        Question question = town.question(
                new Goal.MostPeople(Credit.ALL_OR_NOTHING, 0),
                new Rule.Stays(town.site('F'), FULL),
                new Rule.Stays(town.site('G'), FULL),
                new Rule.Capacity(FULL),
                new Rule.Budget(40_000),
                new Rule.Phases(new int[] {3, 5}, new double[] {1, 1}));
        Plan plan = PlanSolver.solve(question, Optional.empty(), Effort.rounds(10_000));
        List<String> faults = PlanChecker.faults(question, plan);
        if (!faults.isEmpty()) {
            throw new IllegalStateException(String.join(" ", faults));
        }
        return told(town, question, plan);
    }

    private static String told(DrawnTown town, Question question, Plan plan) {
        StringBuilder story = new StringBuilder();
        for (int phase = 1; phase <= plan.phases(); phase++) {
            story.append("phase %d opens %s%n".formatted(phase, town.opensIn(plan, phase)));
        }
        Figures figures = new WhatIf(question, plan.options()).figures();
        for (Figures.Group group : figures.groups()) {
            story.append("%s: %.0f of %.0f people within 3 minutes%n"
                    .formatted(group.service() == WATER ? "water" : "full", group.served(), group.people()));
        }
        for (Opening opening : plan.openings()) {
            Option option = question.options().get(opening.option());
            story.append("%s point, site %d: %.0f people%n"
                    .formatted(
                            option.tier() == FULL ? "full" : "water",
                            option.site(),
                            figures.people()[opening.option()]));
        }
        story.append("cost %.0f euro; no plan serves more than %.0f (%s)%n"
                .formatted(figures.costEuro(), plan.bound(), plan.isOptimal() ? "this one does" : "perhaps"));
        return story.toString();
    }
}
