// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.noaber.core.siting.Answer;
import nl.noaber.core.siting.Effort;
import nl.noaber.core.siting.IntegerProgramSolver;
import nl.noaber.core.siting.IntegerProgramSolver.Outcome;
import nl.noaber.core.siting.median.MedianSolver;
import nl.noaber.solver.HighsProcess;

/** Ways to solve a p-median problem, asked for the same gap within the same time. */
enum MedianPeers {
    /** Ours, on one thread. */
    NOABER("Noaber") {
        @Override
        Result solve(MedianWorld world, double gap, double limit, Path folder) {
            long start = System.nanoTime();
            // The solver cannot be asked for a gap: the shortest of doubling limits in which it reaches it is counted.
            for (double seconds = FIRST_LIMIT; ; seconds = Math.min(limit, 2 * seconds)) {
                start = System.nanoTime();
                Answer answer = MedianSolver.solve(world.problem(), within(seconds));
                Result result = new Result(since(start), answer.objective(), answer.bound());
                if (result.gap() <= gap || seconds >= limit) {
                    return result;
                }
            }
        }
    },
    /** Ours, until it is proven that no plan is better. */
    NOABER_PROOF("Noaber, to the proof") {
        @Override
        Result solve(MedianWorld world, double gap, double limit, Path folder) {
            long start = System.nanoTime();
            Answer answer = MedianSolver.solve(world.problem(), within(limit));
            return new Result(since(start), answer.objective(), answer.bound());
        }
    },
    HIGHS("HiGHS 1.11") {
        @Override
        Result solve(MedianWorld world, double gap, double limit, Path folder) {
            long start = System.nanoTime();
            IntegerProgramSolver solver = new HighsProcess();
            Outcome outcome = solver.solve(world.program(), null, gap, within(limit));
            return new Result(since(start), outcome.objective(), outcome.bound());
        }
    },
    SCIPY("scipy milp") {
        @Override
        Result solve(MedianWorld world, double gap, double limit, Path folder) throws IOException {
            Path file = folder.resolve("points.txt");
            world.writePoints(file);
            long start = System.nanoTime();
            List<String> command = List.of(
                    "/usr/bin/python3",
                    "bench/src/main/python/pmedian_milp.py",
                    file.toString(),
                    Double.toString(limit),
                    Double.toString(gap));
            String said = run(command, limit);
            double seconds = since(start);
            String[] numbers = said.strip().split("\\s+");
            return numbers.length == 2
                    ? new Result(seconds, number(numbers[0]), number(numbers[1]))
                    : new Result(seconds, Double.NaN, Double.NaN);
        }
    },
    CBC("cbc") {
        @Override
        Result solve(MedianWorld world, double gap, double limit, Path folder) throws IOException {
            Path file = folder.resolve("model.lp");
            world.writeLp(file);
            long start = System.nanoTime();
            List<String> command = List.of(
                    "cbc",
                    file.toString(),
                    "-timeMode",
                    "elapsed",
                    "-seconds",
                    String.format(Locale.ROOT, "%.0f", limit),
                    "-ratio",
                    Double.toString(gap),
                    "-solve");
            String said = run(command, limit);
            double seconds = since(start);
            Files.delete(file);
            double objective = find(said, "Objective value:\\s+(\\S+)");
            double bound = find(said, "Lower bound:\\s+(\\S+)");
            boolean isDone = said.contains("Optimal solution found") && Double.isNaN(bound);
            return new Result(seconds, objective, isDone ? objective * (1 - gap) : bound);
        }
    };

    private static final double FIRST_LIMIT = 0.05;

    /** @param bound NaN when the peer told none */
    record Result(double seconds, double objective, double bound) {
        double gap() {
            double gap = (objective - bound) / objective;
            return Double.isNaN(gap) ? Double.POSITIVE_INFINITY : gap;
        }
    }

    private final String title;

    MedianPeers(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Asks for a plan that is proven to be within the gap. */
    abstract Result solve(MedianWorld world, double gap, double limitSeconds, Path folder)
            throws IOException, InterruptedException;

    private static Effort within(double seconds) {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        return new Effort(Long.MAX_VALUE, () -> System.nanoTime() > end, 1, 1);
    }

    private static double since(long startNanos) {
        return (System.nanoTime() - startNanos) / 1e9;
    }

    /** What a program prints; nothing when it takes more than twice its time and is ended. */
    private static String run(List<String> command, double limit) throws IOException {
        Path said = Files.createTempFile("peer", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            if (!process.waitFor((long) (2000 * limit), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                return "";
            }
            return Files.readString(said);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            return "";
        } finally {
            Files.delete(said);
        }
    }

    private static double find(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        double found = Double.NaN;
        while (matcher.find()) {
            found = number(matcher.group(1));
        }
        return found;
    }

    private static double number(String text) {
        return text.equals("nan") ? Double.NaN : Double.parseDouble(text);
    }
}
