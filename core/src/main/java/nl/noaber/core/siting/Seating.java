// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.Arrays;

/**
 * Sends the needs of a question to the open options: those that take seats by the best flow for the goal, the others to the
 * nearest. What rules ask (shares, everybody) goes before the goal as far as it must.
 */
final class Seating {
    private static final int HALVINGS = 24;

    private final Question question;
    private final Limits limits;
    private final Serving serving;
    private final Worth goal;
    private final Circumstances circumstances;
    private final double mostValue;

    Seating(Question question, Limits limits, Serving serving, Worth goal, Circumstances circumstances) {
        this.question = question;
        this.limits = limits;
        this.serving = serving;
        this.goal = goal;
        this.circumstances = circumstances;
        double most = 0;
        for (int i = 0; i < question.needs().size(); i++) {
            most = Math.max(most, limits.seated[i] ? question.needs().weight()[i] : 0);
        }
        mostValue = 1 + most * goal.unit;
    }

    /** @param demands whether the rules that ask for serving count (they are about the whole plan) */
    Allotment allot(int[] open, Nearest nearest, boolean demands) {
        if (!limits.anySeats()) {
            return join(open, nearest, new double[0][]);
        }
        if (question.goal() instanceof Goal.ShortestFarthest) {
            return join(open, nearest, shortest(open));
        }
        double[][] flow = flow(open, 0, Float.POSITIVE_INFINITY);
        if (demands && limits.anyDemands()) {
            flow = meet(open, nearest, flow);
        }
        return join(open, nearest, flow);
    }

    /** As little favour to what is asked as meets it; the last step is a mix of two flows, and so exact for one share. */
    private double[][] meet(int[] open, Nearest nearest, double[][] free) {
        Demands demands = new Demands(question, limits);
        double shortFree = demands.shortPeople(join(open, nearest, free));
        if (shortFree <= 0) {
            return free;
        }
        double high = 1000 * mostValue;
        double[][] met = flow(open, high, Float.POSITIVE_INFINITY);
        double shortMet = demands.shortPeople(join(open, nearest, met));
        if (shortMet > 1e-9) {
            return met;
        }
        double low = 0;
        double[][] unmet = free;
        for (int n = 0; n < HALVINGS; n++) {
            double middle = n < 8 ? high / 8 : (low + high) / 2;
            double[][] flow = flow(open, middle, Float.POSITIVE_INFINITY);
            if (demands.shortPeople(join(open, nearest, flow)) <= 0) {
                high = middle;
                met = flow;
            } else {
                low = middle;
                unmet = flow;
                n = Math.max(n, 7);
            }
        }
        return mix(open, nearest, demands, unmet, met);
    }

    private double[][] mix(int[] open, Nearest nearest, Demands demands, double[][] unmet, double[][] met) {
        double low = 0;
        double high = 1;
        for (int n = 0; n < 40; n++) {
            double middle = (low + high) / 2;
            boolean meets = demands.shortPeople(join(open, nearest, mixed(unmet, met, middle))) <= 0;
            high = meets ? middle : high;
            low = meets ? low : middle;
        }
        return mixed(unmet, met, high);
    }

    private static double[][] mixed(double[][] a, double[][] b, double partOfB) {
        double[][] mix = new double[a.length][];
        for (int k = 0; k < a.length; k++) {
            mix[k] = new double[a[k].length];
            for (int j = 0; j < a[k].length; j++) {
                mix[k][j] = (1 - partOfB) * a[k][j] + partOfB * b[k][j];
            }
        }
        return mix;
    }

