// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.Arrays;

/**
 * The Lagrangian relaxation of a question (Geoffrion 1974), by clients: that everyone is served once, the numbers of sites, the
 * budget and what must be served are priced, and what is left is by site: which option and from which phase, and under capacity
 * whom it would take (a knapsack for each circumstance). Every set of prices proves a bound; {@link #bound} computes it.
 */
final class Lagrangian {
    final Clients clients;
    private final Question question;
    private final Limits limits;
    private final Worth goal;
    private final Tally tally;
    private final int options;
    private final int phases;
    private final int size;
    private final double[] wanted;
    final boolean demands;

    /** The prices, by phase and client and so on; see {@link Multipliers}. */
    final double[][] serving;

    final double[][] second;
    final double[] must;
    final double[] site;
    double euro;
    final double[] tier;
    final double[] share;
    final double[][] circumstance;

    /** How the bound changes with each price: what the relaxed plan leaves over of what the price is for. */
    final double[][] servingSlope;

    final double[][] secondSlope;
    final double[] mustSlope;
    final double[] shareSlope;
    final double[][] circumstanceSlope;

    /** By phase and option, what it is worth at these prices. */
    private final double[][] worth;

    /** By option: the phase in which the relaxed plan opens it; -1 when it does not. */
    final int[] opens;

    /** @param demands whether what rules ask to be served is priced; else it is left out, and the bound holds without it too */
    Lagrangian(Clients clients, boolean demands) {
        this.clients = clients;
        this.demands = demands;
        question = clients.question;
        limits = clients.limits;
        goal = clients.goal;
        tally = new Tally(clients);
        options = question.options().size();
        phases = limits.phases();
        size = clients.size();
        wanted = limits.shares.stream()
                .mapToDouble(rule -> Limits.wanted(rule, question.needs()))
                .toArray();
        serving = new double[phases][size];
        second = new double[phases][goal.backUp > 0 ? size : 0];
        must = new double[size];
        site = new double[phases];
        tier = new double[limits.tiers.size()];
        share = new double[wanted.length];
        int circumstances = clients.circumstances.count;
        circumstance = new double[phases][circumstances];
        servingSlope = new double[phases][size];
        secondSlope = new double[phases][second[0].length];
        mustSlope = new double[size];
        shareSlope = new double[wanted.length];
        circumstanceSlope = new double[phases][circumstances];
        worth = new double[phases][options];
        opens = new int[options];
        long active = Arrays.stream(clients.circumstances.totalWorth)
                .filter(total -> total > 0)
                .count();
        for (double[] each : circumstance) {
            for (int c = 0; c < circumstances; c++) {
                each[c] = !goal.worstCase ? 1 : clients.circumstances.totalWorth[c] > 0 ? 1.0 / active : 0;
            }
        }
    }

    /** What all of a client served at part 1 counts in a phase, at these weights of circumstances. */
    double value(int h, int k) {
        double value = limits.phaseWeight[h] * goal.unit * clients.worth[k];
        int c = clients.circumstance[k];
        double total = clients.circumstances.totalWorth[c];
        return !goal.worstCase ? value : total > 0 ? value * circumstance[h][c] / total : 0;
    }

    /** The score that no plan exceeds, at these prices; sets the slopes. Prices of sites, euro and tiers are first made best. */
    double bound() {
        for (int h = 0; h < phases; h++) {
            Arrays.fill(worth[h], 0);
            for (int o = 0; o < options; o++) {
                worth[h][o] = limits.allows(question.options().get(o)) ? take(h, o, false) : 0;
            }
        }
        settlePrices();
        slopes();
        double sum = choose() + constant();
        for (int o = 0; o < options; o++) {
            for (int h = 0; opens[o] >= 0 && h < phases; h++) {
                if (opens[o] <= h) {
                    take(h, o, true);
                }
            }
        }
        return sum;
    }

