// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Computes the bound of a certificate from the question alone, need by need, and not by clients as the solver does. The formula
 * is the last one of docs/method/siting.md.
 */
final class CertificateChecker {
    private final Question question;
    private final Needs needs;
    private final Goal goal;
    private final boolean worstCase;
    private final double[] multiplier;
    private final Multipliers place;
    private final int phases;
    private final double[] phaseWeight;
    private final double backUp;
    private final int[] circumstances;
    private final double[] totalWorth;
    private final boolean[] seated;

    /** By need: 0 nothing asked of everybody, 1 anywhere, 2 within the limit. */
    private final int[] asked;

    private final Limits limits;

    CertificateChecker(Question question, double[] multiplier) {
        this.question = question;
        this.multiplier = multiplier;
        needs = question.needs();
        worstCase = question.goal() instanceof Goal.WorstCase;
        goal = question.goal() instanceof Goal.WorstCase worst ? worst.within() : question.goal();
        backUp = goal instanceof Goal.MostPeople most ? most.backUp() : 0;
        limits = new Limits(question);
        phases = limits.mostOpen.length;
        phaseWeight = limits.phaseWeight;
        circumstances = Arrays.stream(needs.circumstance()).distinct().sorted().toArray();
        totalWorth = new double[circumstances.length];
        asked = new int[needs.size()];
        seated = limits.seated;
        for (int i = 0; i < needs.size(); i++) {
            totalWorth[circumstance(i)] += needs.people()[i] * needs.weight()[i];
            asked[i] = limits.mustWithin[i] ? 2 : limits.mustReach[i] ? 1 : 0;
        }
        place = new Multipliers(question, limits, new Worth(question.goal()), circumstances.length);
    }

    private int circumstance(int i) {
        return Arrays.binarySearch(circumstances, needs.circumstance()[i]);
    }

    /** What is wrong with the multipliers themselves. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        if (multiplier.length != place.size) {
            faults.add("The certificate has %d multipliers, the question %d.".formatted(multiplier.length, place.size));
            return faults;
        }
        for (double each : multiplier) {
            if (!(each >= 0) || Double.isInfinite(each)) {
                faults.add("A multiplier of the certificate is %s.".formatted(each));
                return faults;
            }
        }
        for (int h = 0; worstCase && h < phases; h++) {
            double sum = 0;
            boolean any = false;
            for (int c = 0; c < circumstances.length; c++) {
                sum += totalWorth[c] > 0 ? multiplier[place.circumstance + h * circumstances.length + c] : 0;
                any |= totalWorth[c] > 0;
            }
            if (any && Math.abs(sum - 1) > 1e-9) {
                faults.add("The weights of the circumstances sum to %s.".formatted(sum));
            }
        }
        return faults;
    }

    /** In the unit of the goal. */
    double bound() {
        double score = constant();
        for (int o = 0; o < question.options().size(); ) {
            int site = question.options().get(o).site();
            int first = o;
            while (o < question.options().size() && question.options().get(o).site() == site) {
                o++;
            }
            score += best(site, first, o);
        }
        return objective(score);
    }

    private double objective(double score) {
        if (goal instanceof Goal.LeastCost) {
            return CostUnit.roundUp(0 - score, question.options());
        }
        if (goal instanceof Goal.LeastWalking walking) {
            double all = Arrays.stream(totalWorth).sum();
            double far = walking.farMinutes() * (worstCase ? (all > 0 ? 1 : 0) : all);
            return far * Arrays.stream(phaseWeight).sum() - score;
        }
        return score;
    }

