// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.Arrays;

/**
 * What a set of open options serves, kept by client, and what each other option would add. Capacity is only guessed at here: an
 * option's gain is cut down to the part of the load that fits.
 */
final class Tally {
    final Clients clients;

    /** By option, its arcs. */
    final int[] start;

    final int[] arc;
    final int[] client;

    /** By client: what one unit of part counts in the score. */
    private final double[] value;

    private final double[] wanted;
    private final double[] loadOfOption;

    private final double[] first;
    private final double[] second;
    private final boolean[] has;
    private final boolean[] within;
    private final double[] deficit;
    private double shortPeople;
    private double score;

    Tally(Clients clients) {
        this.clients = clients;
        int options = clients.question.options().size();
        start = new int[options + 1];
        arc = new int[clients.option.length];
        client = new int[arc.length];
        index(options);
        value = new double[clients.size()];
        for (int k = 0; k < value.length; k++) {
            double worth = clients.goal.unit * clients.worth[k];
            double total = clients.circumstances.totalWorth[clients.circumstance[k]];
            value[k] = clients.goal.worstCase && total > 0 ? worth / total / clients.circumstances.count : worth;
        }
        wanted = clients.limits.shares.stream()
                .mapToDouble(rule -> Limits.wanted(rule, clients.question.needs()))
                .toArray();
        loadOfOption = new double[options];
        for (int o = 0; o < options; o++) {
            for (int n = start[o]; n < start[o + 1]; n++) {
                loadOfOption[o] += clients.load[client[n]];
            }
        }
        first = new double[clients.size()];
        second = new double[clients.size()];
        has = new boolean[clients.size()];
        within = new boolean[clients.size()];
        deficit = new double[wanted.length];
    }

    private void index(int options) {
        for (int o : clients.option) {
            start[o + 1]++;
        }
        for (int o = 0; o < options; o++) {
            start[o + 1] += start[o];
        }
        int[] at = Arrays.copyOf(start, options);
        for (int k = 0; k < clients.size(); k++) {
            for (int a = clients.start[k]; a < clients.start[k + 1]; a++) {
                int n = at[clients.option[a]]++;
                arc[n] = a;
                client[n] = k;
            }
        }
    }

    double shortPeople() {
        return shortPeople;
    }

    /** Without the cost. */
    double score() {
        return score;
    }

    void count(int[] open) {
        Arrays.fill(first, 0);
        Arrays.fill(second, 0);
        Arrays.fill(has, false);
        Arrays.fill(within, false);
        for (int o : open) {
            for (int n = start[o]; n < start[o + 1]; n++) {
                take(client[n], arc[n]);
            }
        }
        sum();
    }

    private void take(int k, int a) {
        double part = clients.part[a];
        if (part > first[k]) {
            second[k] = first[k];
            first[k] = part;
        } else if (part > second[k]) {
            second[k] = part;
        }
        has[k] |= clients.counts(a);
        within[k] |= clients.within(a);
    }

    private void sum() {
        shortPeople = clients.lostPeople;
        score = 0;
        System.arraycopy(wanted, 0, deficit, 0, wanted.length);
        for (int k = 0; k < first.length; k++) {
            score += value[k] * (first[k] + clients.goal.backUp * second[k]);
            shortPeople += clients.must[k] && !has[k] ? clients.people[k] : 0;
            for (int j = 0; within[k] && j < deficit.length; j++) {
                deficit[j] -= clients.marked[j][k];
            }
        }
        for (double each : deficit) {
            shortPeople += Math.max(0, each);
        }
    }

    /** People fewer short when this option opens as well. */
    double shortGain(int o) {
        double gain = 0;
        double[] served = new double[deficit.length];
        for (int n = start[o]; n < start[o + 1]; n++) {
            int k = client[n];
            gain += clients.must[k] && !has[k] && clients.counts(arc[n]) ? clients.people[k] : 0;
            for (int j = 0; !within[k] && clients.within(arc[n]) && j < served.length; j++) {
                served[j] += clients.marked[j][k];
            }
        }
        for (int j = 0; j < served.length; j++) {
            gain += Math.max(0, Math.min(deficit[j], served[j]));
        }
        return gain * fits(o);
    }

    /** Score more when this option opens as well. */
    double gain(int o) {
        double gain = 0;
        double backUp = clients.goal.backUp;
        for (int n = start[o]; n < start[o + 1]; n++) {
            int k = client[n];
            double part = clients.part[arc[n]];
            if (part > first[k]) {
                gain += value[k] * (part - first[k] + backUp * (first[k] - second[k]));
            } else if (part > second[k]) {
                gain += value[k] * backUp * (part - second[k]);
            }
        }
        return gain * fits(o);
    }

    private double fits(int o) {
        double load = loadOfOption[o];
        double capacity = clients.question.options().get(o).capacity() * clients.circumstances.count;
        return load > capacity ? capacity / load : 1;
    }
}