    private double constant() {
        double sum = 0;
        for (int h = 0; h < phases; h++) {
            for (int k = 0; k < size; k++) {
                sum += serving[h][k];
                sum += second[h].length > 0 ? second[h][k] * doors(k) : 0;
            }
            sum += limits.mostOpen[h] == Limits.NONE ? 0 : site[h] * limits.mostOpen[h];
        }
        for (int k = 0; k < size; k++) {
            sum -= must[k];
        }
        for (int j = 0; j < share.length; j++) {
            sum -= share[j] * wanted[j];
        }
        sum += limits.budgetEuro < Double.POSITIVE_INFINITY ? euro * limits.budgetEuro : 0;
        for (int t = 0; t < tier.length; t++) {
            sum += tier[t] * limits.tiers.get(t).sites();
        }
        return sum;
    }

    /** Under capacity a second door is half of two doors, whoever goes where. */
    private int doors(int k) {
        return clients.seated[k] ? 2 : 1;
    }

    private void slopes() {
        for (int h = 0; h < phases; h++) {
            Arrays.fill(servingSlope[h], 1);
            for (int k = 0; k < secondSlope[h].length; k++) {
                secondSlope[h][k] = doors(k);
            }
            Arrays.fill(circumstanceSlope[h], 0);
        }
        Arrays.fill(mustSlope, -1);
        for (int j = 0; j < share.length; j++) {
            shareSlope[j] = -wanted[j];
        }
    }

    /** What an open option takes in a phase at these prices; with {@code count} it also goes into the slopes. */
    private double take(int h, int o, boolean count) {
        boolean last = h == phases - 1;
        double sum = 0;
        int seats = 0;
        for (int n = tally.start[o]; n < tally.start[o + 1]; n++) {
            int k = tally.client[n];
            int a = tally.arc[n];
            double value = value(h, k) * clients.part[a];
            if (clients.seated[k]) {
                seats++;
                sum += secondDoor(h, k, value, count);
                continue;
            }
            double first = value - serving[h][k] + (last ? shares(a, k) : 0);
            double other = second[h].length > 0 ? goal.backUp * value - second[h][k] : 0;
            if (first > 0 && first >= other) {
                sum += first;
                if (count) {
                    countFirst(h, k, a, 1, value);
                }
            } else if (other > 0) {
                sum += other;
                if (count) {
                    secondSlope[h][k]--;
                    weigh(h, k, goal.backUp * value);
                }
            }
            if (last && demands && clients.must[k] && clients.counts(a)) {
                sum += must[k];
                mustSlope[k] += count ? 1 : 0;
            }
        }
        return seats > 0 ? sum + seat(h, o, seats, count) : sum;
    }

    private double secondDoor(int h, int k, double value, boolean count) {
        double other = second[h].length > 0 ? goal.backUp * value / 2 - second[h][k] : 0;
        if (other <= 0) {
            return 0;
        }
        if (count) {
            secondSlope[h][k]--;
            weigh(h, k, goal.backUp * value / 2);
        }
        return other;
    }

    private void weigh(int h, int k, double value) {
        if (goal.worstCase && circumstance[h][clients.circumstance[k]] > 0) {
            circumstanceSlope[h][clients.circumstance[k]] += value / circumstance[h][clients.circumstance[k]];
        }
    }

    private double shares(int a, int k) {
        double sum = 0;
        for (int j = 0; demands && clients.within(a) && j < share.length; j++) {
            sum += share[j] * clients.marked[j][k];
        }
        return sum;
    }

    private void countFirst(int h, int k, int a, double part, double value) {
        servingSlope[h][k] -= part;
        weigh(h, k, part * value);
        for (int j = 0; h == phases - 1 && clients.within(a) && j < share.length; j++) {
            shareSlope[j] += part * clients.marked[j][k];
        }
    }

