// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.capacitated;

import java.util.Arrays;

/** Goes through every plan of a tiny problem. */
final class BruteForce {
    private final CapacitatedProblem problem;
    private final double[] left;
    private final int[] clientsAt;
    private int opened;
    /** The least cost of serving all; infinite when nobody can. */
    double cost = Double.POSITIVE_INFINITY;
    /** The most demand that can be served. */
    double served;

    BruteForce(CapacitatedProblem problem) {
        this.problem = problem;
        left = problem.capacity().clone();
        clientsAt = new int[problem.sites()];
        serveAll(0, 0);
        Arrays.fill(clientsAt, 0);
        serveMost(0, 0);
    }

    private void serveAll(int client, double sum) {
        if (client == problem.clients()) {
            cost = Math.min(cost, sum);
            return;
        }
        for (int j = 0; j < problem.sites(); j++) {
            if (take(client, j)) {
                serveAll(client + 1, sum + problem.cost(client, j));
                giveBack(client, j);
            }
        }
    }

    private void serveMost(int client, double sum) {
        served = Math.max(served, sum);
        if (client == problem.clients()) {
            return;
        }
        serveMost(client + 1, sum);
        for (int j = 0; j < problem.sites(); j++) {
            if (take(client, j)) {
                serveMost(client + 1, sum + problem.demand()[client]);
                giveBack(client, j);
            }
        }
    }

    private boolean take(int client, int site) {
        boolean can = problem.demand()[client] <= left[site]
                && !Double.isInfinite(problem.cost(client, site))
                && (clientsAt[site] > 0 || opened < problem.p());
        if (can) {
            opened += clientsAt[site] == 0 ? 1 : 0;
            clientsAt[site]++;
            left[site] -= problem.demand()[client];
        }
        return can;
    }

    private void giveBack(int client, int site) {
        clientsAt[site]--;
        opened -= clientsAt[site] == 0 ? 1 : 0;
        left[site] += problem.demand()[client];
    }
}
