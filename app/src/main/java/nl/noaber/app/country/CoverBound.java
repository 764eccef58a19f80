// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.country;

import java.util.Arrays;
import nl.noaber.core.siting.cover.Cover;

/**
 * How much so many sites can cover at most, and plans that come near: Lagrangian relaxation of "a row is covered only by an open
 * site" (Galvão and ReVelle 1996) with subgradient steps. Rows that the same sites cover are taken together. Each multiplier is
 * kept as the part of the weight of its row that is asked of the sites, 0 to 1.
 */
final class CoverBound {
    private static final double FIRST_STEP = 1.5;
    private static final double SMALLEST_STEP = 1e-3;
    private static final int PATIENCE = 8;
    /** Steps beyond are for nothing: the plan is as good as proven. */
    private static final double NEAR_ENOUGH = 1e-4;

    private final RowClasses rows;
    private final int[] start;
    private final int[] row;
    private final double[] weight;
    private final double[] asked;
    private final double[] profit;
    private final int[] coveredBy;

    /**
     * The result.
     *
     * @param sites the best plan that was met, rising; those that stay are in it
     * @param covered by it
     * @param most no plan of as many sites covers more
     */
    record Bounded(int[] sites, double covered, double most) {}

    CoverBound(RowClasses rows) {
        this.rows = rows;
        this.start = rows.cover().start();
        this.row = rows.cover().row();
        this.weight = rows.weight();
        this.asked = new double[weight.length];
        this.profit = new double[rows.cover().sites()];
        this.coveredBy = new int[weight.length];
        double[] sites = new double[weight.length];
        for (int r : row) {
            sites[r]++;
        }
        Arrays.setAll(asked, c -> 1 / Math.max(1, sites[c]));
    }

    /**
     * Begins from the multipliers of the time before.
     *
     * @param points how many may be open
     * @param staying of them given
     * @param known a plan, to begin with
     */
    Bounded improve(int points, int[] staying, int[] known, int rounds) {
        int[] best = known;
        double covered = covered(known);
        double most = Double.POSITIVE_INFINITY;
        double step = FIRST_STEP;
        int sinceBetter = 0;
        for (int round = 0; round < rounds && step > SMALLEST_STEP; round++) {
            int[] chosen = mostProfitable(points, staying);
            double value = value(chosen);
            if (value < most * (1 - 1e-6)) {
                most = Math.min(most, value);
                sinceBetter = 0;
            } else if (++sinceBetter >= PATIENCE) {
                step /= 2;
                sinceBetter = 0;
            }
            double now = covered(chosen);
            if (now > covered) {
                covered = now;
                best = chosen;
            }
            if (most - covered <= NEAR_ENOUGH * covered) {
                break;
            }
            walk(step * (value - covered));
        }
        return new Bounded(best, covered, Math.max(most, covered));
    }

    private int[] mostProfitable(int points, int[] staying) {
        Arrays.fill(profit, 0);
        for (int site = 0; site < profit.length; site++) {
            for (int k = start[site]; k < start[site + 1]; k++) {
                profit[site] += asked[row[k]] * weight[row[k]];
            }
        }
        boolean[] is = new boolean[profit.length];
        for (int site : staying) {
            is[site] = true;
        }
        long[] order = new long[profit.length - staying.length];
        int n = 0;
        for (int site = 0; site < profit.length; site++) {
            if (!is[site]) {
                // Above 0, so its bits rise with it; the site breaks ties, the lower first.
                order[n++] = (Float.floatToIntBits((float) profit[site]) & 0xffffffffL) << 32 | (profit.length - site);
            }
        }
        Arrays.sort(order);
        for (int k = 0; k < Math.min(points - staying.length, n); k++) {
            is[profit.length - (int) order[n - 1 - k]] = true;
        }
        return java.util.stream.IntStream.range(0, is.length).filter(site -> is[site]).toArray();
    }

    /** Of the relaxation: what is not asked is free, and the sites bring what is asked of them. */
    private double value(int[] chosen) {
        double value = 0;
        for (int c = 0; c < weight.length; c++) {
            value += weight[c] * (1 - asked[c]);
        }
        for (int site : chosen) {
            value += profit[site];
        }
        // Sites are ranked in single precision.
        return value * (1 + 1e-6);
    }

    private double covered(int[] sites) {
        Arrays.fill(coveredBy, 0);
        for (int site : sites) {
            for (int k = start[site]; k < start[site + 1]; k++) {
                coveredBy[row[k]]++;
            }
        }
        double covered = 0;
        for (int c = 0; c < weight.length; c++) {
            covered += coveredBy[c] > 0 ? weight[c] : 0;
        }
        return covered;
    }

    /** Asks more of rows that no chosen site covers, and less of rows that several do. */
    private void walk(double length) {
        double norm = 0;
        for (int c = 0; c < weight.length; c++) {
            double slope = weight[c] * (1 - coveredBy[c]);
            boolean isStuck = (slope > 0 && asked[c] >= 1) || (slope < 0 && asked[c] <= 0);
            norm += isStuck ? 0 : slope * slope;
        }
        if (norm == 0) {
            return;
        }
        double factor = length / norm;
        for (int c = 0; c < weight.length; c++) {
            asked[c] = Math.clamp(asked[c] + factor * weight[c] * (1 - coveredBy[c]), 0, 1);
        }
    }
}
