// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import nl.noaber.core.siting.IntegerProgram;
import nl.noaber.core.siting.median.Distances;
import nl.noaber.core.siting.median.MedianProblem;

/** Drawn points, each a customer of weight 1 to 100 and a site; distances rounded down; one of twenty sites is opened. */
record MedianWorld(int[] x, int[] y, int[] weight, int p) {
    private static final int SIDE = 10_000;
    private static final int POINTS_A_SITE = 20;

    static MedianWorld drawn(int n) {
        SplittableRandom chance = new SplittableRandom(n);
        return new MedianWorld(
                chance.ints(n, 0, SIDE).toArray(),
                chance.ints(n, 0, SIDE).toArray(),
                chance.ints(n, 1, 101).toArray(),
                Math.max(2, n / POINTS_A_SITE));
    }

    int size() {
        return x.length;
    }

    private int distance(int i, int j) {
        double dx = x[i] - x[j];
        double dy = y[i] - y[j];
        return (int) Math.sqrt(dx * dx + dy * dy);
    }

    MedianProblem problem() {
        int[][] rows = new int[size()][size()];
        for (int i = 0; i < size(); i++) {
            for (int j = 0; j < size(); j++) {
                rows[i][j] = distance(i, j);
            }
        }
        return MedianProblem.of(new Distances.Whole(rows), p)
                .withWeights(Arrays.stream(weight).asDoubleStream().toArray());
    }

    /** The strong form (ReVelle and Swain 1970): a column for each site and each pair; only sites need be whole. */
    IntegerProgram program() {
        int n = size();
        int columns = n + n * n;
        double[] cost = new double[columns];
        double[] upper = new double[columns];
        boolean[] isWhole = new boolean[columns];
        Arrays.fill(upper, 1);
        Arrays.fill(isWhole, 0, n, true);
        int rows = n + 1 + n * n;
        int[] start = new int[rows + 1];
        int[] column = new int[3 * n * n + n];
        double[] value = new double[column.length];
        double[] low = new double[rows];
        double[] high = new double[rows];
        int at = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                cost[n + i * n + j] = (double) weight[i] * distance(i, j);
                column[at] = n + i * n + j;
                value[at++] = 1;
            }
            low[i] = 1;
            high[i] = 1;
            start[i + 1] = at;
        }
        for (int j = 0; j < n; j++) {
            column[at] = j;
            value[at++] = 1;
        }
        low[n] = p;
        high[n] = p;
        start[n + 1] = at;
        for (int pair = 0; pair < n * n; pair++) {
            column[at] = n + pair;
            value[at++] = 1;
            column[at] = pair % n;
            value[at++] = -1;
            low[n + 1 + pair] = Double.NEGATIVE_INFINITY;
            start[n + 2 + pair] = at;
        }
        return new IntegerProgram(false, cost, new double[columns], upper, isWhole, start, column, value, low, high);
    }

    /** {@code n p}, then {@code x y weight}. */
    void writePoints(Path file) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.US_ASCII))) {
            out.println(size() + " " + p);
            for (int i = 0; i < size(); i++) {
                out.println(x[i] + " " + y[i] + " " + weight[i]);
            }
        }
    }

    /** As a linear program in the LP format of CPLEX. */
    void writeLp(Path file) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.US_ASCII))) {
            out.println("Minimize\n obj:");
            for (int i = 0; i < size(); i++) {
                for (int j = 0; j < size(); j++) {
                    out.println(" + " + (long) weight[i] * distance(i, j) + " x" + i + "_" + j);
                }
            }
            out.println("Subject To");
            for (int i = 0; i < size(); i++) {
                for (int j = 0; j < size(); j++) {
                    out.println((j == 0 ? " s" + i + ": x" : " + x") + i + "_" + j);
                }
                out.println(" = 1");
            }
            for (int j = 0; j < size(); j++) {
                out.println((j == 0 ? " open: y" : " + y") + j);
            }
            out.println(" = " + p);
            for (int i = 0; i < size(); i++) {
                for (int j = 0; j < size(); j++) {
                    out.println(" w" + i + "_" + j + ": x" + i + "_" + j + " - y" + j + " <= 0");
                }
            }
            out.println("Binary");
            for (int j = 0; j < size(); j++) {
                out.println(" y" + j);
            }
            out.println("End");
        }
    }
}
