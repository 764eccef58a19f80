// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.capacitated;

import nl.noaber.core.evidence.BadInput;

/**
 * Single-source capacitated p-median (Mulvey and Beck 1984): open p sites, serve every client whole from one of them, keep
 * the demand served by a site within its capacity, at the least cost.
 *
 * @param demand by client, 0 or more, at most six decimals; counts against the capacity only
 * @param capacity by site, 0 or more, at most six decimals
 * @param cost of serving a client from a site, 0 or more, at {@code client * sites + site}; a weight of the client is already
 *     in it; infinite when the site cannot serve the client
 * @param p how many sites are opened, 1 to the number of sites
 */
public record CapacitatedProblem(double[] demand, double[] capacity, double[] cost, int p) {
    public CapacitatedProblem {
        if (cost.length != (long) demand.length * capacity.length) {
            throw new BadInput(
                    "There are %d clients and %d sites, but %d costs."
                            .formatted(demand.length, capacity.length, cost.length),
                    "a row or a column of the table of costs is missing.");
        }
        if (p < 1 || p > capacity.length) {
            throw new BadInput(
                    "p is %d and there are %d sites.".formatted(p, capacity.length),
                    "choose a p from 1 to the number of sites.");
        }
        requireAmounts("demand of client", demand);
        requireAmounts("capacity of site", capacity);
        for (int k = 0; k < cost.length; k++) {
            if (!(cost[k] >= 0)) {
                throw new BadInput(
                        "The cost of serving client %d from site %d is %s."
                                .formatted(k / capacity.length + 1, k % capacity.length + 1, cost[k]),
                        "a distance is missing or below zero; leave the pair out when it cannot be walked.");
            }
        }
    }

    public int clients() {
        return demand.length;
    }

    public int sites() {
        return capacity.length;
    }

    /** Infinite when the site cannot serve the client. */
    public double cost(int client, int site) {
        return cost[client * capacity.length + site];
    }

    private static void requireAmounts(String what, double[] amounts) {
        for (int i = 0; i < amounts.length; i++) {
            if (!(amounts[i] >= 0) || Double.isInfinite(amounts[i])) {
                throw new BadInput(
                        "The %s %d is %s.".formatted(what, i + 1, amounts[i]),
                        "the column holds something else than amounts of zero or more.");
            }
        }
    }
}