    /** The knapsack: the most worth a seat first, in each circumstance. */
    private double seat(int h, int o, int seats, boolean count) {
        boolean last = h == phases - 1;
        double[] profit = new double[seats];
        int[] at = new int[seats];
        int m = 0;
        for (int n = tally.start[o]; n < tally.start[o + 1]; n++) {
            int k = tally.client[n];
            if (clients.seated[k]) {
                int a = tally.arc[n];
                double gain = value(h, k) * clients.part[a] - serving[h][k];
                gain += last ? shares(a, k) : 0;
                gain += last && demands && clients.must[k] && clients.counts(a) ? must[k] : 0;
                if (gain > 0) {
                    profit[m] = gain;
                    at[m++] = n;
                }
            }
        }
        Integer[] order = new Integer[m];
        Arrays.setAll(order, n -> n);
        Arrays.sort(order, (x, y) -> {
            int byRate = Double.compare(
                    profit[y] / clients.load[tally.client[at[y]]], profit[x] / clients.load[tally.client[at[x]]]);
            return byRate != 0 ? byRate : x - y;
        });
        double[] left = new double[clients.circumstances.count];
        Arrays.fill(left, question.options().get(o).capacity());
        double sum = 0;
        for (int n : order) {
            int k = tally.client[at[n]];
            int a = tally.arc[at[n]];
            double part = Math.min(1, left[clients.circumstance[k]] / clients.load[k]);
            left[clients.circumstance[k]] -= part * clients.load[k];
            sum += part * profit[n];
            if (count && part > 0) {
                countFirst(h, k, a, part, value(h, k) * clients.part[a]);
                mustSlope[k] += last && demands && clients.must[k] && clients.counts(a) ? part : 0;
            }
        }
        return sum;
    }

    /** By site the best option and phase at these prices; the sum of what they are worth. */
    private double choose() {
        double sum = 0;
        Arrays.fill(opens, -1);
        for (int o = 0; o < options; ) {
            int theSite = question.options().get(o).site();
            boolean stays = limits.stays(theSite);
            double best = stays ? Double.NEGATIVE_INFINITY : 0;
            int bestOption = -1;
            int bestPhase = -1;
            for (; o < options && question.options().get(o).site() == theSite; o++) {
                double net = -price(o);
                for (int h = phases - 1; limits.allows(question.options().get(o)) && h >= 0; h--) {
                    net += worth[h][o] - site[h];
                    if ((!stays || h == 0) && net > best) {
                        best = net;
                        bestOption = o;
                        bestPhase = h;
                    }
                }
            }
            sum += best;
            if (bestOption >= 0) {
                opens[bestOption] = bestPhase;
            }
        }
        return sum;
    }

    /**
     * Which sites a plan with a score above {@code target} opens for certain, and which it does not: the bound with the site the
     * other way would not be above it (Lagrangian pegging). Right after {@link #bound}.
     *
     * @param closed by site, set where it is certain
     * @param open likewise; only questions of one phase, for it means open from the first on
     */
    void settle(double value, double target, boolean[] closed, boolean[] open) {
        double margin = 1e-9 * Math.max(1, Math.abs(target));
        double[] nets = nets();
        for (int o = 0; o < options; ) {
            int theSite = question.options().get(o).site();
            double bestOpen = Double.NEGATIVE_INFINITY;
            boolean chosen = false;
            for (; o < options && question.options().get(o).site() == theSite; o++) {
                chosen |= opens[o] >= 0;
                bestOpen = Math.max(bestOpen, nets[o]);
            }
            closed[theSite] |= !chosen && value + bestOpen < target - margin;
            open[theSite] |= phases == 1 && chosen && value - bestOpen < target - margin;
        }
    }

    /** By option what it is worth at these prices, in its best phase, above what it costs. Right after {@link #bound}. */
    double[] nets() {
        double[] nets = new double[options];
        for (int o = 0; o < options; o++) {
            double net = -price(o);
            nets[o] = Double.NEGATIVE_INFINITY;
            for (int h = phases - 1; limits.allows(question.options().get(o)) && h >= 0; h--) {
                net += worth[h][o] - site[h];
                nets[o] = Math.max(nets[o], net);
            }
        }
        return nets;
    }

