// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.hotspots;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
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
import nl.noaber.data.weights.WeightsFile;

/** Computes the scores and classes of observations. */
final class Hotspots {
    private static final int CERTAINTY_RUNS = 99;

    /** Who is next to whom: one of the three. */
    sealed interface Near {
        /** All within so many units. */
        record Band(double units) implements Near {}

        /** The k nearest. */
        record Nearest(int k) implements Near {}

        /** As a file says. */
        record Listed(Path file) implements Near {}
    }

    /**
     * What is asked.
     *
     * @param permutations 0 for the analytic p
     * @param hasIntervals whether low and high were given
     */
    record Question(
            LocalStatistic statistic, Near near, int permutations, boolean hasIntervals, long seed, int threads) {}

    /**
     * A row for each observation that has a figure.
     *
     * @param statistic z for Gi and Gi*, Ii for local Moran
     * @param isolates places without neighbours
     */
    record Answer(
            double[] statistic,
            double[] z,
            double[] p,
            double[] q,
            HotspotClass[] classes,
            Optional<LocalMoran.Quadrant[]> quadrants,
            int isolates) {}

    private final Observations seen;
    private final Question question;

    /** The observations must all have a figure. */
    Hotspots(Observations seen, Question question) {
        this.seen = seen;
        this.question = question;
    }

    Answer answer() {
        if (Arrays.stream(seen.value()).distinct().limit(2).count() < 2) {
            throw new BadInput(
                    "All %d figures are equal (%s), so no place stands out.".formatted(seen.size(), seen.value()[0]),
                    "Maybe another column was meant.");
        }
        boolean asGrid = seen.squareMetres() > 0
                && question.near instanceof Near.Band
                && question.statistic == LocalStatistic.GI_STAR
                && question.permutations == 0
                && !question.hasIntervals;
        return asGrid ? onTheGrid((Near.Band) question.near) : withNeighbours();
    }

    private Answer onTheGrid(Near.Band band) {
        int[] column = Arrays.stream(seen.x())
                .mapToInt(x -> (int) Math.round(x / seen.squareMetres()))
                .toArray();
        int[] row = Arrays.stream(seen.y())
                .mapToInt(y -> (int) Math.round(y / seen.squareMetres()))
                .toArray();
        double[] z = new GridGiStar(column, row, band.units / seen.squareMetres()).z(seen.value(), question.threads);
        return answer(z, z, chances(z), z, Optional.empty(), 0, new boolean[seen.size()]);
    }

    private Answer withNeighbours() {
        Neighbours binary = neighbours();
        boolean isMoran = question.statistic == LocalStatistic.LOCAL_MORAN;
        Neighbours neighbours = isMoran ? binary.rowStandardised() : binary;
        double[] z = question.statistic.z(seen.value(), neighbours);
        Optional<LocalMoran> moran = isMoran ? Optional.of(LocalMoran.of(seen.value(), neighbours)) : Optional.empty();
        double[] p = question.permutations == 0 ? chances(z) : permuted(binary);
        boolean[] uncertain = question.hasIntervals
                ? new Certainty(question.statistic, neighbours, seen.low(), seen.value(), seen.high())
                        .uncertain(CERTAINTY_RUNS, question.seed, question.threads)
                : new boolean[seen.size()];
        return answer(
                moran.map(LocalMoran::statistic).orElse(z),
                z,
                p,
                moran.map(LocalMoran::quadrant).map(Hotspots::directions).orElse(z),
                moran.map(LocalMoran::quadrant),
                binary.isolates(),
                uncertain);
    }

    private static Answer answer(
            double[] statistic,
            double[] z,
            double[] p,
            double[] direction,
            Optional<LocalMoran.Quadrant[]> quadrants,
            int isolates,
            boolean[] uncertain) {
        double[] q = BenjaminiHochberg.q(p);
        HotspotClass[] classes = new HotspotClass[z.length];
        Arrays.setAll(classes, i -> uncertain[i] ? HotspotClass.UNCERTAIN : HotspotClass.of(direction[i], q[i]));
        return new Answer(statistic, z, p, q, classes, quadrants, isolates);
    }

    /** High among high is hot, low among low is cold; unlike its neighbours is neither. */
    private static double[] directions(LocalMoran.Quadrant[] quadrants) {
        return Arrays.stream(quadrants)
                .mapToDouble(quadrant -> switch (quadrant) {
                    case HH -> 1;
                    case LL -> -1;
                    case HL, LH, NONE -> 0;
                })
                .toArray();
    }

    private double[] permuted(Neighbours binary) {
        if (!binary.hasEqualWeightsPerPlace()) {
            throw new BadInput(
                    "Permutations need equal weights for the neighbours of a place, and the weights file has others.",
                    "Maybe leave out --permutations, or use a .gal file.");
        }
        return new Permutations(question.permutations, question.seed)
                .sweep(seen.value(), binary, question.threads)
                .twoSided();
    }

    private Neighbours neighbours() {
        return switch (question.near) {
            case Near.Band band -> PlanarNeighbours.within(seen.x(), seen.y(), band.units);
            case Near.Nearest nearest -> PlanarNeighbours.nearest(seen.x(), seen.y(), checked(nearest.k));
            case Near.Listed listed -> WeightsFile.read(listed.file, seen.id());
        };
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
