// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.List;

/** Costs in whole cents are multiples of a common one, so a bound on their sum may be raised to the next multiple. */
final class CostUnit {
    private CostUnit() {}

    /** @return the bound, or the next sum that the costs can make */
    static double roundUp(double bound, List<Option> options) {
        long unit = 0;
        for (Option option : options) {
            double cents = option.cost() * 100;
            if (cents != Math.rint(cents) || cents > 1e15) {
                return bound;
            }
            unit = gcd(unit, (long) cents);
        }
        if (unit == 0) {
            return bound;
        }
        double steps = bound * 100 / unit;
        // A hair above a multiple is rounding, not a proof of the next one.
        return Math.max(bound, Math.ceil(steps - 1e-7 * Math.max(1, Math.abs(steps))) * unit / 100);
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
