// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import nl.noaber.core.siting.Answer;
import nl.noaber.core.siting.Effort;
import nl.noaber.core.siting.cover.CoverChecker;
import nl.noaber.core.siting.cover.CoverProblem;
import nl.noaber.core.siting.cover.CoverSolver;
import nl.noaber.core.siting.cover.Discs;
import nl.noaber.core.siting.cover.Signatures;
import nl.noaber.testing.GridInstance;
import nl.noaber.testing.Towns;

/**
 * Maximal covering beside HiGHS, SCIP, CBC and scipy on the instances of Cordeau, Furini and Ljubic, growing until a program
 * does not end within the limit; then sizes that only the aggregation reaches, and a country. Results are compared before
 * time. Run with {@code bench/run nl.noaber.bench.CoverBench [SECONDS] [peers|large|country]...}; figures stand in docs/method/coverage.md.
 */
public final class CoverBench {
    private static final int SITES = 100;
    private static final double RADIUS = 6.25;
    private static final int OPEN = 10;
    private static final int THREADS = 2;

    private CoverBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        long seconds = arguments.length == 0 ? 60 : Long.parseLong(arguments[0]);
        List<String> parts = arguments.length < 2
                ? List.of("peers", "large", "country")
                : List.of(arguments).subList(1, arguments.length);
        warmUp();
        if (parts.contains("peers")) {
            besidePeers(seconds);
        }
        if (parts.contains("large")) {
            large();
        }
        if (parts.contains("country")) {
            country(seconds, 28);
            country(seconds, 58);
        }
    }

    private static void warmUp() {
        for (int seed = 2; seed < 5; seed++) {
            GridInstance grid = GridInstance.drawn(SITES, 2_000, seed);
            solve(aggregated(grid), effort(Long.MAX_VALUE));
        }
    }

    private static String load() throws IOException {
        Path file = Path.of("/proc/loadavg");
        return Files.exists(file) ? Files.readString(file).split(" ")[0] : "unknown";
    }

    private static Effort effort(long nanos) {
        long end = nanos == Long.MAX_VALUE ? nanos : System.nanoTime() + nanos;
        return new Effort(Long.MAX_VALUE, () -> end != Long.MAX_VALUE && System.nanoTime() > end, THREADS, 1);
    }

    private static Answer solve(CoverProblem problem, Effort effort) {
        return CoverSolver.solve(problem, Optional.empty(), effort);
    }

    private static CoverProblem aggregated(GridInstance grid) {
        Signatures signatures = new Discs(grid.siteX(), grid.siteY(), RADIUS).signatures(Blocks.of(grid), THREADS);
        return CoverProblem.ofSites(signatures.cover(SITES), signatures.weights(), OPEN);
    }

    private static void besidePeers(long seconds) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("cover-bench");
        List<CoverPeers.Peer> left = new ArrayList<>(CoverPeers.all(folder));
        for (int customers : new int[] {1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000}) {
            GridInstance grid = GridInstance.drawn(SITES, customers, 1);
            CoverProblem plain = CoverProblem.ofSites(
                    new Discs(grid.siteX(), grid.siteY(), RADIUS).cover(grid.x(), grid.y()), grid.demand(), OPEN);
            double optimum = ours(grid, plain);
            for (CoverPeers.Peer peer : List.copyOf(left)) {
                CoverPeers.Found near = peer.solve(plain, OPEN, 0.01, seconds);
                CoverPeers.Found end = peer.solve(plain, OPEN, 0, seconds);
                compare(peer.name(), end, optimum);
                boolean done = Math.abs(end.bound() - end.objective()) <= 1e-6 * optimum;
                System.out.printf(
                        Locale.ROOT,
                        "    %-22s 1 %%: %s; end: %s; load %s%n",
                        peer.name(),
                        CoverPeers.told(near, 0.01),
                        CoverPeers.told(end, 0),
                        load());
                if (!done) {
                    left.remove(peer);
                }
            }
        }
    }

    private static void compare(String name, CoverPeers.Found found, double optimum) {
        if (found.objective() > optimum * (1 + 1e-6) || found.bound() < optimum * (1 - 1e-6)) {
            throw new IllegalStateException("%s finds %s to %s; the proven optimum is %s."
                    .formatted(name, found.objective(), found.bound(), optimum));
        }
    }

    /** From the points to the proof; the proof is checked on the plain problem, outside the time. */
    private static double ours(GridInstance grid, CoverProblem plain) throws IOException {
        long start = System.nanoTime();
        CoverProblem problem = aggregated(grid);
        Answer answer = solve(problem, effort(Long.MAX_VALUE));
        double end = (System.nanoTime() - start) / 1e9;
        double near = toOnePercent(grid);
        CoverChecker.check(problem, answer);
        if (plain.covered(answer.sites()) != answer.objective() || !answer.isOptimal()) {
            throw new IllegalStateException("The plan covers something else on the plain problem.");
        }
        System.out.printf(
                Locale.ROOT,
                "%,d customers, %,d pairs: optimum %.0f, %,d classes%n    %-22s 1 %%: %.2f s; end: %.2f s; load %s%n",
                grid.x().length,
                plain.cover().pairs(),
                answer.objective(),
                problem.weight().length,
                "Noaber",
                near,
                end,
                load());
        return answer.objective();
    }

    /** Seconds of the shortest of the runs of 1, 2, 4... rounds that comes within one per cent. */
    private static double toOnePercent(GridInstance grid) {
        for (long rounds = 1; ; rounds *= 2) {
            long start = System.nanoTime();
            Answer answer = solve(aggregated(grid), new Effort(rounds, () -> false, THREADS, 1));
            if (answer.gap() <= 0.01) {
                return (System.nanoTime() - start) / 1e9;
            }
        }
    }

    private static void large() throws IOException {
        for (int customers : new int[] {1_000_000, 20_000_000}) {
            GridInstance grid = GridInstance.drawn(SITES, customers, 1);
            long start = System.nanoTime();
            CoverProblem problem = aggregated(grid);
            double aggregation = (System.nanoTime() - start) / 1e9;
            Answer answer = solve(problem, effort(Long.MAX_VALUE));
            tell("%,d customers, held".formatted(customers), start, aggregation, problem, answer);
        }
        drawnOnTheWay(20_000_000);
    }

    /** Points that are drawn while they are read, by a generator of each block: nothing is held. */
    private static void drawnOnTheWay(int customers) throws IOException {
        SplittableRandom sites = new SplittableRandom(1);
        double[] x = sites.doubles(SITES, 0, 30).toArray();
        double[] y = sites.doubles(SITES, 0, 30).toArray();
        long start = System.nanoTime();
        Signatures signatures = new Discs(x, y, RADIUS).signatures(Blocks.drawn(customers, 30), THREADS);
        double aggregation = (System.nanoTime() - start) / 1e9;
        CoverProblem problem = CoverProblem.ofSites(signatures.cover(SITES), signatures.weights(), OPEN);
        Answer answer = solve(problem, effort(Long.MAX_VALUE));
        tell("%,d customers, drawn on the way".formatted(customers), start, aggregation, problem, answer);
    }

    private static void country(long seconds, double largestRadius) throws IOException {
        Towns towns = Towns.drawn(400_000, 10_000, largestRadius, 1);
        long start = System.nanoTime();
        CoverProblem problem = CoverProblem.ofSites(
                new Discs(towns.siteX(), towns.siteY(), 1_250).cover(towns.x(), towns.y()), towns.people(), 1_000);
        double coverage = (System.nanoTime() - start) / 1e9;
        for (long limit : new long[] {seconds / 6, seconds / 3, seconds}) {
            long from = System.nanoTime();
            Answer answer = solve(problem, effort(limit * 1_000_000_000L));
            tell(
                    "country, towns up to %.0f squares, limit %d s".formatted(largestRadius, limit),
                    from,
                    coverage,
                    problem,
                    answer);
        }
    }

    private static void tell(String what, long start, double coverage, CoverProblem problem, Answer answer)
            throws IOException {
        double total = (System.nanoTime() - start) / 1e9;
        long checkFrom = System.nanoTime();
        CoverChecker.check(problem, answer);
        System.out.printf(
                Locale.ROOT,
                "%s: %,d rows, %,d pairs; coverage %.2f s, in all %.2f s; covers %.0f, bound %.0f, gap %.5f %%;"
                        + " check %.2f s; load %s%n",
                what,
                problem.weight().length,
                problem.cover().pairs(),
                coverage,
                total,
                answer.objective(),
                answer.bound(),
                100 * answer.gap(),
                (System.nanoTime() - checkFrom) / 1e9,
                load());
    }
}
