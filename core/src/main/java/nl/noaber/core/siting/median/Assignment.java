// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.median;

/** Who is served by which of the open sites: the cheapest, of equals the one with the lowest number. */
final class Assignment {
    private Assignment() {}

    /**
     * @param sites open, rising
     * @param servedBy by client, filled; -1 when no site is nearer than the far distance
     * @return the sum of the costs; infinite when a client that must be served is not
     */
    static double cheapest(MedianProblem problem, int[] sites, int[] servedBy) {
        boolean[] open = new boolean[problem.sites()];
        for (int j : sites) {
            open[j] = true;
        }
        double sum = 0;
        for (int i = 0; i < servedBy.length; i++) {
            servedBy[i] = -1;
            sum += problem.distances() instanceof Distances.Sparse sparse
                    ? cheapest(problem, sparse, i, open, servedBy)
                    : cheapest(problem, i, sites, servedBy);
        }
        return sum;
    }

    private static double cheapest(MedianProblem problem, int i, int[] sites, int[] servedBy) {
        double least = problem.farCost(i);
        for (int j : sites) {
            double cost = problem.cost(i, j);
            if (cost < least) {
                least = cost;
                servedBy[i] = j;
            }
        }
        return least;
    }

    private static double cheapest(
            MedianProblem problem, Distances.Sparse sparse, int i, boolean[] open, int[] servedBy) {
        double least = problem.farCost(i);
        for (int at = sparse.start()[i]; at < sparse.start()[i + 1]; at++) {
            int j = sparse.site()[at];
            double cost = open[j] && sparse.distance()[at] < Double.POSITIVE_INFINITY
                    ? problem.weight()[i] * sparse.distance()[at]
                    : Double.POSITIVE_INFINITY;
            if (cost < least || (cost == least && cost < Double.POSITIVE_INFINITY && j < servedBy[i])) {
                least = cost;
                servedBy[i] = j;
            }
        }
        return least;
    }
}
