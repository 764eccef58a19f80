// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rules that cannot hold together, whatever the needs are. */
final class Contradictions {
    private final Question question;
    private final Limits limits;

    private Contradictions(Question question, Limits limits) {
        this.question = question;
        this.limits = limits;
    }

    static Optional<Shortfall.Contradiction> find(Question question, Limits limits) {
        Contradictions them = new Contradictions(question, limits);
        return them.site().or(them::numbers).or(them::tiers).or(them::budget);
    }

    /**
     * When no plan at all keeps the rules about numbers, tiers and money, and the pairs of them tell nothing.
     *
     * @param proven else none was found
     */
    static Shortfall.Contradiction together(Question question, boolean proven) {
        return new Shortfall.Contradiction(
                question.rules(),
                0,
                Shortfall.Unit.POINTS,
                proven
                        ? "The rules about numbers, tiers, budget and fixed sites cannot hold together."
                        : "No plan was found that keeps the rules about numbers, tiers, budget and fixed sites.",
                "Maybe loosen one of them.");
    }

    private Optional<Shortfall.Contradiction> site() {
        for (int s = 0; s < question.sites(); s++) {
            if (!limits.stays(s)) {
                continue;
            }
            if (limits.forbidden[s]) {
                return of(
                        about(s),
                        1,
                        Shortfall.Unit.POINTS,
                        "Site %d stays, and is forbidden.".formatted(s),
                        "Maybe take it out of one of the two lists.");
            }
            if (cheapest(s) == Double.POSITIVE_INFINITY) {
                return of(
                        about(s),
                        1,
                        Shortfall.Unit.POINTS,
                        "Site %d stays at tier %d or higher, but has no option of such a tier."
                                .formatted(s, limits.staysTier[s]),
                        "Maybe the site needs an option of that tier, or can stay at a lower one.");
            }
        }
        return Optional.empty();
    }

    private Optional<Shortfall.Contradiction> numbers() {
        int staying = staying(Integer.MIN_VALUE);
        for (int h = 0; h < limits.phases(); h++) {
            if (staying > limits.mostOpen[h]) {
                return of(
                        rules(rule -> rule instanceof Rule.Stays
                                || rule instanceof Rule.AtMost
                                || rule instanceof Rule.Phases),
                        staying - limits.mostOpen[h],
                        Shortfall.Unit.POINTS,
                        "%d sites stay, but at most %d may be open%s."
                                .formatted(
                                        staying, limits.mostOpen[h], limits.phases() > 1 ? " in phase " + (h + 1) : ""),
                        "Maybe allow %d sites, or let fewer stay.".formatted(staying));
            }
        }
        return Optional.empty();
    }

    private Optional<Shortfall.Contradiction> tiers() {
        for (Rule.AtMostOfTier tier : limits.tiers) {
            int staying = staying(tier.tier());
            if (staying > tier.sites()) {
                return of(
                        rules(rule -> rule instanceof Rule.Stays || rule.equals(tier)),
                        staying - tier.sites(),
                        Shortfall.Unit.POINTS,
                        "%d sites can only stay at tier %d or higher, but at most %d of those may be open."
                                .formatted(staying, tier.tier(), tier.sites()),
                        "Maybe allow %d of that tier.".formatted(staying));
            }
        }
        return Optional.empty();
    }

    private Optional<Shortfall.Contradiction> budget() {
        double euro = 0;
        for (int s = 0; s < question.sites(); s++) {
            euro += limits.stays(s) ? cheapest(s) : 0;
        }
        if (euro <= limits.budgetEuro * (1 + 1e-12)) {
            return Optional.empty();
        }
        return of(
                rules(rule -> rule instanceof Rule.Stays || rule instanceof Rule.Budget),
                euro - limits.budgetEuro,
                Shortfall.Unit.EURO,
                "The sites that stay cost at least %.2f euro, but the budget is %.2f."
                        .formatted(euro, limits.budgetEuro),
                "Maybe raise the budget by %.2f euro, or let fewer sites stay.".formatted(euro - limits.budgetEuro));
    }

    /** Sites that stay and have only options from this tier on. */
    private int staying(int fromTier) {
        int count = 0;
        for (int s = 0; s < question.sites(); s++) {
            int site = s;
            boolean only = question.options().stream()
                    .filter(option -> option.site() == site && limits.allows(option))
                    .allMatch(option -> option.tier() >= fromTier);
            count += limits.stays(s) && only ? 1 : 0;
        }
        return count;
    }

    private double cheapest(int site) {
        return question.options().stream()
                .filter(option -> option.site() == site && limits.allows(option))
                .mapToDouble(Option::cost)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private List<Rule> about(int site) {
        return rules(rule -> (rule instanceof Rule.Stays stays && stays.site() == site)
                || (rule instanceof Rule.Forbidden no && no.site() == site));
    }

    private List<Rule> rules(java.util.function.Predicate<Rule> those) {
        return new ArrayList<>(question.rules().stream().filter(those).toList());
    }

    private static Optional<Shortfall.Contradiction> of(
            List<Rule> rules, double by, Shortfall.Unit unit, String fact, String maybe) {
        return Optional.of(new Shortfall.Contradiction(List.copyOf(rules), by, unit, fact, maybe));
    }
}
