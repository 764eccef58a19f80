// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The rules of a question, sorted by what they limit. Where two say the same kind of thing, the stricter holds. */
final class Limits {
    static final int NONE = Integer.MAX_VALUE;

    /** A share from here on means everybody, which is a rule for each need and not one for their sum. */
    private static final double ALL = 1 - 1e-12;

    /** At most so many open, by phase; {@link #NONE} without a limit. */
    final int[] mostOpen;

    final double[] phaseWeight;
    final double budgetEuro;
    final List<Rule.AtMostOfTier> tiers = new ArrayList<>();

    /** By site: the least tier at which it stays; {@link #NONE} when it may be closed. */
    final int[] staysTier;

    final boolean[] forbidden;

    /** A share of less than everybody. */
    final List<Rule.Serves> shares = new ArrayList<>();

    /** By need: everybody is to be served within the limit. */
    final boolean[] mustWithin;

    /** By need: everybody is to have somewhere to go. */
    final boolean[] mustReach;

    /** By need: takes seats. */
    final boolean[] seated;

    Limits(Question question) {
        Needs needs = question.needs();
        staysTier = new int[question.sites()];
        Arrays.fill(staysTier, NONE);
        forbidden = new boolean[question.sites()];
        mustWithin = new boolean[needs.size()];
        mustReach = new boolean[needs.size()];
        seated = new boolean[needs.size()];
        int atMost = NONE;
        double euro = Double.POSITIVE_INFINITY;
        int[] sites = {NONE};
        double[] weight = {1};
        for (Rule rule : question.rules()) {
            switch (rule) {
                case Rule.AtMost most -> atMost = Math.min(atMost, most.sites());
                case Rule.Budget budget -> euro = Math.min(euro, budget.euro());
                case Rule.AtMostOfTier tier -> tiers.add(tier);
                case Rule.Stays stays -> stay(stays);
                case Rule.Forbidden no -> forbidden[no.site()] = true;
                case Rule.Serves serves -> serve(serves);
                case Rule.Reaches reaches -> mark(mustReach, reaches.marked());
                case Rule.Capacity capacity -> seat(needs, capacity.service());
                case Rule.Phases phases -> {
                    sites = phases.sites();
                    weight = phases.weight();
                }
            }
        }
        boolean whole =
                !(question.goal() instanceof Goal.LeastCost || question.goal() instanceof Goal.ShortestFarthest);
        phaseWeight = whole ? weight : new double[] {1};
        mostOpen = whole ? sites.clone() : new int[] {sites[sites.length - 1]};
        for (int h = 0; h < mostOpen.length; h++) {
            mostOpen[h] = Math.min(mostOpen[h], atMost);
        }
        budgetEuro = euro;
    }

    private void stay(Rule.Stays rule) {
        int before = staysTier[rule.site()];
        staysTier[rule.site()] = before == NONE ? rule.tier() : Math.max(before, rule.tier());
    }

    private void serve(Rule.Serves rule) {
        if (rule.share() >= ALL) {
            mark(mustWithin, rule.marked());
        } else {
            shares.add(rule);
        }
    }

    private static void mark(boolean[] into, boolean[] marked) {
        for (int i = 0; i < into.length; i++) {
            into[i] |= marked[i];
        }
    }

    private void seat(Needs needs, int service) {
        for (int i = 0; i < seated.length; i++) {
            seated[i] |= needs.service()[i] == service && needs.load()[i] > 0;
        }
    }

    int phases() {
        return mostOpen.length;
    }

    int lastPhase() {
        return mostOpen.length - 1;
    }

    boolean stays(int site) {
        return staysTier[site] != NONE;
    }

    /** This option may be open: its site is not forbidden, and it is not of a lower tier than the site keeps. */
    boolean allows(Option option) {
        int site = option.site();
        return !forbidden[site] && (staysTier[site] == NONE || option.tier() >= staysTier[site]);
    }

    boolean anySeats() {
        for (boolean seat : seated) {
            if (seat) {
                return true;
            }
        }
        return false;
    }

    boolean anyDemands() {
        if (!shares.isEmpty()) {
            return true;
        }
        for (int i = 0; i < mustWithin.length; i++) {
            if (mustWithin[i] || mustReach[i]) {
                return true;
            }
        }
        return false;
    }

    /** People that this rule wants served. */
    static double wanted(Rule.Serves rule, Needs needs) {
        double marked = 0;
        for (int i = 0; i < needs.size(); i++) {
            marked += rule.marked()[i] ? needs.people()[i] : 0;
        }
        return rule.share() * marked;
    }
}
