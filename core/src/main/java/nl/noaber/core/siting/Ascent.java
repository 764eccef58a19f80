// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.Arrays;

/** Finds good prices by the subgradient method (Held, Wolfe and Crowder 1974), towards the value of a known plan. */
final class Ascent {
    private static final int PATIENCE = 15;
    private static final double SMALLEST_STEP = 0.002;

    private final Lagrangian prices;
    private final Clients clients;
    private final double[] shareScale;
    private final double[] circumstanceScale;

    /** By site: open, or closed, in every plan that is better than the target. */
    final boolean[] surelyOpen;

    final boolean[] surelyClosed;
    double[] written = {};

    /** At the best prices: what each option is worth, and with which the bound of a set of options is made. */
    double[] nets = {};

    private double base;
    double bound = Double.POSITIVE_INFINITY;
    long rounds;

    /** @param plan by option the phase in which a good plan opens it, or -1: where the prices begin */
    Ascent(Clients clients, boolean demands, int[] plan) {
        this.clients = clients;
        prices = new Lagrangian(clients, demands);
        surelyOpen = new boolean[clients.question.sites()];
        surelyClosed = new boolean[clients.question.sites()];
        shareScale = new double[clients.shares()];
        for (int j = 0; j < shareScale.length; j++) {
            double square = Arrays.stream(clients.marked[j]).map(x -> x * x).sum();
            shareScale[j] = square > 0 ? 1 / square : 0;
        }
        circumstanceScale = new double[clients.circumstances.count];
        double[] square = new double[circumstanceScale.length];
        for (int k = 0; k < clients.size(); k++) {
            double total = clients.circumstances.totalWorth[clients.circumstance[k]];
            double share = total > 0 ? clients.goal.unit * clients.worth[k] / total : 0;
            square[clients.circumstance[k]] += share * share;
        }
        for (int c = 0; c < square.length; c++) {
            boolean counts = clients.circumstances.totalWorth[c] > 0;
            circumstanceScale[c] = !counts ? 0 : square[c] > 0 ? 1 / square[c] : 1;
        }
        // Prices of nothing prove something too: no cost is below 0.
        keep(prices.bound());
        begin(demands, plan);
    }

    private void begin(boolean demands, int[] plan) {
        for (int h = 0; h < prices.serving.length; h++) {
            for (int k = 0; k < clients.size(); k++) {
                int doors = 0;
                double best = 0;
                for (int a = clients.start[k]; a < clients.start[k + 1]; a++) {
                    int phase = plan[clients.option[a]];
                    doors += phase >= 0 && phase <= h ? 1 : 0;
                    best = Math.max(best, clients.part[a]);
                }
                prices.serving[h][k] = prices.value(h, k) * best * Math.min(2, doors) / 2;
            }
        }
        if (demands && clients.goal.countsCost()) {
            beginCosts(plan);
        }
    }

    /** What the known plan costs, spread over what is asked. */
    private void beginCosts(int[] plan) {
        double cost = 0;
        for (int o = 0; o < plan.length; o++) {
            cost += plan[o] >= 0 ? clients.question.options().get(o).cost() : 0;
        }
        int musts = 0;
        for (boolean must : clients.must) {
            musts += must ? 1 : 0;
        }
        for (int k = 0; k < clients.size(); k++) {
            prices.must[k] = clients.must[k] ? cost / musts : 0;
        }
        for (int j = 0; musts == 0 && j < prices.share.length; j++) {
            double wanted = Limits.wanted(clients.limits.shares.get(j), clients.question.needs());
            prices.share[j] = wanted > 0 ? cost / wanted / prices.share.length : 0;
        }
    }

    /**
     * @param target score of a known plan; the bound cannot go below it
     * @return the last relaxed plan
     */
    int[] run(double target, long mostRounds, Effort effort) {
        double step = 1.5;
        int idle = 0;
        int[] relaxed = prices.opens.clone();
        for (int n = 0; n == 0 || (n < mostRounds && step > SMALLEST_STEP && !effort.isOver()); n++) {
            double value = prices.bound();
            rounds++;
            prices.settle(value, target, surelyClosed, surelyOpen);
            if (value < bound - 1e-7 * Math.abs(bound) || bound == Double.POSITIVE_INFINITY) {
                idle = 0;
            } else if (++idle >= PATIENCE) {
                idle = 0;
                step /= 1.5;
            }
            if (value < bound) {
                keep(value);
                relaxed = prices.opens.clone();
            }
            double left = value - target;
            double norm = norm();
            if (left <= 1e-10 * Math.max(1, Math.abs(target)) || norm == 0) {
                return relaxed;
            }
            move(step * left / norm);
        }
        return relaxed;
    }

