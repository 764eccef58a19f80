// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.center;

import java.util.Arrays;

/** The different distances that the longest walk can be, rising; infinite at the end when sites may be out of reach. */
record Radii(double[] value) {
    /**
     * @param low no plan is below this
     * @param high a plan has this
     */
    static Radii between(CenterProblem problem, double low, double high) {
        double[] all = Arrays.stream(problem.distance())
                .filter(d -> d >= low && d <= high)
                .toArray();
        Arrays.sort(all);
        int size = 0;
        for (int k = 0; k < all.length; k++) {
            if (k == 0 || all[k] != all[size - 1]) {
                all[size++] = all[k];
            }
        }
        return new Radii(Arrays.copyOf(all, size));
    }

    int rank(double radius) {
        return Arrays.binarySearch(value, radius);
    }
}
