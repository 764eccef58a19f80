// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.function.BooleanSupplier;
import nl.noaber.core.siting.Answer;
import nl.noaber.core.siting.Effort;
import nl.noaber.core.siting.capacitated.CapacitatedChecker;
import nl.noaber.core.siting.capacitated.CapacitatedOutcome;
import nl.noaber.core.siting.capacitated.CapacitatedProblem;
import nl.noaber.core.siting.capacitated.CapacitatedSolver;
import nl.noaber.core.siting.center.CenterChecker;
import nl.noaber.core.siting.center.CenterProblem;
import nl.noaber.core.siting.center.CenterSolver;

/**
 * The published capacitated p-median and p-center problems: cost, bound, seconds, and whether the checker agrees. Run with
 * {@code bench/run nl.noaber.bench.CapacitatedBench SECONDS DATA-FOLDER}; figures stand in docs/method/capacitated-p-median.md
 * and docs/method/p-center.md.
 */
public final class CapacitatedBench {
    private static final int[] TSPLIB_P = {5, 10, 20, 50, 100, 200};

    private final double seconds;
    private final Path folder;

    private CapacitatedBench(double seconds, Path folder) {
        this.seconds = seconds;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        double seconds = arguments.length > 0 ? Double.parseDouble(arguments[0]) : 10;
        Path data = Path.of(arguments.length > 1 ? arguments[1] : System.getenv("NOABER_DATA"));
        CapacitatedBench bench = new CapacitatedBench(seconds, data.resolve("location"));
        bench.capacitated();
        bench.centers();
    }

    private void capacitated() throws IOException {
        System.out.println("| problem | n | p | published | cost | bound | gap | rounds | s | checker |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|");
        for (String line : Files.readAllLines(folder.resolve("cpmp/optima.csv"))) {
            String[] cells = line.split(",");
            boolean isSjc = cells[0].startsWith("SJC");
            if (isSjc || cells[0].startsWith("cpmp")) {
                String file = isSjc ? "cpmp/" + cells[0] + ".dat" : "cpmp/pmedcap1/" + cells[0] + ".txt";
                capacitated(cells[0], cells[1], points(folder.resolve(file)), !isSjc);
            }
        }
    }

    private void capacitated(String name, String published, double[][] point, boolean roundedDown) {
        int n = point.length - 1;
        int p = (int) point[0][1];
        double[] capacity = new double[n];
        double[] demand = new double[n];
        double[] cost = new double[n * n];
        for (int i = 0; i < n; i++) {
            capacity[i] = point[i + 1][2];
            demand[i] = point[i + 1][3];
            for (int j = 0; j < n; j++) {
                double d = Math.hypot(point[i + 1][0] - point[j + 1][0], point[i + 1][1] - point[j + 1][1]);
                cost[i * n + j] = roundedDown ? Math.floor(d) : d;
            }
        }
        CapacitatedProblem problem = new CapacitatedProblem(demand, capacity, cost, p);
        long start = System.nanoTime();
        CapacitatedOutcome outcome = CapacitatedSolver.solve(problem, effort());
        double taken = (System.nanoTime() - start) / 1e9;
        switch (outcome) {
            case CapacitatedOutcome.Served served -> {
                Answer answer = served.answer();
                print(name, n, p, published, answer, taken, CapacitatedChecker.fault(problem, answer));
            }
            case CapacitatedOutcome.Infeasible none ->
                System.out.printf("| %s | not everybody can be served: %s |%n", name, none.why());
            case CapacitatedOutcome.Undecided open -> System.out.printf("| %s | undecided |%n", name);
        }
    }

    private void centers() throws IOException {
        System.out.println();
        System.out.println("| problem | n | p | published | distance | bound | gap | rounds | s | checker |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|");
        for (String line : Files.readAllLines(folder.resolve("pmed/p-center-optima.txt"))) {
            String[] words = line.trim().split(" +");
            center(words[0], words[1], pmed(folder.resolve("pmed/" + words[0] + ".txt")));
        }
        for (String name : List.of("u1060", "rl1304", "fl1400")) {
            for (int p : TSPLIB_P) {
                center(name, "", tsplib(folder.resolve("tsplib/" + name + ".tsp"), p));
            }
        }
    }

    private void center(String name, String published, CenterProblem problem) {
        long start = System.nanoTime();
        Answer answer = CenterSolver.solve(problem, effort());
        double taken = (System.nanoTime() - start) / 1e9;
        print(name, problem.clients(), problem.p(), published, answer, taken, CenterChecker.fault(problem, answer));
    }

    private static void print(
            String name, int n, int p, String published, Answer answer, double taken, Optional<String> fault) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %s | %.2f | %.2f | %s | %d | %.2f | %s |%n",
                name,
                n,
                p,
                published,
                answer.objective(),
                answer.bound(),
                answer.isOptimal() ? "0" : "%.2f %%".formatted(100 * answer.gap()),
                answer.rounds(),
                taken,
                fault.orElse("agrees"));
    }

    private Effort effort() {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        BooleanSupplier isLate = () -> System.nanoTime() > end;
        return new Effort(Long.MAX_VALUE, isLate, 1, 1);
    }

    /** First n and p, then x, y, capacity, demand of each point. */
    private static double[][] points(Path file) throws IOException {
        StringTokenizer words = new StringTokenizer(Files.readString(file));
        int n = Integer.parseInt(words.nextToken());
        double[][] point = new double[n + 1][4];
        point[0][0] = n;
        point[0][1] = Double.parseDouble(words.nextToken());
        for (int i = 1; i <= n; i++) {
            for (int k = 0; k < 4; k++) {
                point[i][k] = Double.parseDouble(words.nextToken());
            }
        }
        return point;
    }

    /** Of a repeated edge the last length counts; then all shortest ways. */
    private static CenterProblem pmed(Path file) throws IOException {
        StringTokenizer words = new StringTokenizer(Files.readString(file));
        int n = Integer.parseInt(words.nextToken());
        int edges = Integer.parseInt(words.nextToken());
        int p = Integer.parseInt(words.nextToken());
        double[] d = new double[n * n];
        Arrays.setAll(d, k -> Math.floorDiv(k, n) == k % n ? 0 : Double.POSITIVE_INFINITY);
        for (int e = 0; e < edges; e++) {
            int a = Integer.parseInt(words.nextToken()) - 1;
            int b = Integer.parseInt(words.nextToken()) - 1;
            d[a * n + b] = Double.parseDouble(words.nextToken());
            d[b * n + a] = d[a * n + b];
        }
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    d[i * n + j] = Math.min(d[i * n + j], d[i * n + k] + d[k * n + j]);
                }
            }
        }
        return new CenterProblem(n, n, d, p);
    }

    /** Euclidean distances rounded down. */
    private static CenterProblem tsplib(Path file, int p) throws IOException {
        List<double[]> points = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] words = line.trim().split("\\s+");
            if (words.length == 3 && Character.isDigit(words[0].charAt(0))) {
                points.add(new double[] {Double.parseDouble(words[1]), Double.parseDouble(words[2])});
            }
        }
        int n = points.size();
        double[] d = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double x = points.get(i)[0] - points.get(j)[0];
                double y = points.get(i)[1] - points.get(j)[1];
                d[i * n + j] = Math.floor(Math.hypot(x, y));
            }
        }
        return new CenterProblem(n, n, d, p);
    }
}
