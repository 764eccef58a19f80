// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A question laid out for trying sets of open options: what a set is worth in the goal, and how far it falls short. */
final class Valuation {
    final Question question;
    final Limits limits;
    final Serving serving;
    final Worth goal;
    final Circumstances circumstances;
    final Seating seating;
    final Demands demands;

    Valuation(Question question) {
        this(question, new Limits(question), new Serving(question));
    }

    Valuation(Question question, Limits limits, Serving serving) {
        this.question = question;
        this.limits = limits;
        this.serving = serving;
        goal = new Worth(question.goal());
        circumstances = new Circumstances(question.needs());
        seating = new Seating(question, limits, serving, goal, circumstances);
        demands = new Demands(question, limits);
    }

    /** Numbers of the options that are open in a phase (from 0), rising. */
    static int[] open(int[] phaseByOption, int phase) {
        int[] open = new int[phaseByOption.length];
        int n = 0;
        for (int o = 0; o < phaseByOption.length; o++) {
            if (phaseByOption[o] >= 0 && phaseByOption[o] <= phase) {
                open[n++] = o;
            }
        }
        return Arrays.copyOf(open, n);
    }

    /** What these openings come to, everyone sent where it is best. */
    Outcome outcome(int[] phaseByOption) {
        List<Allotment> allotments = new ArrayList<>();
        for (int h = 0; h < limits.phases(); h++) {
            int[] open = open(phaseByOption, h);
            allotments.add(seating.allot(open, new Nearest(question, open), h == limits.lastPhase()));
        }
        return outcome(phaseByOption, allotments);
    }

    /** What these openings come to with people sent as given. */
    Outcome outcome(int[] phaseByOption, List<Allotment> allotments) {
        double objective = 0;
        for (int h = 0; h < allotments.size(); h++) {
            int[] open = open(phaseByOption, h);
            objective += limits.phaseWeight[h] * objective(open, allotments.get(h));
        }
        return new Outcome(phaseByOption, objective, demands.shortPeople(allotments.getLast()), allotments);
    }

    /** The objective that belongs to a value of the integer program or of a Lagrangian bound. */
    double fromScore(double score) {
        if (goal.countsCost()) {
            return 0 - score;
        }
        double far = goal.worstCase
                ? (circumstances.anyWorth() ? goal.unit : 0)
                : goal.unit * Arrays.stream(circumstances.totalWorth).sum();
        return goal.moreIsBetter()
                ? score
                : far * Arrays.stream(limits.phaseWeight).sum() - score;
    }

    /** The other way round. */
    double toScore(double objective) {
        return goal.countsCost() ? 0 - objective : goal.moreIsBetter() ? objective : fromScore(0) - objective;
    }

    double objective(int[] open, Allotment allotment) {
        if (goal.countsCost()) {
            return Arrays.stream(open)
                    .mapToDouble(o -> question.options().get(o).cost())
                    .sum();
        }
        if (question.goal() instanceof Goal.ShortestFarthest) {
            return farthest(allotment);
        }
        return goal.objective(served(open, allotment), circumstances.totalWorth);
    }

    private double farthest(Allotment allotment) {
        double far = 0;
        for (int a = 0; a < allotment.size(); a++) {
            far = Math.max(far, minutes(allotment, a));
        }
        return far;
    }

    private double minutes(Allotment allotment, int a) {
        int site = question.options().get(allotment.option()[a]).site();
        return question.reach().minutes(site, allotment.need()[a]);
    }

    /** By circumstance, in the unit of {@link Worth}. */
    private double[] served(int[] open, Allotment allotment) {
        Needs needs = question.needs();
        double[] served = new double[circumstances.count];
        for (int a = 0; a < allotment.size(); a++) {
            int i = allotment.need()[a];
            double part = goal.part(minutes(allotment, a), needs.limitMinutes()[i]);
            served[circumstances.of[i]] += goal.unit * allotment.people()[a] * needs.weight()[i] * part;
        }
        if (goal.backUp > 0) {
            float[] second = new Nearest(question, open).secondMinutes;
            for (int i = 0; i < second.length; i++) {
                double part = second[i] < Float.POSITIVE_INFINITY ? goal.part(second[i], needs.limitMinutes()[i]) : 0;
                served[circumstances.of[i]] += goal.backUp * needs.worth(i) * part;
            }
        }
        return served;
    }

    /** Whether the rules about numbers, budget, tiers and sites are kept. */
    boolean keepsLimits(int[] phaseByOption) {
        double cost = 0;
        int[] open = new int[limits.phases()];
        int[] ofTier = new int[limits.tiers.size()];
        int[] ofSite = new int[question.sites()];
        for (int o = 0; o < phaseByOption.length; o++) {
            if (phaseByOption[o] < 0) {
                continue;
            }
            Option option = question.options().get(o);
            if (!limits.allows(option) || ofSite[option.site()]++ > 0) {
                return false;
            }
            if (limits.stays(option.site()) && phaseByOption[o] > 0) {
                return false;
            }
            cost += option.cost();
            for (int h = phaseByOption[o]; h < open.length; h++) {
                open[h]++;
            }
            for (int t = 0; t < ofTier.length; t++) {
                ofTier[t] += option.tier() >= limits.tiers.get(t).tier() ? 1 : 0;
            }
        }
        for (int h = 0; h < open.length; h++) {
            if (open[h] > limits.mostOpen[h]) {
                return false;
            }
        }
        for (int t = 0; t < ofTier.length; t++) {
            if (ofTier[t] > limits.tiers.get(t).sites()) {
                return false;
            }
        }
        for (int s = 0; s < ofSite.length; s++) {
            if (limits.stays(s) && ofSite[s] == 0) {
                return false;
            }
        }
        return cost <= limits.budgetEuro * (1 + 1e-12);
    }

    /**
     * @param phaseByOption -1 when closed
     * @param shortPeople that what must be served falls short
     */
    record Outcome(int[] phaseByOption, double objective, double shortPeople, List<Allotment> allotments) {}
}
