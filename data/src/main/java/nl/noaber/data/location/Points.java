// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.location;

import java.util.Arrays;
import nl.noaber.core.siting.median.Distances;

/**
 * Points in the plane, each a customer and a site. Columns of equal length.
 *
 * @param p how many sites are to be opened; 0 when the file does not say
 */
record Points(double[] x, double[] y, double[] capacity, double[] demand, int p) {
    /** Places to be filled in; nothing is said of capacity and demand. */
    static Points of(int n) {
        double[] unknown = new double[n];
        Arrays.fill(unknown, Double.NaN);
        return new Points(new double[n], new double[n], unknown, unknown.clone(), 0);
    }

    Points withP(int other) {
        return new Points(x, y, capacity, demand, other);
    }

    LocationProblem problem(String name, Rounding rounding) {
        Distances distances = rounding == Rounding.EXACT ? real(rounding) : whole(rounding);
        return LocationProblem.ofPoints(name, p, distances).withCapacities(capacity, demand);
    }

    private Distances real(Rounding rounding) {
        double[][] rows = new double[x.length][x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                rows[i][j] = rounding.distance(x[i] - x[j], y[i] - y[j]);
                rows[j][i] = rows[i][j];
            }
        }
        return new Distances.Real(rows);
    }

    /** Whole numbers take half the room; those that do not fit stay real. */
    private Distances whole(Rounding rounding) {
        if (rounding.distance(span(x), span(y)) > Integer.MAX_VALUE) {
            return real(rounding);
        }
        int[][] rows = new int[x.length][x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                rows[i][j] = (int) rounding.distance(x[i] - x[j], y[i] - y[j]);
                rows[j][i] = rows[i][j];
            }
        }
        return new Distances.Whole(rows);
    }

    private static double span(double[] values) {
        return Arrays.stream(values).max().orElse(0)
                - Arrays.stream(values).min().orElse(0);
    }
}
