// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.center;

import java.util.Arrays;

/** Who is farthest from what. */
final class Farthest {
    private Farthest() {}

    /** A first plan: each time the site that brings the farthest client nearest (Gonzalez 1985). */
    static int[] first(CenterProblem problem) {
        int[] sites = new int[problem.p()];
        boolean[] used = new boolean[problem.sites()];
        double[] nearest = new double[problem.clients()];
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        for (int k = 0; k < sites.length; k++) {
            int client = 0;
            for (int i = 1; i < nearest.length; i++) {
                client = nearest[i] > nearest[client] ? i : client;
            }
            int site = -1;
            for (int j = 0; j < used.length; j++) {
                boolean nearer = site < 0 || problem.distance(client, j) < problem.distance(client, site);
                site = !used[j] && nearer ? j : site;
            }
            used[site] = true;
            sites[k] = site;
            for (int i = 0; i < nearest.length; i++) {
                nearest[i] = Math.min(nearest[i], problem.distance(i, site));
            }
        }
        Arrays.sort(sites);
        return sites;
    }

    static double longest(CenterProblem problem, int[] sites) {
        double longest = 0;
        for (int i = 0; i < problem.clients(); i++) {
            longest = Math.max(longest, nearest(problem, i, sites));
        }
        return longest;
    }

    private static double nearest(CenterProblem problem, int client, int[] sites) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int j : sites) {
            nearest = Math.min(nearest, problem.distance(client, j));
        }
        return nearest;
    }

    /** To any site at all. */
    static double nearest(CenterProblem problem, int client) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int j = 0; j < problem.sites(); j++) {
            nearest = Math.min(nearest, problem.distance(client, j));
        }
        return nearest;
    }

    /** The client whose nearest site is farthest. */
    static int hardestClient(CenterProblem problem) {
        int hardest = 0;
        double most = -1;
        for (int i = 0; i < problem.clients(); i++) {
            double d = nearest(problem, i);
            if (d > most) {
                most = d;
                hardest = i;
            }
        }
        return hardest;
    }

    /** By client the nearest of these sites, of equals the first; -1 when none can be reached. */
    static int[] nearestSites(CenterProblem problem, int[] sites) {
        int[] servedBy = new int[problem.clients()];
        for (int i = 0; i < servedBy.length; i++) {
            servedBy[i] = -1;
            double nearest = Double.POSITIVE_INFINITY;
            for (int j : sites) {
                if (problem.distance(i, j) < nearest) {
                    nearest = problem.distance(i, j);
                    servedBy[i] = j;
                }
            }
        }
        return servedBy;
    }
}
