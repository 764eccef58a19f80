// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.hotspots;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.noaber.app.cli.Progress;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.hotspots.LocalStatistic;
import nl.noaber.data.Refusals;
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

        static Word of(String text) {
            return Arrays.stream(values())
                    .filter(word -> word.text.equals(text))
                    .findFirst()
                    .orElseThrow(() -> new BadInput(
                            "The statistic '%s' is not known.".formatted(text), "Maybe gi-star, gi or local-moran."));
        }
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--squares", description = "CBS squares (CSV or GeoPackage); the id says where they lie.")
    private @Nullable Path squares;

    @Option(names = "--points", description = "Points (CSV) in planar units of any system.")
    private @Nullable Path points;

    @Option(names = "--x", description = "Column with x of the points.")
    private @Nullable String x;

    @Option(names = "--y", description = "Column with y of the points.")
    private @Nullable String y;

    @Option(names = "--rd", description = "x and y are RD New metres; needed to write points as .geojson or .gpkg.")
    private boolean isRd;

    @Option(names = "--value", required = true, description = "Column with the figure.")
    private String value = "";

    @Option(names = "--low", description = "Column with the lowest the figure may be; with --high.")
    private @Nullable String low;

    @Option(names = "--high", description = "Column with the highest the figure may be; with --low.")
    private @Nullable String high;

    @Option(
            names = "--rate-of",
            description = "Column with the people among whom the value was counted: the rate is computed with.")
    private @Nullable String rateOf;

    @Option(
            names = "--smoothing",
            defaultValue = "global",
            description =
                    "Of rates, by empirical Bayes: global, local, standardised or none (default ${DEFAULT-VALUE}).")
    private String smoothing = "global";

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

    @Option(
            names = "--out",
            required = true,
            description = "File to write, CSV, .geojson or .gpkg: id,value,statistic,z,p,q,class.")
    private Path out = Path.of("");

    @Option(names = "--force", description = "Replace an existing output.")
    private boolean force;

    @Option(names = "--json", description = "Print the counts as one JSON document.")
    private boolean json;

    @Override
    public Integer call() {
        HotspotsChecks checks = new HotspotsChecks();
        checks.places(squares, points, x, y, isRd, out);
        checks.near(band, knn, weights);
        checks.numbers(permutations, fdr, threads);
        checks.rates(low, high, rateOf, smoothing);
        Outputs.check(out, force);
        checks.outIsNoInput(out, Arrays.asList(squares, points, weights));
        Word word = Word.of(statistic);
        Progress progress = Progress.to(spec.commandLine().getErr());
        progress.step("Reading figures");
        Refusals refusals = new Refusals();
        Observations all = read(refusals);
        int[] present = all.present();
        progress.step("Computing scores");
        Hotspots.Question question =
                new Hotspots.Question(word.statistic, near(), smoothing(), permutations, low != null, seed, threads);
        Hotspots.Answer answer = new Hotspots(all.only(present), question).answer();
        progress.step("Writing " + out.getFileName());
        new HotspotsOut(all, present, answer, rateOf != null).write(out, force);
        progress.done();
        HotspotsReport report = new HotspotsReport(all, present.length, answer, question, refusals, fdr);
        report.warn(spec.commandLine().getErr());
        report.summary(spec.commandLine().getOut(), json);
        return 0;
    }

    private Observations read(Refusals refusals) {
        ObservationFile.Columns columns = new ObservationFile.Columns(
                value, Optional.ofNullable(low), Optional.ofNullable(high), Optional.ofNullable(rateOf));
        if (squares != null) {
            return ObservationFile.squares(squares, columns, refusals);
        }
        if (points == null || x == null || y == null) {
            throw new IllegalStateException("checks ask for points, x and y.");
        }
        return ObservationFile.points(points, x, y, isRd, columns, refusals);
    }

    private Smoothing smoothing() {
        return rateOf == null ? Smoothing.COUNTS : HotspotsChecks.smoothing(smoothing);
    }

    private Near near() {
        if (band != null) {
            return new Near.Band(band);
        }
        if (knn != null) {
            return new Near.Nearest(knn);
        }
        if (weights == null) {
            throw new IllegalStateException("checks ask for one of the three.");
        }
        return new Near.Listed(weights);
    }
}
