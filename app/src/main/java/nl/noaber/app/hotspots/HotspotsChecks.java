// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.hotspots;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.noaber.core.evidence.BadInput;
import org.jspecify.annotations.Nullable;

/** Refuses arguments that cannot be used, before anything is read. */
final class HotspotsChecks {
    private static final int PERMUTATIONS_MAX = 99_999;
    private static final double BAND_MIN = 1e-9;

    void places(
            @Nullable Path squares,
            @Nullable Path points,
            @Nullable String x,
            @Nullable String y,
            boolean isRd,
            Path out) {
        if ((squares == null) == (points == null)) {
            throw new BadInput("Give either --squares or --points.", "Maybe one of them was forgotten.");
        }
        if (points != null && (x == null || y == null)) {
            throw new BadInput("With --points, --x and --y are needed.", "Maybe they are called x and y: --x x --y y.");
        }
        String end = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
        if (points != null && !isRd && (end.endsWith(".geojson") || end.endsWith(".gpkg"))) {
            throw new BadInput(
                    "The points have planar units of an unknown system, and %s needs a known one."
                            .formatted(out.getFileName()),
                    "Maybe add --rd when x and y are RD New metres, or write a .csv.");
        }
    }

    void near(@Nullable Double band, @Nullable Integer knn, @Nullable Path weights) {
        long ways = Stream.of(band, knn, weights).filter(way -> way != null).count();
        if (ways != 1) {
            throw new BadInput(
                    "Exactly one of --band, --knn and --weights is needed; %d were given.".formatted(ways),
                    "Maybe --band 500 was meant.");
        }
        if (band != null && !(band > 0 && Double.isFinite(band))) {
            throw new BadInput("The band (%s) must be more than zero.".formatted(band), "Maybe --band 500 was meant.");
        }
        if (band != null && band < BAND_MIN) {
            throw new BadInput(
                    "The band (%s) must be at least %s.".formatted(band, BAND_MIN), "Maybe --band 500 was meant.");
        }
        if (knn != null && knn < 1) {
            throw new BadInput(
                    "The number of nearest (%d) must be 1 or more.".formatted(knn), "Maybe --knn 8 was meant.");
        }
    }

    void numbers(int permutations, double fdr, int threads) {
        if (permutations < 0
                || permutations > PERMUTATIONS_MAX
                || !(fdr > 0 && fdr < 1)
                || threads < 1
                || threads > 256) {
            throw new BadInput(
                    "Permutations (%d), false discovery rate (%s) or threads (%d) are out of range."
                            .formatted(permutations, fdr, threads),
                    "Maybe 999, 0.05 and 2 were meant; at most %d permutations and 256 threads."
                            .formatted(PERMUTATIONS_MAX));
        }
    }

    void rates(@Nullable String low, @Nullable String high, @Nullable String rateOf, String smoothing) {
        if ((low == null) != (high == null)) {
            throw new BadInput("--low and --high belong together.", "Maybe one of them was forgotten.");
        }
        if (rateOf != null && low != null) {
            throw new BadInput(
                    "--rate-of cannot be used with --low and --high.",
                    "Maybe leave out --low and --high: the interval of a smoothed rate is not computed.");
        }
        smoothing(smoothing);
    }

    static Smoothing smoothing(String word) {
        return Arrays.stream(Smoothing.values())
                .filter(one -> one != Smoothing.COUNTS && one.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        "The smoothing '%s' is not known.".formatted(word),
                        "Maybe global, local, standardised or none."));
    }

    /** Not even with --force may an output replace what it is computed of. */
    void outIsNoInput(Path out, List<@Nullable Path> inputs) {
        for (Path input : inputs) {
            if (input != null && isSame(out, input)) {
                throw new BadInput(
                        "The output %s is also an input.".formatted(out.getFileName()), "Maybe choose another name.");
            }
        }
    }

    private static boolean isSame(Path out, Path input) {
        try {
            return Files.exists(out) && Files.exists(input) && Files.isSameFile(out, input);
        } catch (IOException e) {
            return false;
        }
    }
}
