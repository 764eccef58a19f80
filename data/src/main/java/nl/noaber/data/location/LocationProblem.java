// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.location;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.noaber.core.siting.median.Distances;

/**
 * A location problem as a file states it: customers, sites and how far they are apart.
 *
 * @param name of the file
 * @param clientIds as many as there are customers
 * @param siteIds as many as there are sites
 * @param siteNumber by site, the number that answers give it, from 1
 * @param weight by customer, what it counts in the objective, 0 or more
 * @param demand by customer, what it takes of a capacity, 0 or more; NaN when the file does not say
 * @param capacity by site; NaN when the file does not say
 * @param p how many sites are to be opened, by the file; 0 when it does not say
 * @param distances of all pairs that can be served
 * @param notes what a reader of the answer must know, in English
 */
public record LocationProblem(
        String name,
        List<String> clientIds,
        List<String> siteIds,
        int[] siteNumber,
        double[] weight,
        double[] demand,
        double[] capacity,
        int p,
        Distances distances,
        List<String> notes) {
    /** More points than this make more pairs than a usual machine holds. */
    public static final int POINTS_MAX = 15_000;

    /** More pairs than this are not read from a table. */
    public static final int PAIRS_MAX = 100_000_000;

    /** Every point is a customer of weight 1 and a site; nothing is said of capacities. */
    static LocationProblem ofPoints(String name, int p, Distances distances) {
        int n = distances.clients();
        List<String> ids =
                IntStream.rangeClosed(1, n).mapToObj(Integer::toString).toList();
        return new LocationProblem(
                name,
                ids,
                ids,
                IntStream.rangeClosed(1, n).toArray(),
                filled(n, 1),
                filled(n, Double.NaN),
                filled(n, Double.NaN),
                p,
                distances,
                List.of());
    }

    LocationProblem withCapacities(double[] capacities, double[] demands) {
        return new LocationProblem(
                name, clientIds, siteIds, siteNumber, weight, demands, capacities, p, distances, notes);
    }

    LocationProblem withNotes(List<String> others) {
        return new LocationProblem(
                name, clientIds, siteIds, siteNumber, weight, demand, capacity, p, distances, List.copyOf(others));
    }

    public int clients() {
        return clientIds.size();
    }

    public int sites() {
        return siteIds.size();
    }

    private static double[] filled(int n, double value) {
        double[] all = new double[n];
        Arrays.fill(all, value);
        return all;
    }
}
