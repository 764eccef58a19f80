// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.Arrays;

/** The circumstances that occur in the needs, numbered from 0 in rising order, and the worth in each. */
final class Circumstances {
    final int count;

    /** By need. */
    final int[] of;

    /** By circumstance: worth of all its needs. */
    final double[] totalWorth;

    Circumstances(Needs needs) {
        int[] distinct = Arrays.stream(needs.circumstance()).distinct().sorted().toArray();
        count = distinct.length;
        of = new int[needs.size()];
        totalWorth = new double[count];
        for (int i = 0; i < needs.size(); i++) {
            of[i] = Arrays.binarySearch(distinct, needs.circumstance()[i]);
            totalWorth[of[i]] += needs.worth(i);
        }
    }

    boolean anyWorth() {
        return Arrays.stream(totalWorth).anyMatch(worth -> worth > 0);
    }
}
