// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import nl.noaber.core.siting.Answer;
import nl.noaber.core.siting.Effort;
import nl.noaber.core.siting.median.Distances;
import nl.noaber.core.siting.median.MedianChecker;
import nl.noaber.core.siting.median.MedianProblem;
import nl.noaber.core.siting.median.MedianSolver;
import nl.noaber.data.location.LocationFile;
import nl.noaber.data.location.LocationFormat;
import nl.noaber.data.location.LocationProblem;

/**
 * p-median on the published problems of a folder and on drawn ones of the size of pcb3038 and rl5934: objective, bound, gap,
 * seconds, and what the checker says of each. Run with {@code bench/run nl.noaber.bench.MedianTables FOLDER [SECONDS]}, FOLDER
 * holding pmed/ and tsplib/; figures stand in docs/method/p-median.md.
 */
public final class MedianTables {
    private static final int PMED_FILES = 40;
    private static final int THREADS = 2;

    private final Path folder;
    private final double seconds;

    private MedianTables(Path folder, double seconds) {
        this.folder = folder;
        this.seconds = seconds;
    }

    public static void main(String[] arguments) throws IOException {
        double seconds = arguments.length > 1 ? Double.parseDouble(arguments[1]) : 10;
        MedianTables tables = new MedianTables(Path.of(arguments[0]), seconds);
        System.out.println("| problem | n | p | published | objective | bound | gap | rounds | s | checker |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|");
        tables.graphs();
        tables.points();
        tables.drawn();
    }

    private void graphs() throws IOException {
        List<String> optima = Files.readAllLines(folder.resolve("pmed/optima.txt"));
        for (int k = 1; k <= PMED_FILES; k++) {
            Path file = folder.resolve("pmed/pmed" + k + ".txt");
            if (Files.exists(file)) {
                String name = "pmed" + k;
                LocationProblem problem = LocationFile.read(LocationFormat.ORLIB_PMED, file, null, null);
                row(name, published(optima, name), MedianProblem.of(problem.distances(), problem.p()));
            }
        }
    }

    private static String published(List<String> optima, String name) {
        return optima.stream()
                .map(line -> line.strip().split("\\s+"))
                .filter(words -> words[0].equals(name))
                .map(words -> words[1])
                .findFirst()
                .orElse("");
    }

    private void points() throws IOException {
        for (String line : Files.readAllLines(folder.resolve("tsplib/optima.csv"))) {
            String[] cells = line.split(",");
            Path file = folder.resolve("tsplib/" + cells[0] + ".tsp");
            if (!line.startsWith("#") && Files.exists(file)) {
                LocationProblem problem = LocationFile.read(LocationFormat.TSPLIB, file, null, null);
                int p = Integer.parseInt(cells[2]);
                row(cells[0], cells[3], MedianProblem.of(problem.distances(), p));
            }
        }
    }

    private void drawn() {
        for (int p : new int[] {10, 50, 100, 300, 500}) {
            row("uniform", "", MedianProblem.of(uniform(3038), p));
            row("drilled", "", MedianProblem.of(drilled(3038), p));
        }
        for (int p : new int[] {10, 100, 500, 1500}) {
            row("uniform", "", MedianProblem.of(uniform(5934), p));
        }
    }

    private void row(String name, String published, MedianProblem problem) {
        long start = System.nanoTime();
        Answer answer = MedianSolver.solve(
                problem, new Effort(Long.MAX_VALUE, () -> System.nanoTime() - start > seconds * 1e9, THREADS, 1));
        double taken = (System.nanoTime() - start) / 1e9;
        MedianChecker.Verdict verdict = MedianChecker.check(problem, answer);
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %s | %.0f | %.0f | %.4f %% | %d | %.2f | %s |%n",
                name,
                problem.clients(),
                problem.p(),
                published,
                answer.objective(),
                answer.bound(),
                100 * answer.gap(),
                answer.rounds(),
                taken,
                verdict.holds() ? "agrees" : verdict.faults());
    }

    private static Distances uniform(int n) {
        SplittableRandom chance = new SplittableRandom(1);
        return straight(
                chance.ints(n, 0, 10_000).toArray(), chance.ints(n, 0, 10_000).toArray());
    }

    /** Rectangles of holes at equal steps, as in a circuit board: many distances are equal. */
    private static Distances drilled(int n) {
        SplittableRandom chance = new SplittableRandom(1);
        int[] x = new int[n];
        int[] y = new int[n];
        int count = 0;
        while (count < n) {
            int left = chance.nextInt(4000);
            int low = chance.nextInt(4000);
            int wide = 1 + chance.nextInt(12);
            int high = 1 + chance.nextInt(12);
            int step = 8 + chance.nextInt(30);
            for (int hole = 0; hole < wide * high && count < n; hole++) {
                x[count] = left + step * (hole % wide);
                y[count++] = low + step * Math.floorDiv(hole, wide);
            }
        }
        return straight(x, y);
    }

    private static Distances straight(int[] x, int[] y) {
        int[][] row = new int[x.length][x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                row[i][j] = (int) Math.hypot(x[i] - x[j], y[i] - y[j]);
            }
        }
        return new Distances.Whole(row);
    }
}
