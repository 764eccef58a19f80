// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.capacitated;

import java.util.Arrays;
import nl.noaber.core.evidence.BadInput;

/**
 * A problem laid out for the sums: amounts in whole units, so that no hall is too full by a rounding; costs with one column
 * more, for being left out.
 */
final class Instance {
    private static final double MOST_UNITS = 1L << 52;
    private static final int MOST_DECIMALS = 6;

    final CapacitatedProblem problem;
    final int clients;
    final int sites;
    final int p;
    /** Units in one of the problem's amounts. */
    final double unitsInOne;

    final long[] demand;
    /** A capacity above all demand counts as all demand. */
    final long[] capacity;

    final long totalDemand;
    /** At {@code client * (sites + 1) + site}; the last column is the charge for being left out. */
    final double[] cost;
    /** No plan that serves everybody costs more. */
    final double mostCost;

    final boolean wholeCosts;
    /** At {@code site * clients + k}: clients by rising cost. */
    final int[] nearestClients;
    /** At {@code client * sites + k}: sites by rising cost. */
    final int[] nearestSites;

    Instance(CapacitatedProblem problem) {
        this.problem = problem;
        clients = problem.clients();
        sites = problem.sites();
        p = problem.p();
        unitsInOne = unitsInOne(problem);
        demand = inUnits(problem.demand());
        totalDemand = Arrays.stream(demand).sum();
        capacity = inUnits(Arrays.stream(problem.capacity())
                .map(c -> Math.min(c, totalDemand / unitsInOne))
                .toArray());
        cost = new double[clients * (sites + 1)];
        mostCost = layOutCosts();
        wholeCosts = Arrays.stream(problem.cost()).allMatch(c -> Double.isInfinite(c) || c == Math.rint(c));
        nearestSites = new int[clients * sites];
        nearestClients = new int[clients * sites];
        sort();
    }

    double cost(int client, int site) {
        return cost[client * (sites + 1) + site];
    }

    boolean fits(int client, int site) {
        return demand[client] <= capacity[site] && cost(client, site) != Double.POSITIVE_INFINITY;
    }

    /** A bound rounded up to the next cost that a plan can have, less what the sums may be off. */
    double rounded(double bound) {
        double sure = bound - 1e-9 * Math.max(1, Math.abs(bound));
        return wholeCosts ? Math.ceil(sure - 1e-6) : sure;
    }

    private double layOutCosts() {
        double most = 0;
        for (int i = 0; i < clients; i++) {
            double far = 0;
            for (int j = 0; j < sites; j++) {
                double c = problem.cost(i, j);
                cost[i * (sites + 1) + j] = c;
                far = Double.isInfinite(c) ? far : Math.max(far, c);
            }
            most += far;
        }
        for (int i = 0; i < clients; i++) {
            double charge = demand[i] == 0 ? most + 1 : (most + 1) * (clients + 1) * demand[i];
            cost[i * (sites + 1) + sites] = charge;
        }
        return most;
    }

    private void sort() {
        double[] key = new double[Math.max(clients, sites)];
        for (int i = 0; i < clients; i++) {
            for (int j = 0; j < sites; j++) {
                key[j] = problem.cost(i, j);
            }
            Order.byKey(nearestSites, i * sites, sites, key);
        }
        for (int j = 0; j < sites; j++) {
            for (int i = 0; i < clients; i++) {
                key[i] = problem.cost(i, j);
            }
            Order.byKey(nearestClients, j * clients, clients, key);
        }
    }

    private long[] inUnits(double[] amounts) {
        return Arrays.stream(amounts).mapToLong(a -> Math.round(a * unitsInOne)).toArray();
    }

    private static double unitsInOne(CapacitatedProblem problem) {
        double units = 1;
        for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++, units *= 10) {
            if (isWhole(problem.demand(), units) && isWhole(problem.capacity(), units)) {
                double total = Arrays.stream(problem.demand()).sum() * units;
                if (total > MOST_UNITS) {
                    throw new BadInput(
                            "The demand of all clients together is %s, in steps of 1/%.0f."
                                    .formatted(total / units, units),
                            "express demand and capacity in a larger unit.");
                }
                return units;
            }
        }
        throw new BadInput(
                "A demand or a capacity has more than %d decimals.".formatted(MOST_DECIMALS),
                "round demands up and capacities down, so that no hall gets too full.");
    }

    private static boolean isWhole(double[] amounts, double units) {
        for (double amount : amounts) {
            double scaled = amount * units;
            if (Math.abs(scaled - Math.rint(scaled)) > 1e-9 * Math.max(1, scaled)) {
                return false;
            }
        }
        return true;
    }
}
