// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What would make an unmet question answerable: more sites, more money or more seats, each while all else stays. */
final class Remedies {
    private final Question question;
    private final Optional<IntegerProgramSolver> solver;
    private final Effort effort;

    private Remedies(Question question, Optional<IntegerProgramSolver> solver, Effort effort) {
        this.solver = solver;
        this.effort = effort;
        if (question.goal() instanceof Goal.ShortestFarthest) {
            boolean[] reachable = CenterSolver.reachable(new Valuation(question));
            this.question = CenterSolver.within(question, reachable, Float.POSITIVE_INFINITY);
        } else {
            this.question = question.withGoal(new Goal.LeastCost());
        }
    }

    static Shortfall of(
            Question question, Shortfall.Unmet unmet, Optional<IntegerProgramSolver> solver, Effort effort) {
        Remedies them = new Remedies(question, solver, effort);
        List<Remedy> all = new ArrayList<>();
        them.sites().ifPresent(all::add);
        them.euro().ifPresent(all::add);
        them.seats().ifPresent(all::add);
        return new Shortfall.Unmet(
                unmet.rule(), unmet.by(), unmet.unit(), unmet.proven(), unmet.fact(), maybe(all), all);
    }

    private static String maybe(List<Remedy> all) {
        if (all.isEmpty()) {
            return "Maybe ask for less: more sites, money or seats alone do not do it.";
        }
        List<String> parts = all.stream()
                .map(remedy -> switch (remedy.kind()) {
                    case SITES -> "%.0f sites".formatted(remedy.value());
                    case EURO -> "%.2f euro".formatted(remedy.value());
                    case EXTRA_SEATS -> "%.1f more seats".formatted(remedy.value());
                })
                .toList();
        return "Maybe allow " + String.join(", or ", parts) + ".";
    }

    private static boolean limitsNumber(Rule rule) {
        return rule instanceof Rule.AtMost || rule instanceof Rule.Phases;
    }

    private List<Rule> without(Predicate<Rule> those) {
        return new ArrayList<>(question.rules().stream().filter(those.negate()).toList());
    }

    /** Halves between a number that is too few and one that is enough. */
    private Optional<Remedy> sites() {
        if (question.rules().stream().noneMatch(Remedies::limitsNumber)) {
            return Optional.empty();
        }
        int low = new Limits(question).mostOpen[0];
        int high = question.sites();
        if (low >= high || !withSites(high).found) {
            return Optional.empty();
        }
        boolean proven = true;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            Tried tried = withSites(middle);
            proven &= tried.found || tried.proven;
            if (tried.found) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return Optional.of(new Remedy(Remedy.Kind.SITES, high, proven));
    }

    private record Tried(boolean found, boolean proven) {}

    private Tried withSites(int most) {
        List<Rule> rules = without(Remedies::limitsNumber);
        rules.add(new Rule.AtMost(most));
        Question with = question.withRules(rules);
        if (Contradictions.find(with, new Limits(with)).isPresent()) {
            return new Tried(false, true);
        }
        Exact.Found found = found(with, Translation.Demands.KEPT, 1e6);
        boolean keeps = found.outcome().filter(plan -> plan.shortPeople() == 0).isPresent();
        return new Tried(keeps, found.status() == IntegerProgramSolver.Status.INFEASIBLE);
    }

    private Optional<Remedy> euro() {
        if (question.rules().stream().noneMatch(Rule.Budget.class::isInstance)) {
            return Optional.empty();
        }
        Question free = question.withRules(without(Rule.Budget.class::isInstance));
        Exact.Found found = found(free, Translation.Demands.KEPT, 0);
        return found.outcome()
                .filter(plan -> plan.shortPeople() == 0)
                .map(plan -> new Remedy(
                        Remedy.Kind.EURO, plan.objective(), found.status() == IntegerProgramSolver.Status.OPTIMAL));
    }

    private Optional<Remedy> seats() {
        if (!new Limits(question).anySeats()) {
            return Optional.empty();
        }
        Exact.Found found = found(question, Translation.Demands.FEWEST_EXTRA_SEATS, 0);
        if (found.outcome().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Remedy(
                Remedy.Kind.EXTRA_SEATS, 0 - found.value(), found.status() == IntegerProgramSolver.Status.OPTIMAL));
    }

    private Exact.Found found(Question with, Translation.Demands demands, double relativeGap) {
        Valuation valuation = new Valuation(with);
        Clients clients = new Clients(with, valuation.limits, valuation.serving);
        if (clients.lostPeople > 0) {
            return Exact.Found.nothing();
        }
        return new Exact(valuation, clients, solver, effort).solve(demands, 0, relativeGap);
    }
}
