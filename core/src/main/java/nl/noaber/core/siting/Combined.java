// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Solves the questions whose goal is a sum (all but shortest farthest): our own search and bound first, then a proof. */
final class Combined {
    static final String MODEL = "siting";

    /** Within this part of a bound the objective is the bound: solvers keep rows to about a millionth. */
    private static final double ROUNDING = 1e-6;

    private static final long MOST_PRICE_ROUNDS = 600;

    private final Question question;
    private final Valuation valuation;
    private final Clients clients;
    private final Optional<IntegerProgramSolver> solver;
    private final Effort effort;
    private final LocalSearch search;
    private long rounds;
    private @Nullable Ascent ascent;

    private Combined(Question question, Optional<IntegerProgramSolver> solver, Effort effort) {
        this.question = question;
        this.solver = solver;
        this.effort = effort;
        valuation = new Valuation(question);
        clients = new Clients(question, valuation.limits, valuation.serving);
        search = new LocalSearch(valuation, clients, effort);
    }

    static Plan solve(Question question, Optional<IntegerProgramSolver> solver, Effort effort, List<int[]> starts) {
        return new Combined(question, solver, effort).solve(starts);
    }

    private Plan solve(List<int[]> starts) {
        Valuation.@Nullable Outcome best = search.build().orElse(null);
        for (int[] start : starts) {
            if (valuation.keepsLimits(start)) {
                best = better(best, search.improve(start));
            }
        }
        if (best != null && best.shortPeople() == 0) {
            best = price(best, true);
            if (isProven(best)) {
                return plan(best, Double.POSITIVE_INFINITY, Proof.NONE, new Shortfall.None());
            }
        }
        return prove(best);
    }

    private Plan prove(Valuation.@Nullable Outcome known) {
        Exact.Found found = clients.lostPeople > 0
                ? new Exact.Found(
                        Optional.empty(),
                        IntegerProgramSolver.Status.INFEASIBLE,
                        Double.NaN,
                        Double.POSITIVE_INFINITY,
                        Proof.OWN_SEARCH)
                : known != null && known.shortPeople() == 0 && ascent != null
                        ? proveNarrowed(known, ascent)
                        : exact().solveKept(Optional.empty());
        Valuation.Outcome best = better(known, found.outcome().orElse(null));
        if (best != null && best.shortPeople() == 0) {
            return plan(ascent == null ? price(best, true) : best, found.score(), found.proof(), new Shortfall.None());
        }
        boolean impossible = found.status() == IntegerProgramSolver.Status.INFEASIBLE;
        return fallShortLeast(best, impossible);
    }

    /** Only among plans that the prices do not rule out; what they rule out is no better than what is known. */
    private Exact.Found proveNarrowed(Valuation.Outcome known, Ascent prices) {
        double target = valuation.toScore(known.objective());
        List<Rule> rules = new ArrayList<>(question.rules());
        for (int s = 0; s < question.sites(); s++) {
            if (prices.surelyClosed[s]) {
                rules.add(new Rule.Forbidden(s));
            } else if (prices.surelyOpen[s]) {
                rules.add(new Rule.Stays(s, Integer.MIN_VALUE));
            }
        }
        Question narrowed = question.withRules(rules);
        Clients few = new Clients(narrowed, new Limits(narrowed), valuation.serving);
        if (few.lostPeople > clients.lostPeople) {
            return new Exact.Found(
                    Optional.empty(), IntegerProgramSolver.Status.OPTIMAL, Double.NaN, target, Proof.OWN_SEARCH);
        }
        Exact.Found found = exact(few).solveKept(Optional.of(known));
        double score = Math.max(target, found.score());
        return new Exact.Found(found.outcome(), found.status(), found.value(), score, found.proof());
    }

