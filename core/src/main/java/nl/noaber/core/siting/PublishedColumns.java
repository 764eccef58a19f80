// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.noaber.core.siting.cover.Cover;
import nl.noaber.core.siting.cover.CoverProblem;
import nl.noaber.core.siting.cover.LscpProblem;
import nl.noaber.core.siting.median.Distances;
import nl.noaber.core.siting.median.MedianProblem;

/** A question in the columns of the published problems. */
final class PublishedColumns {
    private final Question question;
    private final Limits limits;
    private final boolean[] fixed;
    private final boolean[] forbidden;
    private final int[] tier;
    private final double[] cost;
    private boolean oneOption = true;

    PublishedColumns(Question question, Limits limits) {
        this.question = question;
        this.limits = limits;
        int sites = question.sites();
        fixed = new boolean[sites];
        forbidden = new boolean[sites];
        tier = new int[sites];
        cost = new double[sites];
        Arrays.fill(forbidden, true);
        for (Option option : question.options()) {
            if (limits.allows(option)) {
                int site = option.site();
                oneOption &= forbidden[site];
                forbidden[site] = false;
                fixed[site] = limits.stays(site);
                tier[site] = option.tier();
                cost[site] = option.cost();
            }
        }
    }

    /** One way to open a site, one phase, no seats, no limited tiers. */
    boolean isPlain() {
        return oneOption
                && limits.phases() == 1
                && limits.phaseWeight[0] == 1
                && limits.tiers.isEmpty()
                && !limits.anySeats();
    }

    private boolean hasNumber() {
        return limits.mostOpen[0] != Limits.NONE;
    }

    private boolean hasBudget() {
        return limits.budgetEuro < Double.POSITIVE_INFINITY;
    }

    Optional<Published> cover(Credit credit) {
        if (limits.anyDemands() || hasNumber() == hasBudget()) {
            return Optional.empty();
        }
        Needs needs = question.needs();
        double[] worth = new double[needs.size()];
        double[] reach = new double[worth.length];
        for (int i = 0; i < worth.length; i++) {
            worth[i] = needs.worth(i) * credit.part()[0];
            reach[i] = credit.timesLimit()[0] * needs.limitMinutes()[i];
        }
        double[] each = new double[cost.length];
        Arrays.fill(each, 1);
        return Optional.of(new Published.Mclp(new CoverProblem(
                pairs(reach),
                worth,
                hasBudget() ? cost : each,
                hasBudget() ? limits.budgetEuro : limits.mostOpen[0],
                fixed,
                forbidden)));
    }

    /** By site the needs that it meets within so many minutes. */
    private Cover pairs(double[] within) {
        Reach reach = question.reach();
        int[] start = new int[reach.sites() + 1];
        int[] row = new int[reach.pairs()];
        int n = 0;
        for (int s = 0; s < reach.sites(); s++) {
            for (int p = reach.start()[s]; p < reach.start()[s + 1]; p++) {
                if (meets(s, reach.need()[p]) && reach.minutes()[p] <= within[reach.need()[p]]) {
                    row[n++] = reach.need()[p];
                }
            }
            start[s + 1] = n;
        }
        return new Cover(question.needs().size(), start, Arrays.copyOf(row, n));
    }

    private boolean meets(int site, int need) {
        return !forbidden[site] && tier[site] >= question.needs().service()[need];
    }

    /** One rule asks for a share, which the sites together can reach. */
    Optional<Published> lscp() {
        List<Rule.Serves> asked = new ArrayList<>();
        for (Rule rule : question.rules()) {
            if (rule instanceof Rule.Serves serves) {
                asked.add(serves);
            } else if (rule instanceof Rule.Reaches) {
                return Optional.empty();
            }
        }
        if (asked.size() != 1 || hasNumber() || hasBudget()) {
            return Optional.empty();
        }
        boolean everybody = limits.shares.isEmpty();
        double[] people = question.needs().people().clone();
        for (int i = 0; i < people.length; i++) {
            people[i] = asked.getFirst().marked()[i] ? people[i] : 0;
        }
        Cover pairs = pairs(question.needs().limitMinutes());
        double share = everybody ? 1 : asked.getFirst().share();
        return canReach(pairs, people, share)
                ? Optional.of(new Published.Lscp(new LscpProblem(pairs, people, cost, share, fixed, forbidden)))
                : Optional.empty();
    }

    private static boolean canReach(Cover pairs, double[] people, double share) {
        boolean[] is = new boolean[people.length];
        for (int i : pairs.row()) {
            is[i] = true;
        }
        double all = 0;
        double reached = 0;
        boolean everybody = true;
        for (int i = 0; i < is.length; i++) {
            all += people[i];
            reached += is[i] ? people[i] : 0;
            everybody &= is[i] || people[i] == 0;
        }
        return share == 1 ? everybody : reached >= share * all;
    }

    Optional<Published> median(double far) {
        int may = 0;
        for (boolean no : forbidden) {
            may += no ? 0 : 1;
        }
        int p = Math.min(may, hasNumber() ? limits.mostOpen[0] : may);
        if (limits.anyDemands() || hasBudget() || p < 1) {
            return Optional.empty();
        }
        Sparse pairs = new Sparse(far);
        return pairs.weight.length == 0
                ? Optional.empty()
                : Optional.of(new Published.Median(
                        new MedianProblem(pairs.distances, p, pairs.weight, far, numbers(fixed), numbers(forbidden))));
    }

    private static int[] numbers(boolean[] is) {
        return IntStream.range(0, is.length).filter(j -> is[j]).toArray();
    }

    /** Needs of some worth, and the sites nearer than what a need is charged at most. */
    private final class Sparse {
        private final double[] weight;
        private final Distances.Sparse distances;

        Sparse(double far) {
            Serving serving = new Serving(question);
            Needs needs = question.needs();
            double[] worth = new double[needs.size()];
            int[] start = new int[needs.size() + 1];
            int[] site = new int[serving.site.length];
            double[] minutes = new double[site.length];
            int clients = 0;
            int n = 0;
            for (int i = 0; i < worth.length; i++) {
                if (needs.worth(i) > 0) {
                    worth[clients++] = needs.worth(i);
                    for (int at = serving.start[i]; at < serving.start[i + 1]; at++) {
                        if (serving.minutes[at] < far && meets(serving.site[at], i)) {
                            site[n] = serving.site[at];
                            minutes[n++] = serving.minutes[at];
                        }
                    }
                    start[clients] = n;
                }
            }
            weight = Arrays.copyOf(worth, clients);
            distances = new Distances.Sparse(
                    question.sites(),
                    Arrays.copyOf(start, clients + 1),
                    Arrays.copyOf(site, n),
                    Arrays.copyOf(minutes, n));
        }
    }
}
