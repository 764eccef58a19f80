// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.cover;

import java.util.Arrays;
import nl.noaber.core.evidence.BadInput;

/** Checks and properties of weights and costs. */
final class Amounts {
    /** Above this, sums of whole numbers in a double may not be whole. */
    private static final double LARGEST_WHOLE = 1L << 50;

    private Amounts() {}

    static void check(String what, double[] amounts) {
        for (int i = 0; i < amounts.length; i++) {
            if (!(amounts[i] >= 0) || Double.isInfinite(amounts[i])) {
                throw new IllegalArgumentException(
                        "The %s %d is %s; it must be zero or more.".formatted(what, i, amounts[i]));
            }
        }
    }

    static void checkFixed(boolean[] fixed, boolean[] forbidden) {
        for (int j = 0; j < fixed.length; j++) {
            if (fixed[j] && forbidden[j]) {
                throw new BadInput(
                        "Site %d must stay open and must not be opened.".formatted(j),
                        "one of the two rules about this site is a mistake.");
            }
        }
    }

    /** Whether sums of these are whole numbers, and exact. */
    static boolean areWhole(double[] amounts) {
        double sum = 0;
        for (double amount : amounts) {
            sum += amount;
            if (amount != Math.rint(amount)) {
                return false;
            }
        }
        return sum < LARGEST_WHOLE;
    }

    static boolean areEqual(double[] amounts) {
        return Arrays.stream(amounts).allMatch(a -> a == amounts[0]);
    }

    /** What roundoff may take a sum of costs over its budget. */
    static double slack(double budget) {
        return 1e-9 * Math.max(1, budget);
    }

    static double sum(double[] amounts) {
        double sum = 0;
        for (double amount : amounts) {
            sum += amount;
        }
        return sum;
    }
}
