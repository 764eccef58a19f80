// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.cover;

/**
 * The nearest point to x with {@code 0 <= x <= 1} and {@code sum c x <= B}, distances measured against the step of each site:
 * {@code x_j - l s_j c_j} within its bounds for the least l of 0 or more at which the budget is kept. Newton's method on l,
 * kept between two bounds; it begins where it ended last time.
 */
final class BudgetProjection {
    private static final int MOST_TRIES = 100;
    private static final double EXACT = 1e-11;

    private final Purse purse;
    private final double[] step;
    private double price;

    BudgetProjection(Purse purse, double[] step) {
        this.purse = purse;
        this.step = step;
    }

    void apply(double[] x) {
        double budget = purse.usable();
        double low = 0;
        double high = Double.POSITIVE_INFINITY;
        for (int k = 0; k < MOST_TRIES; k++) {
            double spent = 0;
            double slope = 0;
            for (int j = 0; j < x.length; j++) {
                double cost = purse.cost(j);
                double at = x[j] - price * step[j] * cost;
                if (at >= 1) {
                    spent += cost;
                } else if (at > 0) {
                    spent += at * cost;
                    slope += step[j] * cost * cost;
                }
            }
            double over = spent - budget;
            if (Math.abs(over) <= EXACT * Math.max(1, budget) || (over < 0 && price == 0)) {
                break;
            }
            if (over > 0) {
                low = price;
            } else {
                high = price;
            }
            price = next(slope > 0 ? price + over / slope : Double.NaN, low, high);
        }
        for (int j = 0; j < x.length; j++) {
            x[j] = Math.min(1, Math.max(0, x[j] - price * step[j] * purse.cost(j)));
        }
    }

    private static double next(double newton, double low, double high) {
        if (newton > low && newton < high) {
            return newton;
        }
        if (newton <= 0 && low == 0) {
            return 0;
        }
        return Double.isInfinite(high) ? 2 * low + 1e-3 : (low + high) / 2;
    }
}
