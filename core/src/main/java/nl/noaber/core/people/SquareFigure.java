// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.people;

import nl.noaber.core.evidence.FigureTable;
import nl.noaber.core.evidence.Interval;

/** A column of the squares' table as intervals: what CBS's rounding and covering leave possible. */
final class SquareFigure {
    private static final int STEP = 5;
    private static final double COVERED_HIGH = 4;
    private static final double COVERED_MID = 2;
    /** Percentages of squares are whole tens. */
    private static final double PERCENT_HALF = 5;

    private final FigureTable table;
    private final String column;
    private final boolean count;
    private final boolean percentage;

    SquareFigure(FigureTable table, String column) {
        this.table = table;
        this.column = column;
        this.count = column.startsWith("aantal_");
        this.percentage = column.startsWith("perc");
    }

    /** Leaves the figure missing where it is not available, or covered and no count. */
    void put(int row, Bounds into, int i) {
        short code = table.code(column, row);
        double value = table.value(column, row);
        if (code == FigureTable.PRESENT) {
            double half = percentage ? PERCENT_HALF : 0;
            Interval known =
                    count ? Interval.rounded(value, STEP) : Interval.of(Math.max(0, value - half), value, value + half);
            into.set(i, known.low(), known.mid(), percentage ? Math.min(100, known.high()) : known.high());
        } else if (count && (code == FigureTable.SUPPRESSED || code == FigureTable.BLANK)) {
            into.set(i, 0, COVERED_MID, COVERED_HIGH);
        }
    }
}
