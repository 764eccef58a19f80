// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.people;

/**
 * Multiplies figures by one factor, each kept within its bounds, so that they sum to a target:
 * x = clamp(f * seed, low, high). The single step of iterative proportional fitting when figures have bounds.
 */
final class BoundedScale {
    private BoundedScale() {}

    /**
     * Overwrites {@code x}. When the target lies outside the sum of the bounds, all that can move goes to its bound.
     * A seed of zero stays at zero, or at its low.
     *
     * @return target minus the sum that was reached
     */
    static double scale(double[] x, double[] low, double[] high, double target) {
        boolean[] fixed = new boolean[x.length];
        double[] out = new double[x.length];
        for (int round = 0; round <= x.length; round++) {
            double factor = factor(x, out, fixed, target);
            double excess = proposed(x, low, high, out, fixed, factor) - target;
            if (!fixOne(x, low, high, fixed, factor, excess)) {
                break;
            }
        }
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            x[i] = out[i];
            sum += out[i];
        }
        return target - sum;
    }

    private static double factor(double[] seed, double[] out, boolean[] fixed, double target) {
        double free = 0;
        double held = 0;
        for (int i = 0; i < seed.length; i++) {
            if (fixed[i]) {
                held += out[i];
            } else {
                free += seed[i];
            }
        }
        return free > 0 ? Math.max(0, (target - held) / free) : 1;
    }

    private static double proposed(
            double[] seed, double[] low, double[] high, double[] out, boolean[] fixed, double factor) {
        double sum = 0;
        for (int i = 0; i < seed.length; i++) {
            if (!fixed[i]) {
                out[i] = Math.min(high[i], Math.max(low[i], seed[i] * factor));
            }
            sum += out[i];
        }
        return sum;
    }

    /** Too much: those that could not go low enough are done. Too little: those that could not go high enough. */
    private static boolean fixOne(
            double[] seed, double[] low, double[] high, boolean[] fixed, double factor, double excess) {
        boolean any = false;
        for (int i = 0; i < seed.length; i++) {
            double wish = seed[i] * factor;
            boolean stuck = (excess >= 0 && wish < low[i]) || (excess <= 0 && wish > high[i]);
            if (!fixed[i] && stuck) {
                fixed[i] = true;
                any = true;
            }
        }
        return any;
    }
}
