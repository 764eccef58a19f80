// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A good plan without a proof: greedy adding (Church and ReVelle 1974), then interchange (Teitz and Bart 1968): one site closes,
 * and what the rules leave room for opens again. What rules ask to be served goes before the goal. Deterministic.
 */
final class LocalSearch {
    private static final int MOST_PASSES = 50;

    /** So many of the best looking replacements are tried when the tally is only a guess. */
    private static final int TRIED = 3;

    private final Valuation valuation;
    private final Question question;
    private final Limits limits;
    private final Tally tally;
    private final Effort effort;
    private final boolean costs;
    private final boolean guesses;

    LocalSearch(Valuation valuation, Clients clients, Effort effort) {
        this.valuation = valuation;
        this.question = valuation.question;
        this.limits = valuation.limits;
        this.effort = effort;
        tally = new Tally(clients);
        costs = valuation.goal.countsCost();
        guesses = limits.anySeats() || limits.phases() > 1 || valuation.goal.worstCase;
    }

    /** Whether a is better than b: fewer fall short, or as many and the goal is nearer. */
    boolean isBetter(Valuation.Outcome a, Valuation.Outcome b) {
        if (Demands.differ(a.shortPeople(), b.shortPeople())) {
            return a.shortPeople() < b.shortPeople();
        }
        double margin = 1e-12 * Math.max(1, Math.abs(b.objective()));
        return valuation.goal.isBetter(
                a.objective(), b.objective() + (valuation.goal.moreIsBetter() ? margin : -margin));
    }

    /** From nothing; empty when the rules about numbers and money could not be kept. */
    Optional<Valuation.Outcome> build() {
        int[] phase = closed();
        for (int s = 0; s < question.sites(); s++) {
            if (limits.stays(s) && !openCheapest(phase, s)) {
                return Optional.empty();
            }
        }
        if (!valuation.keepsLimits(phase)) {
            return Optional.empty();
        }
        for (int h = 0; h < limits.phases(); h++) {
            fill(phase, h);
        }
        Valuation.Outcome forward = improve(phase);
        return limits.phases() == 1 ? Optional.of(forward) : Optional.of(betterOf(forward, backward()));
    }

    /** The whole first, then its best parts. */
    private Valuation.Outcome backward() {
        int[] whole = closed();
        for (int s = 0; s < question.sites(); s++) {
            if (limits.stays(s)) {
                openCheapest(whole, s);
            }
        }
        int last = limits.lastPhase();
        fill(whole, last);
        int[] phase = closed();
        for (int o = 0; o < phase.length; o++) {
            phase[o] = whole[o] == 0 ? 0 : -1;
        }
        for (int h = 0; h < last; h++) {
            fillAmong(phase, h, whole);
        }
        for (int o = 0; o < phase.length; o++) {
            phase[o] = phase[o] < 0 && whole[o] >= 0 ? last : phase[o];
        }
        return improve(phase);
    }

    private Valuation.Outcome betterOf(Valuation.Outcome a, Valuation.Outcome b) {
        return isBetter(b, a) ? b : a;
    }

    private int[] closed() {
        int[] phase = new int[question.options().size()];
        Arrays.fill(phase, -1);
        return phase;
    }

    private boolean openCheapest(int[] phase, int site) {
        int best = -1;
        for (int o : optionsOf(site)) {
            boolean may = limits.allows(question.options().get(o));
            if (may
                    && (best < 0
                            || question.options().get(o).cost()
                                    < question.options().get(best).cost())) {
                best = o;
            }
        }
        if (best >= 0) {
            phase[best] = 0;
        }
        return best >= 0;
    }

    private int[] optionsOf(int site) {
        int from = valuation.serving.optionStart[site];
        int to = valuation.serving.optionStart[site + 1];
        return java.util.stream.IntStream.range(from, to).toArray();
    }

    private void fill(int[] phase, int h) {
        fillAmong(phase, h, null);
    }

    private void fillAmong(int[] phase, int h, int @org.jspecify.annotations.Nullable [] among) {
        while (true) {
            tally.count(Valuation.open(phase, h));
            int best = bestToOpen(phase, h, among);
            if (best < 0) {
                return;
            }
            phase[best] = h;
        }
    }

    private int bestToOpen(int[] phase, int h, int @org.jspecify.annotations.Nullable [] among) {
        int best = -1;
        double bestShort = 0;
        double bestGain = 0;
        Room room = new Room(phase);
        for (int o = 0; o < phase.length; o++) {
            if ((among != null && among[o] < 0) || !room.allows(o, h)) {
                continue;
            }
            double price = costs || limits.budgetEuro < Double.POSITIVE_INFINITY
                    ? Math.max(question.options().get(o).cost(), 1e-9)
                    : 1;
            double itsShort = tally.shortPeople() > 0 && h == limits.lastPhase() ? tally.shortGain(o) / price : 0;
            double gain = costs ? 0 : tally.gain(o) / price;
            if (itsShort > bestShort || (itsShort == bestShort && gain > bestGain)) {
                best = o;
                bestShort = itsShort;
                bestGain = gain;
            }
        }
        return best;
    }