    private double price(int o) {
        Option option = question.options().get(o);
        double price = euro * option.cost() + (goal.countsCost() ? option.cost() : 0);
        for (int t = 0; t < tier.length; t++) {
            price += option.tier() >= limits.tiers.get(t).tier() ? tier[t] : 0;
        }
        return price;
    }

    private void settlePrices() {
        for (int h = 0; h < phases; h++) {
            int at = h;
            if (limits.mostOpen[h] != Limits.NONE) {
                site[h] = settle(site[h], x -> site[at] = x, () -> limits.mostOpen[at] - openIn(at), 1);
            }
        }
        if (limits.budgetEuro < Double.POSITIVE_INFINITY) {
            euro = settle(euro, x -> euro = x, () -> limits.budgetEuro - cost(), 1e-4);
        }
        for (int t = 0; t < tier.length; t++) {
            int at = t;
            tier[t] = settle(
                    tier[t], x -> tier[at] = x, () -> limits.tiers.get(at).sites() - ofTier(at), 1);
        }
    }

    /** The price, 0 or more, at which what is left over changes sign: there the bound is lowest along this price. */
    private double settle(
            double now, java.util.function.DoubleConsumer set, java.util.function.DoubleSupplier left, double first) {
        set.accept(0);
        choose();
        if (left.getAsDouble() >= 0) {
            return 0;
        }
        double low = 0;
        double high = Math.max(first, 2 * now);
        for (int n = 0; n < 60; n++) {
            set.accept(high);
            choose();
            if (left.getAsDouble() >= 0) {
                break;
            }
            low = high;
            high *= 4;
        }
        for (int n = 0; n < 45 && high - low > 1e-10 * high; n++) {
            double middle = (low + high) / 2;
            set.accept(middle);
            choose();
            if (left.getAsDouble() >= 0) {
                high = middle;
            } else {
                low = middle;
            }
        }
        set.accept(high);
        return high;
    }

    private int openIn(int h) {
        int count = 0;
        for (int phase : opens) {
            count += phase >= 0 && phase <= h ? 1 : 0;
        }
        return count;
    }

    private double cost() {
        double sum = 0;
        for (int o = 0; o < options; o++) {
            sum += opens[o] >= 0 ? question.options().get(o).cost() : 0;
        }
        return sum;
    }

    private int ofTier(int t) {
        int count = 0;
        for (int o = 0; o < options; o++) {
            count += opens[o] >= 0
                            && question.options().get(o).tier()
                                    >= limits.tiers.get(t).tier()
                    ? 1
                    : 0;
        }
        return count;
    }

    /** The prices written out by need, in the order of {@link Multipliers}. */
    double[] written() {
        Multipliers place = new Multipliers(question, limits, goal, clients.circumstances.count);
        double[] all = new double[place.size];
        for (int i = 0; i < place.needs; i++) {
            int k = clients.client[i];
            double people = question.needs().people()[i];
            if (k < 0) {
                continue;
            }
            double ofPerson = clients.shareOfClient[i] / people;
            for (int h = 0; h < phases; h++) {
                all[h * place.needs + i] = serving[h][k] * ofPerson;
                if (goal.backUp > 0) {
                    all[place.second + h * place.needs + i] = second[h][k] * ofPerson;
                }
            }
            all[place.must + i] = must[k] * ofPerson;
        }
        System.arraycopy(site, 0, all, place.site, phases);
        all[place.euro] = euro;
        System.arraycopy(tier, 0, all, place.tier, tier.length);
        System.arraycopy(share, 0, all, place.share, share.length);
        for (int h = 0; goal.worstCase && h < phases; h++) {
            int count = clients.circumstances.count;
            System.arraycopy(circumstance[h], 0, all, place.circumstance + h * count, count);
        }
        return all;
    }
}
