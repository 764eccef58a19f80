// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.hotspots;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.noaber.app.cli.Progress;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.hotspots.HotspotClass;
import nl.noaber.core.hotspots.LocalStatistic;
import nl.noaber.data.Refusals;
import nl.noaber.data.csv.CsvOut;
import nl.noaber.data.csv.Numbers;
import nl.noaber.data.store.Outputs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code noaber hotspots}: where high and low figures lie together. */
@Command(
        name = "hotspots",
        description = "Finds where high or low figures lie together more than chance would put them.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class HotspotsCommand implements Callable<Integer> {
    /** Words of the command line for the statistics. */
    enum Word {
        GI_STAR("gi-star", LocalStatistic.GI_STAR),
        GI("gi", LocalStatistic.GI),
        LOCAL_MORAN("local-moran", LocalStatistic.LOCAL_MORAN);

        private final String text;
        private final LocalStatistic statistic;

        Word(String text, LocalStatistic statistic) {
            this.text = text;
            this.statistic = statistic;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--squares", description = "CBS squares (CSV); the id says where they lie.")
    private @Nullable Path squares;

    @Option(names = "--points", description = "Points (CSV) in planar units of any system.")
    private @Nullable Path points;

    @Option(names = "--x", description = "Column with x of the points.")
    private @Nullable String x;

    @Option(names = "--y", description = "Column with y of the points.")
    private @Nullable String y;

    @Option(names = "--value", required = true, description = "Column with the figure.")
    private String value = "";

    @Option(names = "--low", description = "Column with the lowest the figure may be; with --high.")
    private @Nullable String low;

    @Option(names = "--high", description = "Column with the highest the figure may be; with --low.")
    private @Nullable String high;

    @Option(
            names = "--band",
            description = "Neighbours are all within this distance: metres for squares, units for points.")
    private @Nullable Double band;

    @Option(names = "--knn", description = "Neighbours are the K nearest.")
    private @Nullable Integer knn;

    @Option(names = "--weights", description = "Neighbours as a .gal or .gwt file says.")
    private @Nullable Path weights;

    @Option(
            names = "--statistic",
            defaultValue = "gi-star",
            description = "gi-star, gi or local-moran (default ${DEFAULT-VALUE}).")
    private String statistic = "gi-star";

    @Option(
            names = "--permutations",
            defaultValue = "0",
            description = "Conditional permutations for p; 0 is the analytic p (default ${DEFAULT-VALUE}).")
    private int permutations;

    @Option(
            names = "--fdr",
            defaultValue = "0.05",
            description = "False discovery rate at which places are counted (default ${DEFAULT-VALUE}).")
    private double fdr;

    @Option(names = "--seed", defaultValue = "1", description = "Seed of all chance (default ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--threads", defaultValue = "2", description = "Threads; the result does not depend on it.")
    private int threads;

    @Option(names = "--out", required = true, description = "CSV to write: id,value,statistic,z,p,q,class.")
    private Path out = Path.of("");

    @Option(names = "--force", description = "Replace an existing output.")
    private boolean force;

    @Option(names = "--json", description = "Print the counts as one JSON document.")
    private boolean json;

    @Override
    public Integer call() {
        Word word = check();
        Outputs.check(out, force);
        Progress progress = Progress.to(spec.commandLine().getErr());
        progress.step("Reading figures");
        Refusals refusals = new Refusals();
        Observations all = read(refusals);
        int[] present = all.present();
        progress.step("Computing scores");
        Hotspots.Answer answer = new Hotspots(
                        all.only(present),
                        new Hotspots.Question(word.statistic, near(), permutations, low != null, seed, threads))
                .answer();
        progress.step("Writing " + out.getFileName());
        write(all, present, answer, word);
        progress.done();
        report(all, present, answer, refusals);
        return 0;
    }

    private Word check() {
        if ((squares == null) == (points == null)) {
            throw new BadInput("Give either --squares or --points.", "Maybe one of them was forgotten.");
        }
        if (points != null && (x == null || y == null)) {
            throw new BadInput("With --points, --x and --y are needed.", "Maybe they are called x and y: --x x --y y.");
        }
        long ways = Stream.of(band, knn, weights).filter(way -> way != null).count();
        if (ways != 1) {
            throw new BadInput(
                    "Exactly one of --band, --knn and --weights is needed; %d were given.".formatted(ways),
                    "Maybe --band 500 was meant.");
        }
        if (band != null && !(band > 0 && Double.isFinite(band))) {
            throw new BadInput("The band (%s) must be more than zero.".formatted(band), "Maybe --band 500 was meant.");
        }
        if (knn != null && knn < 1) {
            throw new BadInput(
                    "The number of nearest (%d) must be 1 or more.".formatted(knn), "Maybe --knn 8 was meant.");
        }
        if ((low == null) != (high == null)) {
            throw new BadInput("--low and --high belong together.", "Maybe one of them was forgotten.");
        }
        if (permutations < 0 || permutations > 1_000_000 || !(fdr > 0 && fdr < 1) || threads < 1 || threads > 256) {
            throw new BadInput(
                    "Permutations (%d), false discovery rate (%s) or threads (%d) are out of range."
                            .formatted(permutations, fdr, threads),
                    "Maybe 999, 0.05 and 2 were meant; at most a million permutations and 256 threads.");
        }
        String end = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
        if (end.endsWith(".geojson") || end.endsWith(".gpkg")) {
            throw new BadInput(
                    "Hot spots are written as CSV only; %s asks for something else.".formatted(out.getFileName()),
                    "Maybe write a .csv and join it to the squares by id; other formats are not there yet.");
        }
        return Arrays.stream(Word.values())
                .filter(word -> word.text.equals(statistic))
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        "The statistic '%s' is not known.".formatted(statistic), "Maybe gi-star, gi or local-moran."));
    }

    private Observations read(Refusals refusals) {
        ObservationFile.Columns columns =
                new ObservationFile.Columns(value, Optional.ofNullable(low), Optional.ofNullable(high));
        if (squares != null) {
            return new ObservationFile(squares, columns, refusals).squares();
        }
        if (points == null || x == null || y == null) {
            throw new IllegalStateException("check() asks for points, x and y.");
        }
        return new ObservationFile(points, columns, refusals).points(x, y);
    }

    private Hotspots.Near near() {
        if (band != null) {
            return new Hotspots.Near.Band(band);
        }
        if (knn != null) {
            return new Hotspots.Near.Nearest(knn);
        }
        if (weights == null) {
            throw new IllegalStateException("check() asks for one of the three.");
        }
        return new Hotspots.Near.Listed(weights);
    }

    private void write(Observations all, int[] present, Hotspots.Answer answer, Word word) {
        int[] rowOf = new int[all.size()];
        Arrays.fill(rowOf, -1);
        for (int row = 0; row < present.length; row++) {
            rowOf[present[row]] = row;
        }
        List<String> header = new ArrayList<>(List.of("id", "value", "statistic", "z", "p", "q", "class"));
        if (word == Word.LOCAL_MORAN) {
            header.add("quadrant");
        }
        CsvOut.write(out, force, csv -> {
            csv.writeRecord(header);
            for (int i = 0; i < all.size(); i++) {
                csv.writeRecord(cells(all, i, rowOf[i], answer));
            }
        });
    }

    private static List<String> cells(Observations all, int i, int row, Hotspots.Answer answer) {
        List<String> cells = new ArrayList<>(8);
        cells.add(all.id().get(i));
        cells.add(Numbers.text(all.value()[i]));
        if (row < 0) {
            cells.addAll(List.of("", "", "", "", ""));
            answer.quadrants().ifPresent(quadrants -> cells.add(""));
            return cells;
        }
        cells.add(Numbers.text(answer.statistic()[row]));
        cells.add(Numbers.text(answer.z()[row]));
        cells.add(Numbers.text(answer.p()[row]));
        cells.add(Numbers.text(answer.q()[row]));
        cells.add(answer.classes()[row].word());
        answer.quadrants()
                .ifPresent(quadrants -> cells.add(quadrants[row].name().toLowerCase(Locale.ROOT)));
        return cells;
    }

    private void report(Observations all, int[] present, Hotspots.Answer answer, Refusals refusals) {
        PrintWriter err = spec.commandLine().getErr();
        refusals.counts()
                .forEach(count -> err.println("%s: %d rows: %s".formatted(count.file(), count.rows(), count.reason())));
        if (all.size() > present.length) {
            err.println("%d rows have no figure (missing or suppressed) and are left out of the statistic."
                    .formatted(all.size() - present.length));
        }
        if (answer.isolates() > 0) {
            err.println("%d places have no neighbours, so no score.".formatted(answer.isolates()));
        }
        long passed = Arrays.stream(answer.q()).filter(q -> q <= fdr).count();
        if (permutations > 0 && passed == 0 && 2.0 / (permutations + 1.0) * present.length > fdr) {
            err.println("With %d permutations no p is below %s, too coarse for one of %d places to pass by itself."
                    .formatted(permutations, Numbers.text(2.0 / (permutations + 1.0)), present.length));
            err.println("Maybe use the analytic p (leave out --permutations), or more permutations.");
        }
        PrintWriter stdout = spec.commandLine().getOut();
        long hot = Arrays.stream(answer.classes()).filter(HotspotClass::isHot).count();
        long uncertain = Arrays.stream(answer.classes())
                .filter(c -> c == HotspotClass.UNCERTAIN)
                .count();
        if (json) {
            stdout.println(String.format(
                    Locale.ROOT,
                    "{\"rows\":%d,\"missing\":%d,\"isolates\":%d,\"refused\":%d,\"fdr\":%s,\"passed\":%d,\"hot\":%d,\"uncertain\":%d}",
                    all.size(),
                    all.size() - present.length,
                    answer.isolates(),
                    refusals.total(),
                    Numbers.text(fdr),
                    passed,
                    hot,
                    uncertain));
        } else {
            stdout.println("%d places, %d pass at a false discovery rate of %s: %d hot, %d uncertain."
                    .formatted(present.length, passed, Numbers.text(fdr), hot, uncertain));
        }
    }
}