    /** No plan meets what is asked: the people that fall short are minimised, then the goal is sought. */
    private Plan fallShortLeast(Valuation.@Nullable Outcome known, boolean impossible) {
        Exact.Found least = exact().solve(Translation.Demands.SHORT_LEAST, 0);
        Valuation.Outcome first = better(known, least.outcome().orElse(null));
        if (first == null) {
            boolean none = least.status() == IntegerProgramSolver.Status.INFEASIBLE;
            return PlanSolver.none(Contradictions.together(question, none));
        }
        boolean proven = impossible && least.status() == IntegerProgramSolver.Status.OPTIMAL;
        double cap = (first.shortPeople() - clients.lostPeople) * (1 + 1e-7) + 1e-7;
        Exact.Found found = exact().solve(Translation.Demands.SHORT_CAPPED, cap);
        Valuation.Outcome best = better(first, found.outcome().orElse(null));
        price(best == null ? first : best, false);
        Shortfall.Unmet unmet = valuation.demands.unmet(
                (best == null ? first : best).allotments().getLast(), proven);
        return plan(best == null ? first : best, found.score(), found.proof(), unmet);
    }

    private Exact exact() {
        return exact(clients);
    }

    private Exact exact(Clients these) {
        long left = Math.max(1, effort.rounds() - rounds);
        return new Exact(valuation, these, solver, effort.withRounds(left));
    }

    private Valuation.@Nullable Outcome better(Valuation.@Nullable Outcome a, Valuation.@Nullable Outcome b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return search.isBetter(b, a) ? b : a;
    }

    /** Finds prices that prove a bound; the relaxed plans on the way may lead to a better one. */
    private Valuation.Outcome price(Valuation.Outcome known, boolean demands) {
        ascent = new Ascent(clients, demands && valuation.limits.anyDemands(), known.phaseByOption());
        Valuation.Outcome best = known;
        long left = Math.min(MOST_PRICE_ROUNDS, effort.rounds());
        int[] relaxed = ascent.run(valuation.toScore(known.objective()), left, effort);
        rounds += ascent.rounds;
        if (demands && valuation.keepsLimits(relaxed)) {
            Valuation.Outcome found = search.improve(relaxed);
            best = search.isBetter(found, best) ? found : best;
        }
        return demands && SeatSwaps.fit(valuation.limits, valuation.goal) ? swap(best, ascent, left) : best;
    }

    /** Swaps that the prices point at, and prices once more, towards the better plan. */
    private Valuation.Outcome swap(Valuation.Outcome known, Ascent prices, long mostRounds) {
        int[] swapped = SeatSwaps.improve(valuation, clients, prices, known.phaseByOption(), effort);
        Valuation.Outcome found = valuation.outcome(swapped);
        Valuation.Outcome best = search.isBetter(found, known) ? found : known;
        long before = prices.rounds;
        prices.run(valuation.toScore(best.objective()), Math.clamp(effort.rounds() - rounds, 1, mostRounds), effort);
        rounds += prices.rounds - before;
        return best;
    }

    private double certified() {
        double bound = valuation.fromScore(ascent == null ? Double.POSITIVE_INFINITY : ascent.bound);
        return valuation.goal.countsCost() ? CostUnit.roundUp(bound, question.options()) : bound;
    }

    private boolean isProven(Valuation.Outcome outcome) {
        double near = Math.max(1e-9, effort.gap());
        return Math.abs(certified() - outcome.objective()) <= near * Math.abs(outcome.objective());
    }

    private Plan plan(Valuation.Outcome outcome, double score, Proof proof, Shortfall shortfall) {
        double objective = outcome.objective();
        double certified = certified();
        double other = valuation.fromScore(score);
        boolean better = proof != Proof.NONE && valuation.goal.isBetter(certified, other);
        double bound = better ? other : certified;
        boolean near = Math.abs(bound - objective) <= ROUNDING * Math.max(1, Math.abs(objective));
        if ((better && near) || valuation.goal.isBetter(objective, bound)) {
            bound = objective;
        }
        Optional<Certificate> certificate = Optional.ofNullable(ascent)
                .map(its -> new Certificate(MODEL, certified, new Certificate.Closed(its.written)));
        return new Plan(
                PlanSolver.openings(outcome.phaseByOption()),
                objective,
                bound,
                better ? proof : Proof.CERTIFICATE,
                certified,
                certificate,
                outcome.allotments(),
                rounds,
                shortfall);
    }
}
