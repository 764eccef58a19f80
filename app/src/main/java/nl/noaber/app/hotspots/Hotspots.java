// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.hotspots;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.hotspots.BenjaminiHochberg;
import nl.noaber.core.hotspots.Certainty;
import nl.noaber.core.hotspots.GridGiStar;
import nl.noaber.core.hotspots.HotspotClass;
import nl.noaber.core.hotspots.LocalMoran;
import nl.noaber.core.hotspots.LocalStatistic;
import nl.noaber.core.hotspots.Neighbours;
import nl.noaber.core.hotspots.Normal;
import nl.noaber.core.hotspots.Permutations;
import nl.noaber.core.hotspots.PlanarNeighbours;
import nl.noaber.core.hotspots.Scorer;
import nl.noaber.data.weights.WeightsFile;
import org.jspecify.annotations.Nullable;

/** Computes the scores and classes of observations. */
final class Hotspots {
    private static final int DRAWN_MAX = 50_000_000;

    /**
     * What is asked.
     *
     * @param permutations 0 for the analytic p
     * @param hasIntervals whether low and high were given
     */
    record Question(
            LocalStatistic statistic,
            Near near,
            Smoothing smoothing,
            int permutations,
            boolean hasIntervals,
            long seed,
            int threads) {}

    /**
     * A row for each observation that has a figure.
     *
     * @param figures what the statistic was computed of: the values, or rates
     * @param statistic z for Gi and Gi*, Ii for local Moran
     * @param isolates places without neighbours
     * @param remarks on the weights file, for people
     */
    record Answer(
            double[] figures,
            double[] statistic,
            double[] z,
            double[] p,
            double[] q,
            HotspotClass[] classes,
            Optional<LocalMoran.Quadrant[]> quadrants,
            int isolates,
            List<String> remarks) {}

    private final Observations seen;
    private final Question question;
    private final List<String> remarks = new ArrayList<>();
    private @Nullable Neighbours listed;

    /** The observations must all have a figure. */
    Hotspots(Observations seen, Question question) {
        this.seen = seen;
        this.question = question;
    }

    Answer answer() {
        double[] figures = question.smoothing.figures(seen, this::neighbours);
        checkSpread(figures);
        return isQuickOnTheGrid() ? onTheGrid(figures) : withNeighbours(figures);
    }

    private boolean isQuickOnTheGrid() {
        return seen.squareMetres() > 0
                && question.near instanceof Near.Band
                && question.statistic == LocalStatistic.GI_STAR
                && question.permutations == 0;
    }

    private static void checkSpread(double[] figures) {
        double mean = Arrays.stream(figures).average().orElse(0);
        double variance = Arrays.stream(figures)
                .map(v -> (v - mean) * (v - mean))
                .average()
                .orElse(0);
        double least = Arrays.stream(figures).min().orElse(0);
        double most = Arrays.stream(figures).max().orElse(0);
        if (least == most) {
            throw new BadInput(
                    "All %d figures are equal (%s), so no place stands out.".formatted(figures.length, least),
                    "Maybe another column was meant.");
        }
        if (variance < Double.MIN_NORMAL) {
            throw new BadInput(
                    "The %d figures, from %s to %s, differ too little to compute with."
                            .formatted(figures.length, least, most),
                    "Maybe another unit gives larger numbers.");
        }
    }

    private Answer onTheGrid(double[] figures) {
        double side = seen.squareMetres();
        double band = question.near instanceof Near.Band(double units) ? units / side : 0;
        int[] column = Arrays.stream(seen.x())
                .mapToInt(x -> (int) Math.round(x / side))
                .toArray();
        int[] row = Arrays.stream(seen.y())
                .mapToInt(y -> (int) Math.round(y / side))
                .toArray();
        GridGiStar grid = new GridGiStar(column, row, band, question.threads);
        double[] z = grid.z(figures, question.threads);
        double[] p = chances(z);
        return answer(new Parts(figures, z, z, p, z), Optional.empty(), grid.isolates(), uncertain(grid));
    }

