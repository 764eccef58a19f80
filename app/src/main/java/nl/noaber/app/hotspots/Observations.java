// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.hotspots;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Places with a figure each, in input order.
 *
 * @param x planar units; for squares the column of the grid in metres
 * @param squareMetres side of the squares; 0 for points
 * @param value NaN when missing
 * @param low equal to value where no interval is given
 * @param high likewise
 */
record Observations(
        int squareMetres, List<String> id, double[] x, double[] y, double[] value, double[] low, double[] high) {
    int size() {
        return id.size();
    }

    /** Rows that have a figure. */
    int[] present() {
        return IntStream.range(0, size()).filter(i -> !Double.isNaN(value[i])).toArray();
    }

    Observations only(int[] rows) {
        List<String> ids = new ArrayList<>(rows.length);
        for (int row : rows) {
            ids.add(id.get(row));
        }
        return new Observations(
                squareMetres, ids, pick(x, rows), pick(y, rows), pick(value, rows), pick(low, rows), pick(high, rows));
    }

    private static double[] pick(double[] from, int[] rows) {
        return IntStream.of(rows).mapToDouble(row -> from[row]).toArray();
    }

    /** Grows by rows. */
    static final class Builder {
        private final List<String> ids = new ArrayList<>();
        private final java.util.stream.DoubleStream.Builder x = java.util.stream.DoubleStream.builder();
        private final java.util.stream.DoubleStream.Builder y = java.util.stream.DoubleStream.builder();
        private final java.util.stream.DoubleStream.Builder value = java.util.stream.DoubleStream.builder();
        private final java.util.stream.DoubleStream.Builder low = java.util.stream.DoubleStream.builder();
        private final java.util.stream.DoubleStream.Builder high = java.util.stream.DoubleStream.builder();

        void add(String id, double atX, double atY, double figure, double lowest, double highest) {
            ids.add(id);
            x.add(atX);
            y.add(atY);
            value.add(figure);
            low.add(lowest);
            high.add(highest);
        }

        Observations build(int squareMetres) {
            return new Observations(
                    squareMetres,
                    List.copyOf(ids),
                    x.build().toArray(),
                    y.build().toArray(),
                    value.build().toArray(),
                    low.build().toArray(),
                    high.build().toArray());
        }
    }
}
