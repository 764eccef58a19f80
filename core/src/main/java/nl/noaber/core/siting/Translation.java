// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A question as an integer program. Only the columns of opening are whole numbers (and those of back-up under capacity): for
 * given sites the best of the others is whole, or may be split. The numbered formulas are in docs/method/siting.md.
 */
final class Translation {
    /** How shortfalls are treated. */
    enum Demands {
        /** What must be served is served. */
        KEPT,
        /** The people that fall short are minimised, and nothing else. */
        SHORT_LEAST,
        /** Those who fall short are at most so many as given; the goal is sought. */
        SHORT_CAPPED,
        /** What must be served is served, with as few seats as possible added to the options. */
        FEWEST_EXTRA_SEATS
    }

    private final Clients clients;
    private final Limits limits;
    private final ProgramRows rows = new ProgramRows();
    private final OpeningRows openings;
    private final SeatRows seats;
    private final CoverRows covers;

    /** By phase, the column of the worst circumstance and what is served of each; empty when the worst is not sought. */
    private final List<Worst> worsts = new ArrayList<>();

    private record Worst(int column, double most, List<ColumnSum> served) {}

    Translation(Clients clients, Demands demands, double shortCapPeople) {
        this.clients = clients;
        limits = clients.limits;
        openings = new OpeningRows(rows, clients);
        int[] extraSeats = extraSeats(demands);
        boolean mayFallShort = demands == Demands.SHORT_LEAST || demands == Demands.SHORT_CAPPED;
        ServingRows serving = new ServingRows(rows, clients, openings, mayFallShort);
        seats = new SeatRows(serving, extraSeats);
        covers = new CoverRows(serving);
        for (int h = 0; h < limits.phases(); h++) {
            for (int k = 0; k < clients.size(); k++) {
                if (clients.seated[k]) {
                    seats.add(h, k);
                } else {
                    covers.add(h, k);
                }
            }
            seats.capacities(h);
            worstCase(h, serving.served[h]);
        }
        serving.endShares();
        if (demands == Demands.SHORT_LEAST) {
            rows.clearCosts();
            serving.shortfall.addCosts(-1);
        }
        if (demands == Demands.SHORT_CAPPED && !serving.shortfall.isEmpty()) {
            serving.shortfall.entries(1);
            rows.endRow(Double.NEGATIVE_INFINITY, shortCapPeople);
        }
        if (demands == Demands.FEWEST_EXTRA_SEATS) {
            rows.clearCosts();
            Arrays.stream(extraSeats).filter(column -> column >= 0).forEach(column -> rows.addCost(column, -1));
        }
    }

    private int[] extraSeats(Demands demands) {
        int[] column = new int[clients.question.options().size()];
        Arrays.fill(column, -1);
        double all = Arrays.stream(clients.load).sum();
        for (int o = 0; demands == Demands.FEWEST_EXTRA_SEATS && o < column.length; o++) {
            int open = openings.column[limits.lastPhase()][o];
            if (open >= 0 && clients.question.options().get(o).capacity() < Double.POSITIVE_INFINITY) {
                column[o] = rows.column(0, 0, all, false);
                rows.entry(column[o], 1);
                rows.entry(open, -all);
                rows.endRow(Double.NEGATIVE_INFINITY, 0);
            }
        }
        return column;
    }

    private void worstCase(int h, ColumnSum[] served) {
        if (!clients.goal.worstCase) {
            return;
        }
        double most = clients.circumstances.anyWorth() ? clients.goal.unit * (1 + clients.goal.backUp) : 0;
        int worst = rows.column(limits.phaseWeight[h], 0, most, false);
        List<ColumnSum> counted = new ArrayList<>();
        worsts.add(new Worst(worst, most, counted));
        for (int c = 0; c < served.length; c++) {
            if (clients.circumstances.totalWorth[c] > 0) {
                rows.entry(worst, 1);
                served[c].entries(-1);
                counted.add(served[c]);
                rows.endRow(Double.NEGATIVE_INFINITY, 0);
            }
        }
    }

    /** To be maximised: worth served, the part of it in the worst circumstance, minus euro, or minus people or seats. */
    IntegerProgram program() {
        return rows.program(true);
    }

    /**
     * The columns of a plan to begin from; one that keeps what is asked.
     *
     * @param phaseByOption in which it opens, or -1
     * @param going by phase and arc: the part of its client that goes there; 0 for clients that take no seats
     */
    double[] values(int[] phaseByOption, double[][] going) {
        double[] values = new double[rows.columns()];
        boolean[][] isOpen = new boolean[limits.phases()][phaseByOption.length];
        for (int h = 0; h < isOpen.length; h++) {
            for (int o = 0; o < phaseByOption.length; o++) {
                isOpen[h][o] = phaseByOption[o] >= 0 && phaseByOption[o] <= h;
                if (openings.column[h][o] >= 0) {
                    values[openings.column[h][o]] = isOpen[h][o] ? 1 : 0;
                }
            }
        }
        covers.write(values, isOpen);
        seats.write(values, isOpen, going);
        for (Worst worst : worsts) {
            double least = worst.served.stream()
                    .mapToDouble(sum -> sum.of(values))
                    .min()
                    .orElse(worst.most);
            values[worst.column] = Math.min(worst.most, least);
        }
        return values;
    }

    /** By option: the phase (from 0) in which it opens, or -1. */
    int[] opened(double[] values) {
        int[] phase = new int[clients.question.options().size()];
        Arrays.fill(phase, -1);
        for (int o = 0; o < phase.length; o++) {
            for (int h = limits.lastPhase(); h >= 0; h--) {
                if (openings.column[h][o] >= 0 && values[openings.column[h][o]] > 0.5) {
                    phase[o] = h;
                }
            }
        }
        return phase;
    }

    /** By arc: the part of its client that goes there in this phase; 0 for clients that take no seats. */
    double[] going(int phase, double[] values) {
        int[] columns = seats.goes[phase];
        double[] parts = new double[columns.length];
        for (int a = 0; a < parts.length; a++) {
            parts[a] = columns[a] < 0 ? 0 : Math.clamp(values[columns[a]], 0, 1);
        }
        return parts;
    }
}