    /** These prices are the best so far. */
    private void keep(double value) {
        bound = value;
        written = prices.written();
        nets = prices.nets();
        base = value - chosen(prices.opens);
    }

    private double chosen(int[] phase) {
        double sum = 0;
        for (int o = 0; o < phase.length; o++) {
            sum += phase[o] >= 0 ? nets[o] : 0;
        }
        return sum;
    }

    /** No plan of just these options (of a site at most one) has a higher score. */
    double boundOf(int[] phaseByOption) {
        return base + chosen(phaseByOption);
    }

    private double norm() {
        double sum = 0;
        for (int h = 0; h < prices.serving.length; h++) {
            sum += square(prices.servingSlope[h], prices.serving[h]);
            sum += square(prices.secondSlope[h], prices.second[h]);
            for (int c = 0; clients.goal.worstCase && c < circumstanceScale.length; c++) {
                double slope = prices.circumstanceSlope[h][c] - mean(prices.circumstanceSlope[h]);
                sum += slope * slope * circumstanceScale[c];
            }
        }
        for (int k = 0; prices.demands && k < clients.size(); k++) {
            double slope = clients.must[k] ? prices.mustSlope[k] : 0;
            sum += prices.must[k] > 0 || slope < 0 ? slope * slope : 0;
        }
        for (int j = 0; prices.demands && j < shareScale.length; j++) {
            double slope = prices.shareSlope[j];
            sum += prices.share[j] > 0 || slope < 0 ? slope * slope * shareScale[j] : 0;
        }
        return sum;
    }

    /** Slopes that would push a price of 0 below 0 do not count. */
    private static double square(double[] slopes, double[] at) {
        double sum = 0;
        for (int k = 0; k < slopes.length; k++) {
            sum += at[k] > 0 || slopes[k] < 0 ? slopes[k] * slopes[k] : 0;
        }
        return sum;
    }

    private double mean(double[] slopes) {
        double sum = 0;
        int n = 0;
        for (int c = 0; c < slopes.length; c++) {
            if (circumstanceScale[c] > 0) {
                sum += slopes[c];
                n++;
            }
        }
        return n == 0 ? 0 : sum / n;
    }

    private void move(double step) {
        for (int h = 0; h < prices.serving.length; h++) {
            down(prices.serving[h], prices.servingSlope[h], step);
            down(prices.second[h], prices.secondSlope[h], step);
            if (clients.goal.worstCase) {
                moveCircumstances(h, step);
            }
        }
        for (int k = 0; prices.demands && k < clients.size(); k++) {
            prices.must[k] = clients.must[k] ? Math.max(0, prices.must[k] - step * prices.mustSlope[k]) : 0;
        }
        for (int j = 0; prices.demands && j < shareScale.length; j++) {
            prices.share[j] = Math.max(0, prices.share[j] - step * shareScale[j] * prices.shareSlope[j]);
        }
    }

    private static void down(double[] price, double[] slope, double step) {
        for (int k = 0; k < price.length; k++) {
            price[k] = Math.max(0, price[k] - step * slope[k]);
        }
    }

    /** A step, then back to weights of 0 or more that sum to 1. */
    private void moveCircumstances(int h, double step) {
        double[] weight = prices.circumstance[h];
        double sum = 0;
        for (int c = 0; c < weight.length; c++) {
            if (circumstanceScale[c] > 0) {
                double slope = prices.circumstanceSlope[h][c] - mean(prices.circumstanceSlope[h]);
                weight[c] = Math.max(1e-9, weight[c] - step * circumstanceScale[c] * slope);
                sum += weight[c];
            }
        }
        for (int c = 0; sum > 0 && c < weight.length; c++) {
            weight[c] /= sum;
        }
    }
}
