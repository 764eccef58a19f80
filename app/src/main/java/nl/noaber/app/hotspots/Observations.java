// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.hotspots;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Places with a figure each, in input order.
 *
 * @param squareMetres side of the squares; 0 for points
 * @param tableIds ids of all rows of the table, those that were refused included
 * @param tableRow where in {@code tableIds} each place stands
 * @param x planar units; for squares the west side in metres
 * @param y for squares the south side in metres
 * @param value NaN when missing
 * @param low equal to value where no interval is given
 * @param high likewise
 * @param base people among whom the value was counted; 1 where no rate is asked, NaN when missing
 */
record Observations(
        int squareMetres,
        List<String> tableIds,
        int[] tableRow,
        List<String> id,
        double[] x,
        double[] y,
        double[] value,
        double[] low,
        double[] high,
        double[] base) {
    int size() {
        return id.size();
    }

    /** Rows that have a figure. */
    int[] present() {
        return IntStream.range(0, size())
                .filter(i -> !Double.isNaN(value[i]) && base[i] > 0)
                .toArray();
    }

    Observations only(int[] rows) {
        List<String> ids = new ArrayList<>(rows.length);
        for (int row : rows) {
            ids.add(id.get(row));
        }
        return new Observations(
                squareMetres,
                tableIds,
                IntStream.of(rows).map(row -> tableRow[row]).toArray(),
                ids,
                pick(x, rows),
                pick(y, rows),
                pick(value, rows),
                pick(low, rows),
                pick(high, rows),
                pick(base, rows));
    }

    private static double[] pick(double[] from, int[] rows) {
        return IntStream.of(rows).mapToDouble(row -> from[row]).toArray();
    }

    /** Figures of one row. */
    record Figures(double value, double low, double high, double base) {}

    /** Grows by rows. */
    static final class Builder {
        private final List<String> tableIds = new ArrayList<>();
        private final IntStream.Builder tableRow = IntStream.builder();
        private final List<String> ids = new ArrayList<>();
        private final DoubleStream.Builder x = DoubleStream.builder();
        private final DoubleStream.Builder y = DoubleStream.builder();
        private final DoubleStream.Builder value = DoubleStream.builder();
        private final DoubleStream.Builder low = DoubleStream.builder();
        private final DoubleStream.Builder high = DoubleStream.builder();
        private final DoubleStream.Builder base = DoubleStream.builder();

        /** A row of the table, which may or may not become a place. */
        void row(String id) {
            tableIds.add(id);
        }

        /** The last row becomes a place. */
        void place(double[] at, Figures figures) {
            tableRow.add(tableIds.size() - 1);
            ids.add(tableIds.getLast());
            x.add(at[0]);
            y.add(at[1]);
            value.add(figures.value);
            low.add(figures.low);
            high.add(figures.high);
            base.add(figures.base);
        }

        Observations build(int squareMetres) {
            return new Observations(
                    squareMetres,
                    List.copyOf(tableIds),
                    tableRow.build().toArray(),
                    List.copyOf(ids),
                    x.build().toArray(),
                    y.build().toArray(),
                    value.build().toArray(),
                    low.build().toArray(),
                    high.build().toArray(),
                    base.build().toArray());
        }
    }
}
