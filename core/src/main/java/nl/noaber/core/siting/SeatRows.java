// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Clients that take seats: a column for each arc, what part of the client goes there; and the halls they fill. */
final class SeatRows {
    private final ServingRows serving;
    private final ProgramRows rows;
    private final Clients clients;
    private final int[][] open;

    /** By option, seats added to it; -1 when there is no such column. */
    private final int[] extraSeats;

    /** By phase and arc; -1 when there is no such column. */
    final int[][] goes;

    SeatRows(ServingRows serving, int[] extraSeats) {
        this.serving = serving;
        this.extraSeats = extraSeats;
        rows = serving.rows;
        clients = serving.clients;
        open = serving.openings.column;
        goes = new int[open.length][clients.option.length];
        for (int[] each : goes) {
            Arrays.fill(each, -1);
        }
    }

    /** A second door: its column, and the arcs that lead to it. */
    private record Second(int column, int phase, int from, int to) {}

    private final List<Second> seconds = new ArrayList<>();

    /**
     * Writes the values of this plan.
     *
     * @param isOpen by phase and option
     * @param going by phase and arc: the part of its client that goes there
     */
    void write(double[] values, boolean[][] isOpen, double[][] going) {
        for (int h = 0; h < goes.length; h++) {
            for (int a = 0; a < goes[h].length; a++) {
                if (goes[h][a] >= 0) {
                    values[goes[h][a]] = going[h][a];
                }
            }
        }
        for (Second second : seconds) {
            int doors = 0;
            for (int a = second.from; a <= second.to; a++) {
                doors += isOpen[second.phase][clients.option[a]] ? 1 : 0;
            }
            values[second.column] = doors > 1 ? 1 : 0;
        }
    }

    void add(int h, int k) {
        boolean last = serving.isLast(h);
        for (int a = clients.start[k]; a < clients.start[k + 1]; a++) {
            if (clients.part[a] > 0 || last) {
                int x = rows.column(0, 0, 1, false);
                goes[h][a] = x;
                rows.entry(x, 1);
                rows.entry(open[h][clients.option[a]], -1);
                rows.endRow(Double.NEGATIVE_INFINITY, 0);
                serving.worth(h, k, x, serving.value(h, k, clients.part[a]));
                if (last && clients.within(a)) {
                    serving.share(k, x);
                }
            }
        }
        enter(h, k, false);
        rows.endRow(Double.NEGATIVE_INFINITY, 1);
        if (last && clients.must[k]) {
            enter(h, k, true);
            serving.endMust(k);
        }
        if (clients.goal.backUp > 0 && clients.worth[k] > 0) {
            secondDoors(h, k);
        }
    }

    private void enter(int h, int k, boolean counting) {
        for (int a = clients.start[k]; a < clients.start[k + 1]; a++) {
            if (goes[h][a] >= 0 && (!counting || clients.counts(a))) {
                rows.entry(goes[h][a], 1);
            }
        }
    }

    /** Back-up: a second open site, whoever goes where (a whole number, because no seat holds it to one). */
    private void secondDoors(int h, int k) {
        for (int a = clients.start[k]; a < clients.start[k + 1]; a++) {
            double step = clients.endsStep(k, a) ? clients.part[a] - clients.nextPart(k, a) : 0;
            double value = clients.goal.backUp * serving.value(h, k, step);
            if (value > 0) {
                int second = rows.column(0, 0, 1, true);
                seconds.add(new Second(second, h, clients.start[k], a));
                serving.worth(h, k, second, value);
                rows.entry(second, 2);
                for (int b = clients.start[k]; b <= a; b++) {
                    rows.entry(open[h][clients.option[b]], -1);
                }
                rows.endRow(Double.NEGATIVE_INFINITY, 0);
            }
        }
    }

    /** Nobody is sent to a full hall, in any circumstance. */
    void capacities(int h) {
        List<Option> options = clients.question.options();
        int circumstances = clients.circumstances.count;
        Map<Integer, ColumnSum> load = new TreeMap<>();
        for (int k = 0; k < clients.size(); k++) {
            for (int a = clients.start[k]; clients.seated[k] && a < clients.start[k + 1]; a++) {
                int hall = clients.option[a] * circumstances + clients.circumstance[k];
                if (goes[h][a] >= 0 && options.get(clients.option[a]).capacity() < Double.POSITIVE_INFINITY) {
                    load.computeIfAbsent(hall, each -> new ColumnSum(rows)).add(goes[h][a], clients.load[k]);
                }
            }
        }
        load.forEach((hall, sum) -> {
            int o = hall / circumstances;
            sum.entries(1);
            rows.entry(open[h][o], -options.get(o).capacity());
            if (extraSeats[o] >= 0) {
                rows.entry(extraSeats[o], -1);
            }
            rows.endRow(Double.NEGATIVE_INFINITY, 0);
        });
    }
}
