// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.StringTokenizer;
import nl.noaber.core.hotspots.Certainty;
import nl.noaber.core.hotspots.GridGiStar;
import nl.noaber.core.hotspots.LocalStatistic;
import nl.noaber.core.hotspots.Neighbours;
import nl.noaber.core.hotspots.Permutations;
import nl.noaber.core.hotspots.PlanarNeighbours;
import nl.noaber.core.hotspots.Scorer;

/**
 * Gi* and local Moran permutations on 400,000 squares beside R spdep, and the certainty of 15,000; results are compared
 * before time. Run with {@code bench/run nl.noaber.bench.HotspotsBench [SQUARES FOR R, 0 to leave R out]}; figures stand in docs/method/hotspots.md.
 */
public final class HotspotsBench {
    private static final int SQUARES = 400_000;
    private static final int REPEATS = 15;
    private static final double BAND = 5;

    /** Squares with a figure each. */
    private record World(String name, int[] column, int[] row, double[] value) {
        World first(int n) {
            return new World(name, Arrays.copyOf(column, n), Arrays.copyOf(row, n), Arrays.copyOf(value, n));
        }
    }

    private final Path scripts;
    private final Path folder;
    private final int peerSquares;

    private HotspotsBench(Path scripts, Path folder, int peerSquares) {
        this.peerSquares = peerSquares;
        this.scripts = scripts;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int peerSquares = arguments.length == 0 ? SQUARES : Integer.parseInt(arguments[0]);
        HotspotsBench bench = new HotspotsBench(
                Path.of("bench/src/main/r"), Files.createTempDirectory("hotspots-bench"), peerSquares);
        for (World world : List.of(full(800, 500), sparse())) {
            bench.giStar(world);
        }
        bench.certainty(sparse().first(15_000));
        bench.permutations(full(800, 500));
    }

    /** What else the machine does: the one-minute load, where Linux tells it. */
    private static String load() throws IOException {
        Path file = Path.of("/proc/loadavg");
        return Files.exists(file) ? Files.readString(file).split(" ")[0] : "unknown";
    }

    private static World full(int width, int height) {
        int n = width * height;
        int[] column = new int[n];
        int[] row = new int[n];
        Arrays.setAll(column, i -> i % width);
        Arrays.setAll(row, i -> Math.floorDiv(i, width));
        return new World("full grid %d x %d".formatted(width, height), column, row, people(column, row));
    }

    /** Towns and villages on a country of 2,800 by 3,250 squares: thick in the middle, thin outside. */
    private static World sparse() {
        int width = 2_800;
        int height = 3_250;
        SplittableRandom random = new SplittableRandom(5);
        boolean[] there = new boolean[width * height];
        int count = 0;
        while (count < SQUARES) {
            double townX = random.nextDouble() * width;
            double townY = random.nextDouble() * height;
            double spread = 3 + 25 * Math.pow(random.nextDouble(), 4);
            int squares = (int) (spread * spread * 3);
            for (int s = 0; s < squares && count < SQUARES; s++) {
                int x = (int) (townX + spread * random.nextGaussian());
                int y = (int) (townY + spread * random.nextGaussian());
                if (x >= 0 && y >= 0 && x < width && y < height && !there[y * width + x]) {
                    there[y * width + x] = true;
                    count++;
                }
            }
        }
        int[] column = new int[SQUARES];
        int[] row = new int[SQUARES];
        int at = 0;
        for (int cell = 0; cell < there.length; cell++) {
            if (there[cell]) {
                column[at] = cell % width;
                row[at++] = Math.floorDiv(cell, width);
            }
        }
        return new World("sparse, country-like", column, row, people(column, row));
    }

    /** Multiples of five, as CBS gives them, with hills. */
    private static double[] people(int[] column, int[] row) {
        SplittableRandom random = new SplittableRandom(11);
        double[] value = new double[column.length];
        Arrays.setAll(
                value,
                i -> 5
                        * Math.floor(1
                                + 6 * random.nextDouble()
                                + 10 * Math.pow(Math.sin(column[i] / 40.0) * Math.cos(row[i] / 55.0), 4)));
        return value;
    }

    private void giStar(World world) throws IOException, InterruptedException {
        if (peerSquares > 0) {
            besideSpdep(world.first(Math.min(peerSquares, SQUARES)));
        }
        GridGiStar grid = new GridGiStar(world.column, world.row, BAND);
        for (int threads = 1; threads <= 2; threads++) {
            int used = threads;
            System.out.printf(
                    Locale.ROOT,
                    "(c) Gi* %s, %,d squares, disc of 81, %d thread(s): %s; with laying out the grid %s; load before %s%n",
                    world.name,
                    world.value.length,
                    used,
                    times(() -> grid.z(world.value, used)),
                    times(() -> new GridGiStar(world.column, world.row, BAND, used).z(world.value, used)),
                    load());
        }
    }

    private void besideSpdep(World part) throws IOException, InterruptedException {
        double[] ours = new GridGiStar(part.column, part.row, BAND).z(part.value, 1);
        Path in = write(part);
        Path out = folder.resolve("z.csv");
        double[] seconds = r("localg.R", in.toString(), Double.toString(BAND), out.toString());
        double worst = 0;
        List<String> theirs = Files.readAllLines(out);
        for (int i = 0; i < ours.length; i++) {
            double z = Double.parseDouble(theirs.get(i + 1));
            worst = Math.max(worst, Math.abs(ours[i] - z) / Math.max(1, Math.abs(z)));
        }
        if (!(worst < 1e-9)) {
            throw new IllegalStateException("The scores differ by " + worst);
        }
        GridGiStar grid = new GridGiStar(part.column, part.row, BAND);
        System.out.printf(
                Locale.ROOT,
                "    equal to R spdep on %,d squares, %s, largest relative difference of z %.1e; spdep: neighbours %.1f s,"
                        + " localG %.2f s; ours %s; load %s%n",
                ours.length,
                part.name,
                worst,
                seconds[0],
                seconds[1],
                times(() -> grid.z(part.value, 1)),
                load());
    }

