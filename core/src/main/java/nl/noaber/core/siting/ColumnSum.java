// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** A weighted sum over columns of an integer program, written down when it is complete. */
final class ColumnSum {
    private final ProgramRows rows;
    private int[] columns = new int[8];
    private double[] values = new double[8];
    private int size;

    ColumnSum(ProgramRows rows) {
        this.rows = rows;
    }

    static ColumnSum[] many(ProgramRows rows, int count) {
        ColumnSum[] sums = new ColumnSum[count];
        Arrays.setAll(sums, n -> new ColumnSum(rows));
        return sums;
    }

    boolean isEmpty() {
        return size == 0;
    }

    void add(int column, double value) {
        if (value == 0) {
            return;
        }
        if (size == columns.length) {
            columns = Arrays.copyOf(columns, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        columns[size] = column;
        values[size++] = value;
    }

    /** Into the row that is being written; a column that was added more than once (clients that share a cover) comes once. */
    void entries(double times) {
        Map<Integer, Double> sums = new LinkedHashMap<>();
        for (int n = 0; n < size; n++) {
            sums.merge(columns[n], values[n], Double::sum);
        }
        sums.forEach((column, value) -> rows.entry(column, times * value));
    }

    double of(double[] columnValues) {
        double sum = 0;
        for (int n = 0; n < size; n++) {
            sum += values[n] * columnValues[columns[n]];
        }
        return sum;
    }

    void addCosts(double times) {
        for (int n = 0; n < size; n++) {
            rows.addCost(columns[n], times * values[n]);
        }
    }
}
