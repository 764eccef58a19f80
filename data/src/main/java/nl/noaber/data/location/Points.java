// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.location;

import java.util.Arrays;
import java.util.stream.IntStream;
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
        return new Distances.Real(IntStream.range(0, x.length)
                .mapToObj(i -> IntStream.range(0, x.length)
                        .mapToDouble(j -> rounding.distance(x[i] - x[j], y[i] - y[j]))
                        .toArray())
                .toArray(double[][]::new));
    }

    /** Whole numbers take half the room; those that do not fit stay real. */
    private Distances whole(Rounding rounding) {
        double width = span(x);
        double height = span(y);
        if (rounding.distance(width, height) > Integer.MAX_VALUE) {
            return real(rounding);
        }
        return new Distances.Whole(IntStream.range(0, x.length)
                .mapToObj(i -> IntStream.range(0, x.length)
                        .map(j -> (int) rounding.distance(x[i] - x[j], y[i] - y[j]))
                        .toArray())
                .toArray(int[][]::new));
    }

    private static double span(double[] values) {
        return Arrays.stream(values).max().orElse(0)
                - Arrays.stream(values).min().orElse(0);
    }
}
