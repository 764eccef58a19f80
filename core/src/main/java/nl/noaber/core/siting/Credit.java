// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

/**
 * What a served need is worth by how far it walks: all of it within its limit, and, in gradual cover (Berman and Krass 2002),
 * a falling part beyond. Steps: within {@code share[k]} times the limit the need counts for {@code part[k]}.
 *
 * @param timesLimit rising, above 0
 * @param part falling, from 1 down, above 0
 */
public record Credit(double[] timesLimit, double[] part) {
    /** All within the limit, nothing beyond. */
    public static final Credit ALL_OR_NOTHING = new Credit(new double[] {1}, new double[] {1});

    public Credit {
        if (timesLimit.length == 0 || timesLimit.length != part.length) {
            throw new IllegalArgumentException("A credit has as many limits as parts, and at least one.");
        }
        for (int k = 0; k < part.length; k++) {
            boolean ordered = k == 0 || (timesLimit[k] > timesLimit[k - 1] && part[k] < part[k - 1]);
            if (!ordered || !(timesLimit[k] > 0) || !(part[k] > 0 && part[k] <= 1)) {
                throw new IllegalArgumentException(
                        "Step %d of the credit (%s times the limit counts for %s) is out of order or range."
                                .formatted(k, timesLimit[k], part[k]));
            }
        }
    }

    /** What a need counts for at so many minutes. */
    public double at(double minutes, double limitMinutes) {
        for (int k = 0; k < part.length; k++) {
            if (minutes <= timesLimit[k] * limitMinutes) {
                return part[k];
            }
        }
        return 0;
    }
}
