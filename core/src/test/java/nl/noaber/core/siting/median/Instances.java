// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.median;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Scanner;
import java.util.SplittableRandom;

/** Small worlds by chance, and a plain reader of published files for these tests. */
final class Instances {
    private static final int APART = 1 << 28;

    private Instances() {}

    /** Points in a square of whole co-ordinates; clients and sites are different points. */
    static double[][] euclidean(int clients, int sites, SplittableRandom random) {
        double[][] row = new double[clients][sites];
        int[] x = random.ints(clients + sites, 0, 100).toArray();
        int[] y = random.ints(clients + sites, 0, 100).toArray();
        for (int i = 0; i < clients; i++) {
            for (int j = 0; j < sites; j++) {
                row[i][j] = Math.hypot(x[i] - x[clients + j], y[i] - y[clients + j]);
            }
        }
        return row;
    }

    /** Whole numbers without any geometry, with many equal ones. */
    static int[][] nonsense(int clients, int sites, int most, SplittableRandom random) {
        int[][] row = new int[clients][];
        Arrays.setAll(row, i -> random.ints(sites, 0, most + 1).toArray());
        return row;
    }

    /** Only pairs within this distance. */
    static Distances.Sparse within(double[][] row, double distance) {
        int[] start = new int[row.length + 1];
        List<Integer> site = new ArrayList<>();
        List<Double> length = new ArrayList<>();
        for (int i = 0; i < row.length; i++) {
            for (int j = row[i].length - 1; j >= 0; j--) {
                if (row[i][j] <= distance) {
                    site.add(j);
                    length.add(row[i][j]);
                }
            }
            start[i + 1] = site.size();
        }
        return new Distances.Sparse(
                row[0].length,
                start,
                site.stream().mapToInt(j -> j).toArray(),
                length.stream().mapToDouble(d -> d).toArray());
    }

    /** Holds n, edges and p, then the edges; a later line for a pair replaces the earlier. All pairs by Floyd and Warshall. */
    static MedianProblem pmed(Path file) throws IOException {
        try (Scanner words = new Scanner(Files.readString(file))) {
            int n = words.nextInt();
            int edges = words.nextInt();
            int p = words.nextInt();
            int[][] d = new int[n][n];
            for (int i = 0; i < n; i++) {
                Arrays.fill(d[i], APART);
                d[i][i] = 0;
            }
            for (int e = 0; e < edges; e++) {
                int i = words.nextInt() - 1;
                int j = words.nextInt() - 1;
                d[i][j] = words.nextInt();
                d[j][i] = d[i][j];
            }
            for (int k = 0; k < n; k++) {
                for (int i = 0; i < n; i++) {
                    for (int j = 0; j < n; j++) {
                        d[i][j] = Math.min(d[i][j], d[i][k] + d[k][j]);
                    }
                }
            }
            return MedianProblem.of(new Distances.Whole(d), p);
        }
    }

    /** The least cost over all sets of p sites; infinite when none serves all. */
    static double bruteForce(MedianProblem problem) {
        return bruteForce(problem, 0, new int[problem.p()], 0);
    }

    private static double bruteForce(MedianProblem problem, int from, int[] sites, int count) {
        if (count == sites.length) {
            return isAllowed(problem, sites) ? cost(problem, sites) : Double.POSITIVE_INFINITY;
        }
        double least = Double.POSITIVE_INFINITY;
        for (int j = from; j < problem.sites(); j++) {
            sites[count] = j;
            least = Math.min(least, bruteForce(problem, j + 1, sites, count + 1));
        }
        return least;
    }

    private static boolean isAllowed(MedianProblem problem, int[] sites) {
        return Arrays.stream(problem.fixed()).allMatch(f -> Arrays.stream(sites).anyMatch(j -> j == f))
                && Arrays.stream(problem.forbidden())
                        .noneMatch(f -> Arrays.stream(sites).anyMatch(j -> j == f));
    }

    private static double cost(MedianProblem problem, int[] sites) {
        double sum = 0;
        for (int i = 0; i < problem.clients(); i++) {
            double least = problem.farCost(i);
            for (int j : sites) {
                least = Math.min(least, problem.cost(i, j));
            }
            sum += least;
        }
        return sum;
    }
}
