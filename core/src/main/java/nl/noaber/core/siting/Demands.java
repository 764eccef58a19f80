// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.Optional;

/** How far a plan falls short of what its rules ask to be served. */
final class Demands {
    /** So small a part of the people is rounding, of ours or of a solver. */
    private static final double ROUNDING = 1e-6;

    private final Question question;
    private final Limits limits;
    private final double[] wanted;

    Demands(Question question, Limits limits) {
        this.question = question;
        this.limits = limits;
        wanted = limits.shares.stream()
                .mapToDouble(rule -> Limits.wanted(rule, question.needs()))
                .toArray();
    }

    /** People, by need, who go somewhere within their limit. */
    private double[] served(Allotment allotment, boolean withinOnly) {
        Needs needs = question.needs();
        double[] served = new double[needs.size()];
        for (int a = 0; a < allotment.size(); a++) {
            int i = allotment.need()[a];
            int site = question.options().get(allotment.option()[a]).site();
            if (!withinOnly || question.reach().minutes(site, i) <= needs.limitMinutes()[i]) {
                served[i] += allotment.people()[a];
            }
        }
        return served;
    }

    /** People that all rules together fall short; what is only rounding is nothing. */
    double shortPeople(Allotment allotment) {
        if (!limits.anyDemands()) {
            return 0;
        }
        double[] within = served(allotment, true);
        double[] anywhere = served(allotment, false);
        double sum = 0;
        for (int j = 0; j < wanted.length; j++) {
            sum += shortOf(wanted[j] - marked(limits.shares.get(j).marked(), within), wanted[j]);
        }
        for (int i = 0; i < within.length; i++) {
            double people = question.needs().people()[i];
            if (limits.mustWithin[i]) {
                sum += shortOf(people - within[i], people);
            } else if (limits.mustReach[i]) {
                sum += shortOf(people - anywhere[i], people);
            }
        }
        return sum;
    }

    private static double marked(boolean[] marked, double[] people) {
        double sum = 0;
        for (int i = 0; i < people.length; i++) {
            sum += marked[i] ? people[i] : 0;
        }
        return sum;
    }

    /** Whether two shortfalls differ by more than rounding. */
    static boolean differ(double a, double b) {
        return Math.abs(a - b) > ROUNDING * Math.max(1, b);
    }

    private static double shortOf(double people, double of) {
        return people > ROUNDING * Math.max(1, of) ? people : 0;
    }

    /** People that one rule falls short; 0 for rules that do not ask for serving. */
    double shortOf(Rule rule, Allotment allotment) {
        return switch (rule) {
            case Rule.Serves serves -> {
                double wants = Limits.wanted(serves, question.needs());
                yield shortOf(wants - marked(serves.marked(), served(allotment, true)), wants);
            }
            case Rule.Reaches reaches -> {
                double[] anywhere = served(allotment, false);
                double sum = 0;
                for (int i = 0; i < reaches.marked().length; i++) {
                    double people = question.needs().people()[i];
                    sum += reaches.marked()[i] ? shortOf(people - anywhere[i], people) : 0;
                }
                yield sum;
            }
            default -> 0;
        };
    }

    /** The first rule that is not kept. */
    Optional<Rule> firstShort(Allotment allotment) {
        return question.rules().stream()
                .filter(rule -> shortOf(rule, allotment) > 0)
                .findFirst();
    }

    /** What to tell of a plan that falls short. */
    Shortfall.Unmet unmet(Allotment whole, boolean proven) {
        Optional<Rule> rule = firstShort(whole);
        double by = rule.map(each -> shortOf(each, whole)).orElseGet(() -> shortPeople(whole));
        String name = rule.map(Demands::name).orElse("everyone goes somewhere");
        String best = proven ? "No plan keeps \"%s\": the best" : "No plan was found that keeps \"%s\": the best found";
        return new Shortfall.Unmet(
                rule,
                by,
                Shortfall.Unit.PEOPLE,
                proven,
                (best + " falls short by %.1f people.").formatted(name, by),
                "Maybe allow more sites, money or seats, or ask for less.",
                java.util.List.of());
    }

    private static String name(Rule rule) {
        return switch (rule) {
            case Rule.Serves serves -> serves.name();
            case Rule.Reaches reaches -> reaches.name();
            default -> rule.toString();
        };
    }
}