    private Answer withNeighbours(double[] figures) {
        Neighbours binary = neighbours();
        boolean isMoran = question.statistic == LocalStatistic.LOCAL_MORAN;
        Neighbours neighbours = isMoran ? binary.rowStandardised() : binary;
        Scorer scorer = Scorer.of(question.statistic, neighbours);
        Scorer.Scores scores = scorer.scores(figures, question.threads);
        Optional<LocalMoran> moran = isMoran ? Optional.of(LocalMoran.of(figures, neighbours)) : Optional.empty();
        double[] p = question.permutations == 0 ? chances(scores.z()) : permuted(figures, binary);
        double[] statistic = moran.map(LocalMoran::statistic).orElse(scores.z());
        return answer(
                new Parts(figures, statistic, scores.z(), p, scores.direction()),
                moran.map(LocalMoran::quadrant),
                binary.isolates(),
                uncertain(scorer));
    }

    private boolean[] uncertain(Scorer scorer) {
        return question.hasIntervals
                ? new Certainty(scorer, seen.low(), seen.value(), seen.high())
                        .uncertain(Certainty.RUNS, question.seed, question.threads)
                : new boolean[seen.size()];
    }

    private record Parts(double[] figures, double[] statistic, double[] z, double[] p, double[] direction) {}

    private Answer answer(Parts parts, Optional<LocalMoran.Quadrant[]> quadrants, int isolates, boolean[] uncertain) {
        double[] q = BenjaminiHochberg.q(parts.p);
        HotspotClass[] classes = new HotspotClass[q.length];
        Arrays.setAll(classes, i -> uncertain[i] ? HotspotClass.UNCERTAIN : HotspotClass.of(parts.direction[i], q[i]));
        return new Answer(parts.figures, parts.statistic, parts.z, parts.p, q, classes, quadrants, isolates, remarks);
    }

    private double[] permuted(double[] figures, Neighbours binary) {
        if (!binary.hasEqualWeightsPerPlace()) {
            throw new BadInput(
                    "Permutations need equal weights for the neighbours of a place, and the weights file has others.",
                    "Maybe leave out --permutations, or use a .gal file.");
        }
        int most = IntStream.range(0, binary.size()).map(binary::count).max().orElse(0);
        if ((long) most * question.permutations > DRAWN_MAX) {
            throw new BadInput(
                    "%d permutations of %d neighbours are more than %,d numbers to draw."
                            .formatted(question.permutations, most, DRAWN_MAX),
                    "Maybe fewer permutations or a smaller band were meant.");
        }
        return new Permutations(question.permutations, question.seed)
                .sweep(figures, binary, question.threads)
                .twoSided();
    }

    private Neighbours neighbours() {
        Neighbours known = listed;
        if (known == null) {
            known = switch (question.near) {
                case Near.Band band -> PlanarNeighbours.within(seen.x(), seen.y(), band.units());
                case Near.Nearest nearest -> PlanarNeighbours.nearest(seen.x(), seen.y(), checked(nearest.k()));
                case Near.Listed file -> fromFile(file);
            };
            listed = known;
        }
        return known;
    }

    /** The file is about all rows of the table; rows without a figure drop out with their links. */
    private Neighbours fromFile(Near.Listed near) {
        WeightsFile.Read read = WeightsFile.readAll(near.file(), seen.tableIds());
        if (read.selfLinks() > 0) {
            String why = question.statistic == LocalStatistic.GI_STAR ? ": gi-star counts the place itself anyway" : "";
            remarks.add("%d links of a place to itself in %s are left out%s."
                    .formatted(read.selfLinks(), near.file().getFileName(), why));
        }
        if (read.zeroWeights() > 0) {
            remarks.add("%d links of weight zero in %s are left out."
                    .formatted(read.zeroWeights(), near.file().getFileName()));
        }
        return read.neighbours().among(seen.tableRow());
    }

    private int checked(int k) {
        if (k >= seen.size()) {
            throw new BadInput(
                    "%d nearest were asked, but there are only %d places with a figure.".formatted(k, seen.size()),
                    "Maybe a smaller --knn was meant.");
        }
        return k;
    }

    private static double[] chances(double[] z) {
        return Arrays.stream(z).map(Normal::twoSided).toArray();
    }
}
