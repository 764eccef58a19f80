// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.access;

/**
 * How the pull of a site falls with the walk, in steps.
 *
 * @param partOfLimit where each zone ends, as a part of the limit; rising, the last is where access ends
 * @param weight of a site in that zone, falling, above 0
 */
public record Zones(double[] partOfLimit, double[] weight) {
    /** Three zones of equal width with the slower of the two sets of Gaussian weights of Luo and Qi (2009): 1, 0.68 and 0.22. */
    public static final Zones LUO_QI = new Zones(new double[] {1 / 3.0, 2 / 3.0, 1}, new double[] {1, 0.68, 0.22});

    public Zones {
        if (partOfLimit.length == 0 || partOfLimit.length != weight.length) {
            throw new IllegalArgumentException("There are as many zones as weights, and at least one.");
        }
        for (int z = 0; z < weight.length; z++) {
            boolean ordered = z == 0 || (partOfLimit[z] > partOfLimit[z - 1] && weight[z] < weight[z - 1]);
            if (!ordered || !(partOfLimit[z] > 0) || !(weight[z] > 0)) {
                throw new IllegalArgumentException("Zone %d (to %s of the limit, weight %s) is out of order or range."
                        .formatted(z, partOfLimit[z], weight[z]));
            }
        }
    }

    /** 0 beyond the last zone, and when the minutes are NaN. */
    public double at(double minutes, double limitMinutes) {
        for (int z = 0; z < weight.length; z++) {
            if (minutes <= partOfLimit[z] * limitMinutes) {
                return weight[z];
            }
        }
        return 0;
    }
}
