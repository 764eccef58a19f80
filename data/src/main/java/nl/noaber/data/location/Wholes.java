// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.location;

import java.util.Arrays;
import nl.noaber.core.siting.median.Distances;

/** Distances as whole numbers where all of them are: bounds may then be rounded up, and they take half the room. */
final class Wholes {
    private Wholes() {}

    static Distances orReal(double[][] rows) {
        for (double[] row : rows) {
            for (double distance : row) {
                if (distance != Math.rint(distance) || distance > Integer.MAX_VALUE) {
                    return new Distances.Real(rows);
                }
            }
        }
        return new Distances.Whole(Arrays.stream(rows)
                .map(row -> Arrays.stream(row).mapToInt(d -> (int) d).toArray())
                .toArray(int[][]::new));
    }
}