    private double constant() {
        double sum = 0;
        for (int i = 0; i < needs.size(); i++) {
            double people = needs.people()[i];
            for (int h = 0; h < phases; h++) {
                sum += people * multiplier[h * needs.size() + i];
                if (backUp > 0) {
                    sum += people * multiplier[place.second + h * needs.size() + i] * (seated[i] ? 2 : 1);
                }
            }
            sum -= asked[i] > 0 ? people * multiplier[place.must + i] : 0;
        }
        for (int h = 0; h < phases; h++) {
            double price = multiplier[place.site + h];
            sum += price == 0 ? 0 : price * limits.mostOpen[h];
        }
        sum += multiplier[place.euro] == 0 ? 0 : multiplier[place.euro] * limits.budgetEuro;
        for (int t = 0; t < limits.tiers.size(); t++) {
            sum += multiplier[place.tier + t] * limits.tiers.get(t).sites();
        }
        for (int j = 0; j < limits.shares.size(); j++) {
            Rule.Serves rule = limits.shares.get(j);
            double marked = 0;
            for (int i = 0; i < needs.size(); i++) {
                marked += rule.marked()[i] ? needs.people()[i] : 0;
            }
            sum -= multiplier[place.share + j] * rule.share() * marked;
        }
        return sum;
    }

    private double best(int site, int from, int to) {
        boolean stays = limits.staysTier[site] != Limits.NONE;
        double best = stays ? Double.NEGATIVE_INFINITY : 0;
        for (int o = from; o < to; o++) {
            Option option = question.options().get(o);
            if (limits.forbidden[site] || (stays && option.tier() < limits.staysTier[site])) {
                continue;
            }
            double net = goal instanceof Goal.LeastCost ? -option.cost() : 0;
            net -= multiplier[place.euro] * option.cost();
            for (int t = 0; t < limits.tiers.size(); t++) {
                net -= option.tier() >= limits.tiers.get(t).tier() ? multiplier[place.tier + t] : 0;
            }
            for (int h = phases - 1; h >= 0; h--) {
                net += worth(option, h) - multiplier[place.site + h];
                best = !stays || h == 0 ? Math.max(best, net) : best;
            }
        }
        return best;
    }

    private record Seat(double profit, double load, int circumstance) {}

    private double worth(Option option, int h) {
        Reach reach = question.reach();
        double sum = 0;
        List<Seat> seats = new ArrayList<>();
        for (int p = reach.start()[option.site()]; p < reach.start()[option.site() + 1]; p++) {
            int i = reach.need()[p];
            double people = needs.people()[i];
            if (option.tier() < needs.service()[i] || people == 0) {
                continue;
            }
            double minutes = reach.minutes()[p];
            double value = value(h, i, minutes);
            boolean last = h == phases - 1;
            boolean within = minutes <= needs.limitMinutes()[i];
            double must = last && (asked[i] == 1 || (asked[i] == 2 && within)) ? multiplier[place.must + i] : 0;
            double first = value - multiplier[h * needs.size() + i];
            for (int j = 0; last && within && j < limits.shares.size(); j++) {
                first += limits.shares.get(j).marked()[i] ? multiplier[place.share + j] : 0;
            }
            double secondPrice = backUp > 0 ? multiplier[place.second + h * needs.size() + i] : 0;
            if (seated[i]) {
                sum += people * Math.max(0, backUp * value / 2 - secondPrice);
                seats.add(new Seat(people * (first + must), people * needs.load()[i], circumstance(i)));
            } else {
                sum += people * (Math.max(0, Math.max(first, backUp * value - secondPrice)) + must);
            }
        }
        return sum + knapsack(seats, option.capacity());
    }

    private double knapsack(List<Seat> seats, double capacity) {
        double[] left = new double[circumstances.length];
        Arrays.fill(left, capacity);
        seats.sort(Comparator.comparingDouble(seat -> -seat.profit / seat.load));
        double sum = 0;
        for (Seat seat : seats) {
            double part = seat.profit <= 0 ? 0 : Math.min(1, left[seat.circumstance] / seat.load);
            left[seat.circumstance] -= part * seat.load;
            sum += part * seat.profit;
        }
        return sum;
    }

    /** What serving one person of a need so far counts in a phase. */
    private double value(int h, int i, double minutes) {
        double value =
                switch (goal) {
                    case Goal.MostPeople most -> most.credit().at(minutes, needs.limitMinutes()[i]);
                    case Goal.LeastWalking walking -> Math.max(0, walking.farMinutes() - minutes);
                    default -> 0;
                };
        value *= phaseWeight[h] * needs.weight()[i];
        if (worstCase && value > 0) {
            int c = circumstance(i);
            value *= multiplier[place.circumstance + h * circumstances.length + c] / totalWorth[c];
        }
        return value;
    }
}