    /** Seats for all who can have one, with the shortest longest walk. */
    private double[][] shortest(int[] open) {
        float[] distinct = distinct(serving.minutes);
        double[][] all = flow(open, 0, Float.POSITIVE_INFINITY);
        double most = sum(all) * (1 - 1e-12);
        int low = -1;
        int high = distinct.length - 1;
        double[][] best = all;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            double[][] flow = flow(open, 0, distinct[middle]);
            if (sum(flow) >= most) {
                high = middle;
                best = flow;
            } else {
                low = middle;
            }
        }
        return best;
    }

    private static double sum(double[][] flow) {
        double sum = 0;
        for (double[] each : flow) {
            sum += Arrays.stream(each).sum();
        }
        return sum;
    }

    static float[] distinct(float[] minutes) {
        float[] sorted = minutes.clone();
        Arrays.sort(sorted);
        int n = 0;
        for (float each : sorted) {
            if (n == 0 || sorted[n - 1] != each) {
                sorted[n++] = each;
            }
        }
        return Arrays.copyOf(sorted, n);
    }

    /** By need (empty when it takes no seats) and open option: people. */
    private double[][] flow(int[] open, double favour, float longestMinutes) {
        double[][] people = new double[question.needs().size()][];
        Arrays.fill(people, new double[0]);
        for (int c = 0; c < circumstances.count; c++) {
            flowIn(c, open, favour, longestMinutes, people);
        }
        return people;
    }

    private void flowIn(int c, int[] open, double favour, float longest, double[][] people) {
        Needs needs = question.needs();
        int[] hallOfSite = new int[question.sites()];
        Arrays.fill(hallOfSite, -1);
        for (int n = 0; n < open.length; n++) {
            hallOfSite[question.options().get(open[n]).site()] = n;
        }
        int[] seated = java.util.stream.IntStream.range(0, needs.size())
                .filter(i -> limits.seated[i] && circumstances.of[i] == c && needs.people()[i] > 0)
                .toArray();
        int[] start = new int[seated.length + 1];
        int[] hall = new int[16];
        double[] value = new double[16];
        double[] load = new double[seated.length];
        int arcs = 0;
        for (int k = 0; k < seated.length; k++) {
            int i = seated[k];
            load[k] = needs.people()[i] * needs.load()[i];
            for (int p = serving.start[i]; p < serving.start[i + 1] && serving.minutes[p] <= longest; p++) {
                int at = hallOfSite[serving.site[p]];
                if (at >= 0 && question.options().get(open[at]).tier() >= needs.service()[i]) {
                    if (arcs == hall.length) {
                        hall = Arrays.copyOf(hall, 2 * arcs);
                        value = Arrays.copyOf(value, 2 * arcs);
                    }
                    hall[arcs] = at;
                    value[arcs++] = value(i, serving.minutes[p], favour) / needs.load()[i];
                }
            }
            start[k + 1] = arcs;
        }
        double[] capacity = Arrays.stream(open)
                .mapToDouble(o -> question.options().get(o).capacity())
                .toArray();
        SeatFlow best = new SeatFlow(start, Arrays.copyOf(hall, arcs), Arrays.copyOf(value, arcs), load, capacity);
        for (int k = 0; k < seated.length; k++) {
            double[] row = new double[open.length];
            for (int a = start[k]; a < start[k + 1]; a++) {
                row[hall[a]] += best.flow[a] / needs.load()[seated[k]];
            }
            people[seated[k]] = row;
        }
    }

    /** Of sending one person so far. Goals that do not count serving: within the limit if it can be, near if it can be. */
    private double value(int i, float minutes, double favour) {
        Needs needs = question.needs();
        double limit = needs.limitMinutes()[i];
        boolean within = minutes <= limit;
        double value = goal.countsServing()
                ? needs.weight()[i] * goal.unit * goal.part(minutes, limit)
                : (within ? 1 : 0.5) + 0.1 / (1 + minutes);
        if (goal.worstCase) {
            value /= Math.max(circumstances.totalWorth[circumstances.of[i]], Double.MIN_NORMAL);
        }
        boolean asked = limits.mustWithin[i] ? within : limits.mustReach[i];
        for (Rule.Serves rule : limits.shares) {
            asked |= within && rule.marked()[i];
        }
        return asked ? value + favour : value;
    }

    private Allotment join(int[] open, Nearest nearest, double[][] flow) {
        Needs needs = question.needs();
        int room = needs.size();
        for (double[] row : flow) {
            room += row.length;
        }
        int[] need = new int[room];
        int[] option = new int[room];
        double[] people = new double[room];
        int size = 0;
        for (int i = 0; i < needs.size(); i++) {
            if (limits.seated[i]) {
                for (int n = 0; n < flow[i].length; n++) {
                    if (flow[i][n] > 0) {
                        need[size] = i;
                        option[size] = open[n];
                        people[size++] = flow[i][n];
                    }
                }
            } else if (nearest.option[i] >= 0 && needs.people()[i] > 0) {
                need[size] = i;
                option[size] = nearest.option[i];
                people[size++] = needs.people()[i];
            }
        }
        return new Allotment(Arrays.copyOf(need, size), Arrays.copyOf(option, size), Arrays.copyOf(people, size));
    }
}
