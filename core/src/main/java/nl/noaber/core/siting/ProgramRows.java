// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.Arrays;

/** Collects the columns and rows of an integer program. */
final class ProgramRows {
    private double[] cost = new double[64];
    private double[] lower = new double[64];
    private double[] upper = new double[64];
    private boolean[] integer = new boolean[64];
    private int columns;
    private int[] rowStart = new int[64];
    private double[] rowLower = new double[64];
    private double[] rowUpper = new double[64];
    private int rows;
    private int[] column = new int[256];
    private double[] value = new double[256];
    private int entries;

    /** @return its number */
    int column(double itsCost, double from, double to, boolean whole) {
        if (columns == cost.length) {
            cost = Arrays.copyOf(cost, 2 * columns);
            lower = Arrays.copyOf(lower, 2 * columns);
            upper = Arrays.copyOf(upper, 2 * columns);
            integer = Arrays.copyOf(integer, 2 * columns);
        }
        cost[columns] = itsCost;
        lower[columns] = from;
        upper[columns] = to;
        integer[columns] = whole;
        return columns++;
    }

    int columns() {
        return columns;
    }

    void addCost(int theColumn, double more) {
        cost[theColumn] += more;
    }

    void clearCosts() {
        Arrays.fill(cost, 0);
    }

    /** An entry of the row that is being written; {@link #endRow} closes it. */
    void entry(int theColumn, double itsValue) {
        if (itsValue == 0) {
            return;
        }
        if (entries == column.length) {
            column = Arrays.copyOf(column, 2 * entries);
            value = Arrays.copyOf(value, 2 * entries);
        }
        column[entries] = theColumn;
        value[entries++] = itsValue;
    }

    void endRow(double from, double to) {
        if (rows + 1 == rowStart.length) {
            rowStart = Arrays.copyOf(rowStart, 2 * rowStart.length);
            rowLower = Arrays.copyOf(rowLower, 2 * rowLower.length);
            rowUpper = Arrays.copyOf(rowUpper, 2 * rowUpper.length);
        }
        rowLower[rows] = from;
        rowUpper[rows] = to;
        rowStart[++rows] = entries;
    }

    IntegerProgram program(boolean maximise) {
        return new IntegerProgram(
                maximise,
                Arrays.copyOf(cost, columns),
                Arrays.copyOf(lower, columns),
                Arrays.copyOf(upper, columns),
                Arrays.copyOf(integer, columns),
                Arrays.copyOf(rowStart, rows + 1),
                Arrays.copyOf(column, entries),
                Arrays.copyOf(value, entries),
                Arrays.copyOf(rowLower, rows),
                Arrays.copyOf(rowUpper, rows));
    }
}
