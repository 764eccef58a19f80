// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.capacitated;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.StringTokenizer;
import nl.noaber.testing.RealData;

/** Published files, read for tests: n, p, then x, y, capacity, demand of each point, which is a client and a site. */
final class Published {
    private Published() {}

    /** Distances rounded down. */
    static CapacitatedProblem pmedcap(int number) {
        return read("location/cpmp/pmedcap1/cpmp%02d.txt".formatted(number), true);
    }

    /** Distances not rounded. */
    static CapacitatedProblem sjc(String name) {
        return read("location/cpmp/" + name + ".dat", false);
    }

    /** The published optimum, decimals cut off. */
    static double optimum(String name) {
        for (String line : text("location/cpmp/optima.csv").split("\n")) {
            if (line.startsWith(name + ",")) {
                return Double.parseDouble(line.split(",")[1]);
            }
        }
        throw new IllegalArgumentException(name);
    }

    private static String text(String file) {
        try {
            return Files.readString(RealData.need(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CapacitatedProblem read(String file, boolean roundedDown) {
        StringTokenizer words = new StringTokenizer(text(file));
        int n = Integer.parseInt(words.nextToken());
        int p = Integer.parseInt(words.nextToken());
        double[][] point = new double[n][4];
        for (double[] row : point) {
            for (int k = 0; k < 4; k++) {
                row[k] = Double.parseDouble(words.nextToken());
            }
        }
        double[] capacity = new double[n];
        double[] demand = new double[n];
        double[] cost = new double[n * n];
        for (int i = 0; i < n; i++) {
            capacity[i] = point[i][2];
            demand[i] = point[i][3];
            for (int j = 0; j < n; j++) {
                double distance = Math.hypot(point[i][0] - point[j][0], point[i][1] - point[j][1]);
                cost[i * n + j] = roundedDown ? Math.floor(distance) : distance;
            }
        }
        return new CapacitatedProblem(demand, capacity, cost, p);
    }
}
