// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.Arrays;

/**
 * Which site is reached by which need, and in how many minutes: sparse, by site, needs rising within a site. A pair that is
 * absent cannot be walked (or the site stands in the water in that circumstance).
 *
 * @param start by site, where its pairs begin; one longer than there are sites
 * @param need number of the need
 * @param minutes walked at the group's own speed
 */
public record Reach(int[] start, int[] need, float[] minutes) {
    public Reach {
        if (need.length != minutes.length || start.length == 0 || start[start.length - 1] != need.length) {
            throw new IllegalArgumentException("The columns of the reach do not fit together.");
        }
    }

    public int sites() {
        return start.length - 1;
    }

    public int pairs() {
        return need.length;
    }

    /** @return NaN when the site is not reached */
    public double minutes(int site, int theNeed) {
        int at = Arrays.binarySearch(need, start[site], start[site + 1], theNeed);
        return at < 0 ? Double.NaN : minutes[at];
    }
}
