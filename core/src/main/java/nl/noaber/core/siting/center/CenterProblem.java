// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.center;

import nl.noaber.core.evidence.BadInput;

/**
 * Vertex p-center (Hakimi 1964): open p sites so that the client farthest from its nearest open site is as near as can be.
 *
 * @param clients how many
 * @param sites how many
 * @param distance 0 or more, at {@code client * sites + site}; infinite when the site cannot be reached
 * @param p how many sites are opened, 1 to the number of sites
 */
public record CenterProblem(int clients, int sites, double[] distance, int p) {
    public CenterProblem {
        if (distance.length != (long) clients * sites) {
            throw new BadInput(
                    "There are %d clients and %d sites, but %d distances.".formatted(clients, sites, distance.length),
                    "a row or a column of the table of distances is missing.");
        }
        if (p < 1 || p > sites) {
            throw new BadInput(
                    "p is %d and there are %d sites.".formatted(p, sites), "choose a p from 1 to the number of sites.");
        }
        for (int k = 0; k < distance.length; k++) {
            if (!(distance[k] >= 0)) {
                throw new BadInput(
                        "The distance of client %d to site %d is %s."
                                .formatted(k / sites + 1, k % sites + 1, distance[k]),
                        "a distance is missing or below zero; leave the pair out when it cannot be walked.");
            }
        }
    }

    /** Infinite when the site cannot be reached. */
    public double distance(int client, int site) {
        return distance[client * sites + site];
    }
}
