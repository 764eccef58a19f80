// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.median;

import java.util.Arrays;
import nl.noaber.core.evidence.BadInput;

/**
 * Open p sites, so that the sum over clients of weight times the distance to the nearest open site is least.
 *
 * @param distances of all pairs that can be served
 * @param p how many sites are open, 1 to the number of sites
 * @param weight by client, 0 or more
 * @param farDistance what a client is charged at most: that of one that no open site serves (or only from farther); infinite
 *     when each must be served
 * @param fixed numbers of sites that are open
 * @param forbidden numbers of sites that are not
 */
public record MedianProblem(
        Distances distances, int p, double[] weight, double farDistance, int[] fixed, int[] forbidden) {
    public MedianProblem {
        MedianInput.check(distances, p, weight, farDistance, fixed, forbidden);
    }

    /** All clients weigh 1 and must be served; no site is fixed or forbidden. */
    public static MedianProblem of(Distances distances, int p) {
        double[] one = new double[distances.clients()];
        Arrays.fill(one, 1);
        return new MedianProblem(distances, p, one, Double.POSITIVE_INFINITY, new int[0], new int[0]);
    }

    public MedianProblem withWeights(double... others) {
        return new MedianProblem(distances, p, others, farDistance, fixed, forbidden);
    }

    /** A client without an open site within this distance is charged it. */
    public MedianProblem withFar(double distance) {
        return new MedianProblem(distances, p, weight, distance, fixed, forbidden);
    }

    public MedianProblem withFixed(int... open) {
        return new MedianProblem(distances, p, weight, farDistance, open, forbidden);
    }

    public MedianProblem withForbidden(int... closed) {
        return new MedianProblem(distances, p, weight, farDistance, fixed, closed);
    }

    public int clients() {
        return distances.clients();
    }

    public int sites() {
        return distances.sites();
    }

    /** Weight times distance; infinite when the client cannot be served from there. */
    public double cost(int client, int site) {
        double distance = distances.between(client, site);
        return distance == Double.POSITIVE_INFINITY ? distance : weight[client] * distance;
    }

    /** What a client costs that no open site serves. */
    public double farCost(int client) {
        return farDistance == Double.POSITIVE_INFINITY ? farDistance : weight[client] * farDistance;
    }

    /** Thrown when no plan serves everyone, or none was found. */
    static BadInput unserved(int client) {
        return new BadInput(
                "Client %d can be served from no site that may be open.".formatted(client),
                "it stands too far from all, or a far distance is needed that is charged for such clients.");
    }
}
