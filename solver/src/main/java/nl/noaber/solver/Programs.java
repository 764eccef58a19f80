// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.solver;

import nl.noaber.core.siting.IntegerProgram;
import org.jspecify.annotations.Nullable;

/** Whether a program is well made: native code reads past an array that is too short. */
final class Programs {
    private Programs() {}

    static void check(IntegerProgram p, double @Nullable [] start) {
        int columns = p.columns();
        int rows = p.rows();
        must(p.lower().length == columns && p.upper().length == columns && p.integer().length == columns, "columns");
        must(start == null || start.length == columns, "start");
        must(p.rowUpper().length == rows && p.rowStart().length == rows + 1, "rows");
        must(p.value().length == p.column().length && p.rowStart()[rows] == p.column().length, "entries");
        must(p.rowStart()[0] == 0, "first row");
        for (int r = 0; r < rows; r++) {
            must(p.rowStart()[r] <= p.rowStart()[r + 1], "rows");
        }
        for (int k = 0; k < p.column().length; k++) {
            must(p.column()[k] >= 0 && p.column()[k] < columns && Double.isFinite(p.value()[k]), "entries");
        }
        for (double cost : p.cost()) {
            must(Double.isFinite(cost), "costs");
        }
    }

    private static void must(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("The " + what + " of this program do not fit together.");
        }
    }
}
