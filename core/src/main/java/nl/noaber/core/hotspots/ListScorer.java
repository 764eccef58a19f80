// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.hotspots;

/** Scores by lists of neighbours. */
record ListScorer(LocalStatistic statistic, Neighbours neighbours) implements Scorer {
    private static final int PLACES_A_PIECE = 1024;

    @Override
    public int size() {
        return neighbours.size();
    }

    @Override
    public Scores scores(double[] values, int threads) {
        Moments moments = Moments.of(values);
        double[] z = new double[values.length];
        double[] direction = statistic == LocalStatistic.LOCAL_MORAN ? new double[values.length] : z;
        Parallel.forEach((z.length + PLACES_A_PIECE - 1) / PLACES_A_PIECE, threads, piece -> {
            int end = Math.min(z.length, (piece + 1) * PLACES_A_PIECE);
            for (int i = piece * PLACES_A_PIECE; i < end; i++) {
                z[i] = statistic.z(values, moments, neighbours, i, values[i]);
                if (direction != z) {
                    direction[i] = direction(values, moments, i, values[i]);
                }
            }
        });
        return new Scores(z, direction);
    }

    @Override
    public Change changes(double[] values) {
        Moments moments = Moments.of(values);
        return (i, own) -> {
            Moments changed = moments.replacing(values[i], own);
            double z = statistic.z(values, changed, neighbours, i, own);
            return new Score(z, statistic == LocalStatistic.LOCAL_MORAN ? direction(values, changed, i, own) : z);
        };
    }

    private double direction(double[] values, Moments moments, int i, double own) {
        return switch (LocalMoran.quadrant(values, moments, neighbours, i, own)) {
            case HH -> 1;
            case LL -> -1;
            case HL, LH, NONE -> 0;
        };
    }
}
