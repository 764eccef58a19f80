// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Clients that take no seats: a column for each step of the credit (Elloumi 2010 for the p-median), shared by all clients with
 * the same options up to there.
 */
final class CoverRows {
    private final ServingRows serving;
    private final ProgramRows rows;
    private final Clients clients;
    private final int[][] open;
    private final Map<Cover, Columns> covers = new HashMap<>();

    CoverRows(ServingRows serving) {
        this.serving = serving;
        rows = serving.rows;
        clients = serving.clients;
        open = serving.openings.column;
    }

    /** The columns that say that one, and that a second, of the options is open; -1 for the second without back-up. */
    private record Columns(int first, int second) {}

    /**
     * Writes the values of this plan.
     *
     * @param isOpen by phase and option
     */
    void write(double[] values, boolean[][] isOpen) {
        covers.forEach((cover, columns) -> {
            int doors = 0;
            for (int o : cover.options) {
                doors += isOpen[cover.phase][o] ? 1 : 0;
            }
            values[columns.first] = Math.min(1, doors);
            if (columns.second >= 0) {
                values[columns.second] = doors > 1 ? 1 : 0;
            }
        });
    }

    void add(int h, int k) {
        @Nullable Columns before = null;
        int from = clients.start[k];
        for (int a = clients.start[k]; a < clients.start[k + 1]; a++) {
            double value = clients.endsStep(k, a) ? serving.value(h, k, clients.part[a] - clients.nextPart(k, a)) : 0;
            boolean counts = serving.isLast(h) && clients.shares() > 0 && clients.endsWithin(k, a);
            if (value > 0 || counts) {
                before = cover(h, k, from, a, before);
                from = a + 1;
                serving.worth(h, k, before.first, value);
                if (before.second >= 0) {
                    serving.worth(h, k, before.second, clients.goal.backUp * value);
                }
                if (counts) {
                    serving.share(k, before.first);
                }
            }
        }
        if (serving.isLast(h) && clients.must[k]) {
            for (int a = clients.start[k]; a < clients.start[k + 1]; a++) {
                if (clients.counts(a)) {
                    rows.entry(open[h][clients.option[a]], 1);
                }
            }
            serving.endMust(k);
        }
    }

    /** The columns of being served by the arcs of a client up to one; a row chains them to the step before. */
    private Columns cover(int h, int k, int from, int to, @Nullable Columns before) {
        int[] options = Arrays.copyOfRange(clients.option, clients.start[k], to + 1);
        Arrays.sort(options);
        Cover cover = new Cover(h, options);
        Columns known = covers.get(cover);
        if (known != null) {
            return known;
        }
        int first = rows.column(0, 0, 1, false);
        int second = clients.goal.backUp > 0 ? rows.column(0, 0, 1, false) : -1;
        Columns columns = new Columns(first, second);
        covers.put(cover, columns);
        enter(columns, 1);
        if (before != null) {
            enter(before, -1);
        }
        for (int a = from; a <= to; a++) {
            rows.entry(open[h][clients.option[a]], -1);
        }
        rows.endRow(Double.NEGATIVE_INFINITY, 0);
        return columns;
    }

    private void enter(Columns columns, double value) {
        rows.entry(columns.first, value);
        if (columns.second >= 0) {
            rows.entry(columns.second, value);
        }
    }

    /** The options that serve, in one phase. */
    private record Cover(int phase, int[] options) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Cover cover && cover.phase == phase && Arrays.equals(cover.options, options);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(options) + phase;
        }
    }
}