    /** What the rules leave room for. */
    private final class Room {
        private final int[] open = new int[limits.phases()];
        private final int[] ofTier = new int[limits.tiers.size()];
        private final boolean[] taken = new boolean[question.sites()];
        private double euro;

        Room(int[] phase) {
            for (int o = 0; o < phase.length; o++) {
                if (phase[o] >= 0) {
                    Option option = question.options().get(o);
                    taken[option.site()] = true;
                    euro += option.cost();
                    for (int h = phase[o]; h < open.length; h++) {
                        open[h]++;
                    }
                    for (int t = 0; t < ofTier.length; t++) {
                        ofTier[t] += option.tier() >= limits.tiers.get(t).tier() ? 1 : 0;
                    }
                }
            }
        }

        boolean allows(int o, int phase) {
            Option option = question.options().get(o);
            if (taken[option.site()] || !limits.allows(option) || euro + option.cost() > limits.budgetEuro) {
                return false;
            }
            for (int h = phase; h < open.length; h++) {
                if (open[h] >= limits.mostOpen[h]) {
                    return false;
                }
            }
            for (int t = 0; t < ofTier.length; t++) {
                Rule.AtMostOfTier tier = limits.tiers.get(t);
                if (option.tier() >= tier.tier() && ofTier[t] >= tier.sites()) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Interchange until nothing helps. */
    Valuation.Outcome improve(int[] from) {
        Valuation.Outcome best = prune(valuation.outcome(from.clone()));
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            boolean better = false;
            for (int o = 0; o < from.length; o++) {
                if (effort.isOver()) {
                    return best;
                }
                if (best.phaseByOption()[o] >= 0) {
                    Valuation.Outcome next = without(best, o);
                    better |= isBetter(next, best);
                    best = next;
                }
            }
            if (!better) {
                return best;
            }
        }
        return best;
    }

    /** The best of closing this option and opening what there is room for; the same when nothing is better. */
    private Valuation.Outcome without(Valuation.Outcome now, int out) {
        int h = now.phaseByOption()[out];
        int[] closed = now.phaseByOption().clone();
        closed[out] = -1;
        int site = question.options().get(out).site();
        Valuation.Outcome best = now;
        for (int first : replacements(closed, h, out, limits.stays(site) ? optionsOf(site) : null)) {
            int[] phase = closed.clone();
            phase[first] = limits.stays(site) ? 0 : h;
            for (int later = h; later < limits.phases(); later++) {
                fill(phase, later);
            }
            if (!Arrays.equals(phase, now.phaseByOption())) {
                Valuation.Outcome next = prune(valuation.outcome(phase));
                best = isBetter(next, best) ? next : best;
            }
        }
        return best;
    }

    private List<Integer> replacements(int[] closed, int h, int out, int @org.jspecify.annotations.Nullable [] only) {
        tally.count(Valuation.open(closed, limits.lastPhase()));
        Room room = new Room(closed);
        List<Integer> fitting = new ArrayList<>();
        for (int o = 0; o < closed.length; o++) {
            int each = o;
            boolean may = only == null || Arrays.stream(only).anyMatch(x -> x == each);
            if (o != out && may && room.allows(o, only == null ? h : 0)) {
                fitting.add(o);
            }
        }
        double[] key = new double[closed.length];
        for (int o : fitting) {
            double itsShort = tally.shortPeople() > 0 ? tally.shortGain(o) : 0;
            // People first; the scale only has to be above every score.
            key[o] = costs ? itsShort / Math.max(1e-9, question.options().get(o).cost()) : tally.gain(o);
            key[o] += itsShort > 0 && !costs ? 1e9 * itsShort : 0;
        }
        fitting.sort((a, b) -> key[a] != key[b] ? Double.compare(key[b], key[a]) : a - b);
        return fitting.subList(0, Math.min(fitting.size(), guesses ? TRIED : 1));
    }

    /** With least cost: closes what is not needed, dearest first. */
    private Valuation.Outcome prune(Valuation.Outcome outcome) {
        if (!costs) {
            return outcome;
        }
        Valuation.Outcome best = outcome;
        Integer[] order = new Integer[outcome.phaseByOption().length];
        Arrays.setAll(order, o -> o);
        Arrays.sort(
                order,
                (a, b) -> Double.compare(
                        question.options().get(b).cost(),
                        question.options().get(a).cost()));
        for (int o : order) {
            boolean may = best.phaseByOption()[o] >= 0
                    && !limits.stays(question.options().get(o).site());
            if (may) {
                int[] phase = best.phaseByOption().clone();
                phase[o] = -1;
                Valuation.Outcome next = valuation.outcome(phase);
                best = isBetter(next, best) ? next : best;
            }
        }
        return best;
    }
}