    /** Two people either way, as counts rounded to five have it. */
    private void certainty(World world) throws IOException {
        double[] low = Arrays.stream(world.value).map(v -> v - 2).toArray();
        double[] high = Arrays.stream(world.value).map(v -> v + 2).toArray();
        GridGiStar grid = new GridGiStar(world.column, world.row, BAND);
        Neighbours lists = PlanarNeighbours.within(
                Arrays.stream(world.column).asDoubleStream().toArray(),
                Arrays.stream(world.row).asDoubleStream().toArray(),
                BAND);
        boolean[] byGrid = new Certainty(grid, low, world.value, high).uncertain(Certainty.RUNS, 1, 2);
        boolean[] byLists = new Certainty(Scorer.of(LocalStatistic.GI_STAR, lists), low, world.value, high)
                .uncertain(Certainty.RUNS, 1, 2);
        if (!Arrays.equals(byGrid, byLists)) {
            throw new IllegalStateException("The two ways find other squares uncertain.");
        }
        for (int threads = 1; threads <= 2; threads++) {
            int used = threads;
            System.out.printf(
                    Locale.ROOT,
                    "(e) certainty, %,d squares, %d runs, %d thread(s): by the grid %s, by lists %s; load before %s%n",
                    world.value.length,
                    Certainty.RUNS,
                    used,
                    times(() -> new Certainty(grid, low, world.value, high).uncertain(Certainty.RUNS, 1, used)),
                    times(() -> new Certainty(Scorer.of(LocalStatistic.GI_STAR, lists), low, world.value, high)
                            .uncertain(Certainty.RUNS, 1, used)),
                    load());
        }
    }

    private void permutations(World world) throws IOException, InterruptedException {
        double[] x = Arrays.stream(world.column).asDoubleStream().toArray();
        double[] y = Arrays.stream(world.row).asDoubleStream().toArray();
        Neighbours queen = PlanarNeighbours.within(x, y, 1.5);
        Permutations permutations = new Permutations(999, 1);
        for (int threads = 1; threads <= 2; threads++) {
            int used = threads;
            System.out.printf(
                    Locale.ROOT,
                    "(d) 999 permutations, %,d squares, queen, sweep, %d thread(s): %s%n",
                    x.length,
                    used,
                    times(() -> permutations.sweep(world.value, queen, used)));
        }
        long start = System.nanoTime();
        Permutations.Counts brute = permutations.bruteForce(world.value, queen, 1);
        double bruteSeconds = (System.nanoTime() - start) / 1e9;
        Permutations.Counts sweep = permutations.sweep(world.value, queen, 1);
        int different = 0;
        for (int i = 0; i < x.length; i++) {
            boolean same = brute.atLeast()[i] == sweep.atLeast()[i] && brute.atMost()[i] == sweep.atMost()[i];
            different += same ? 0 : 1;
        }
        System.out.printf(
                Locale.ROOT,
                "    brute force, 1 thread: %.1f s; squares with other counts: %d%n",
                bruteSeconds,
                different);
        if (peerSquares == 0) {
            return;
        }
        World part = full(100, 100);
        double[] seconds = r("moranperm.R", write(part).toString(), "999");
        Neighbours small = PlanarNeighbours.within(
                Arrays.stream(part.column).asDoubleStream().toArray(),
                Arrays.stream(part.row).asDoubleStream().toArray(),
                1.5);
        System.out.printf(
                Locale.ROOT,
                "    R spdep localmoran_perm on 10,000 squares: %.1f s; ours: %s%n",
                seconds[0],
                times(() -> permutations.sweep(part.value, small, 1)));
    }

    private Path write(World world) throws IOException {
        Path file = folder.resolve("world.csv");
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
            out.println("column,row,value");
            for (int i = 0; i < world.value.length; i++) {
                out.println(world.column[i] + "," + world.row[i] + "," + world.value[i]);
            }
        }
        return file;
    }

    private double[] r(String script, String... arguments) throws IOException, InterruptedException {
        String[] command = new String[arguments.length + 2];
        command[0] = "Rscript";
        command[1] = scripts.resolve(script).toString();
        System.arraycopy(arguments, 0, command, 2, arguments.length);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("R failed: " + printed);
        }
        StringTokenizer words = new StringTokenizer(printed);
        double[] numbers = new double[words.countTokens()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Double.parseDouble(words.nextToken());
        }
        return numbers;
    }

    /** Median, least and most of the repeats, in milliseconds, after as many to warm up. */
    private static String times(Runnable work) {
        double[] milliseconds = new double[REPEATS];
        for (int round = -REPEATS; round < REPEATS; round++) {
            long start = System.nanoTime();
            work.run();
            if (round >= 0) {
                milliseconds[round] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(milliseconds);
        return String.format(
                Locale.ROOT,
                "median %.1f ms (%.1f-%.1f)",
                milliseconds[REPEATS / 2],
                milliseconds[0],
                milliseconds[REPEATS - 1]);
    }
}
