// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import nl.noaber.core.siting.Effort;
import nl.noaber.core.siting.IntegerProgram;
import nl.noaber.core.siting.IntegerProgramSolver;
import nl.noaber.core.siting.cover.Cover;
import nl.noaber.core.siting.cover.CoverProblem;
import nl.noaber.solver.Engine;
import nl.noaber.solver.HighsProcess;

/** Programs that solve MCLP as their users would state it: a row for each customer, nothing put together. */
final class CoverPeers {
    /**
     * @param objective NaN when none was found
     * @param bound NaN when the program told none
     */
    record Found(double seconds, double objective, double bound) {}

    /** A program that is given a problem, the gap at which it may stop, and seconds. */
    interface Peer {
        String name();

        Found solve(CoverProblem problem, int sites, double gap, long seconds) throws IOException, InterruptedException;
    }

    private CoverPeers() {}

    static List<Peer> all(Path folder) {
        return List.of(
                new Native("HiGHS 1.11 (OR-Tools)", Engine.HIGHS),
                new Native("SCIP 9.2 (OR-Tools)", Engine.SCIP),
                new Cbc(folder),
                new Scipy(folder));
    }

    private record Native(String name, Engine engine) implements Peer {
        @Override
        public Found solve(CoverProblem problem, int sites, double gap, long seconds) {
            long start = System.nanoTime();
            long end = start + seconds * 1_000_000_000L;
            IntegerProgramSolver.Outcome outcome = new HighsProcess(engine)
                    .solve(
                            program(problem, sites),
                            null,
                            gap,
                            new Effort(Long.MAX_VALUE, () -> System.nanoTime() > end, 1, 1));
            return new Found((System.nanoTime() - start) / 1e9, outcome.objective(), outcome.bound());
        }
    }

    /** Columns: sites, then customers. Rows: {@code y_i - sum x_j <= 0}, then the number of sites. */
    static IntegerProgram program(CoverProblem problem, int open) {
        Cover byRow = problem.cover().turned();
        int sites = problem.cover().sites();
        int rows = problem.cover().rows();
        double[] cost = new double[sites + rows];
        System.arraycopy(problem.weight(), 0, cost, sites, rows);
        double[] upper = new double[sites + rows];
        Arrays.fill(upper, 1);
        boolean[] integer = new boolean[sites + rows];
        Arrays.fill(integer, 0, sites, true);
        int[] start = new int[rows + 2];
        int[] column = new int[byRow.pairs() + rows + sites];
        double[] value = new double[column.length];
        int at = 0;
        for (int i = 0; i < rows; i++) {
            column[at] = sites + i;
            value[at++] = 1;
            for (int k = byRow.start()[i]; k < byRow.start()[i + 1]; k++) {
                column[at] = byRow.row()[k];
                value[at++] = -1;
            }
            start[i + 1] = at;
        }
        for (int j = 0; j < sites; j++) {
            column[at] = j;
            value[at++] = 1;
        }
        start[rows + 1] = at;
        double[] lower = new double[rows + 1];
        Arrays.fill(lower, Double.NEGATIVE_INFINITY);
        double[] most = new double[rows + 1];
        most[rows] = open;
        return new IntegerProgram(
                true, cost, new double[sites + rows], upper, integer, start, column, value, lower, most);
    }

    private record Cbc(Path folder) implements Peer {
        @Override
        public String name() {
            return "CBC (Debian)";
        }

        @Override
        public Found solve(CoverProblem problem, int sites, double gap, long seconds)
                throws IOException, InterruptedException {
            Path model = folder.resolve("model.lp");
            long start = System.nanoTime();
            write(problem, sites, model);
            String said = run(
                    seconds + 30,
                    "cbc",
                    model.toString(),
                    "ratioGap",
                    Double.toString(gap),
                    "sec",
                    Long.toString(seconds),
                    "timeMode",
                    "elapsed",
                    "solve",
                    "quit");
            double objective = after(said, "Objective value:");
            double bound = after(said, said.contains("Upper bound:") ? "Upper bound:" : "Lower bound:");
            boolean proven = said.contains("Result - Optimal solution found") && gap == 0;
            return new Found(
                    (System.nanoTime() - start) / 1e9,
                    Math.abs(objective),
                    proven ? Math.abs(objective) : Math.abs(bound));
        }

        private static void write(CoverProblem problem, int open, Path file) throws IOException {
            Cover byRow = problem.cover().turned();
            try (BufferedWriter out = Files.newBufferedWriter(file)) {
                out.write("Maximize\nobj:");
                for (int i = 0; i < problem.weight().length; i++) {
                    out.write(" + " + problem.weight()[i] + " y" + i + "\n");
                }
                out.write("\nSubject To\n");
                for (int i = 0; i < problem.weight().length; i++) {
                    out.write("c" + i + ": y" + i);
                    for (int k = byRow.start()[i]; k < byRow.start()[i + 1]; k++) {
                        out.write(" - x" + byRow.row()[k]);
                    }
                    out.write(" <= 0\n");
                }
                out.write("n:");
                for (int j = 0; j < problem.cover().sites(); j++) {
                    out.write(" + x" + j);
                }
                out.write(" <= " + open + "\nBounds\n");
                for (int i = 0; i < problem.weight().length; i++) {
                    out.write("y" + i + " <= 1\n");
                }
                out.write("Binaries\n");
                for (int j = 0; j < problem.cover().sites(); j++) {
                    out.write("x" + j + "\n");
                }
                out.write("End\n");
            }
        }
    }

    private record Scipy(Path folder) implements Peer {
        @Override
        public String name() {
            return "scipy milp (Debian)";
        }

        @Override
        public Found solve(CoverProblem problem, int sites, double gap, long seconds)
                throws IOException, InterruptedException {
            Path model = folder.resolve("model.txt");
            long start = System.nanoTime();
            try (BufferedWriter out = Files.newBufferedWriter(model)) {
                Cover cover = problem.cover();
                out.write(cover.sites() + " " + cover.rows() + " " + sites + "\n");
                for (double weight : problem.weight()) {
                    out.write(weight + " ");
                }
                out.write("\n");
                for (int j = 0; j < cover.sites(); j++) {
                    for (int k = cover.start()[j]; k < cover.start()[j + 1]; k++) {
                        out.write(j + " " + cover.row()[k] + "\n");
                    }
                }
            }
            String said = run(
                    seconds + 30,
                    "/usr/bin/python3",
                    "bench/src/main/python/mclp.py",
                    model.toString(),
                    Double.toString(gap),
                    Long.toString(seconds));
            String[] words = said.strip().split("\\s+");
            return new Found(
                    (System.nanoTime() - start) / 1e9, Double.parseDouble(words[0]), Double.parseDouble(words[1]));
        }
    }

    private static String run(long seconds, String... command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("peer", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            return "";
        }
        String said = Files.readString(out, StandardCharsets.UTF_8);
        Files.delete(out);
        return said;
    }

    private static double after(String text, String label) {
        int at = text.lastIndexOf(label);
        if (at < 0) {
            return Double.NaN;
        }
        return Double.parseDouble(text.substring(at + label.length()).strip().split("\\s+")[0]);
    }

    static String told(Found found, double gap) {
        double left = Math.abs(found.bound() - found.objective()) / found.objective();
        boolean done = left <= gap + 1e-6;
        return done
                ? String.format(Locale.ROOT, "%.1f s", found.seconds())
                : String.format(Locale.ROOT, "not in %.0f s (gap %.2f %%)", found.seconds(), 100 * left);
    }
}
