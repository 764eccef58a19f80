// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
    private final Question question;
    private final Limits limits;
    private final Demands demands;
    private final ProgramRows rows = new ProgramRows();

    /** By phase and option; -1 when it may not be open. */
    private final int[][] open;

    /** By phase: the column of the worst circumstance; -1 without. */
    private final int[] worst;

    /** By phase and arc: the column of who goes there, as a part of the client; -1 when there is none. */
    private final int[][] goes;

    private final int[] shortOfShare;
    private final Map<Cover, int[]> covers = new HashMap<>();
    private int[] extraSeats = {};

    Translation(Clients clients, Demands demands, double shortCapPeople) {
        this.clients = clients;
        this.question = clients.question;
        this.limits = clients.limits;
        this.demands = demands;
        int phases = limits.phases();
        open = new int[phases][];
        goes = new int[phases][];
        worst = new int[phases];
        shortOfShare = new int[clients.shares()];
        openings();
        seats();
        for (int h = 0; h < phases; h++) {
            double most = clients.circumstances.anyWorth() ? clients.goal.unit * (1 + clients.goal.backUp) : 0;
            worst[h] = clients.goal.worstCase ? rows.column(limits.phaseWeight[h], 0, most, false) : -1;
        }
        Served[] shares = new Served[clients.shares()];
        Arrays.setAll(shares, j -> new Served());
        Served[][] inWorst = new Served[phases][clients.circumstances.count];
        for (Served[] each : inWorst) {
            Arrays.setAll(each, c -> new Served());
        }
        Served shortfall = new Served();
        for (int h = 0; h < phases; h++) {
            goes[h] = new int[clients.option.length];
            Arrays.fill(goes[h], -1);
            for (int k = 0; k < clients.size(); k++) {
                if (clients.seated[k]) {
                    splitOver(h, k, inWorst[h], shares, shortfall);
                } else {
                    coverBy(h, k, inWorst[h], shares, shortfall);
                }
            }
            capacities(h);
            worstCases(h, inWorst[h]);
        }
        shares(shares, shortfall);
        if (demands == Demands.SHORT_LEAST) {
            rows.clearCosts();
            shortfall.addCosts(-1);
        }
        if (demands == Demands.SHORT_CAPPED && shortfall.size > 0) {
            shortfall.entries(1);
            rows.endRow(Double.NEGATIVE_INFINITY, shortCapPeople);
        }
        if (demands == Demands.FEWEST_EXTRA_SEATS) {
            rows.clearCosts();
            for (int seats : extraSeats) {
                if (seats >= 0) {
                    rows.addCost(seats, -1);
                }
            }
        }
    }

    /** To be maximised: worth served, the part of it in the worst circumstance, minus euro, or minus people or seats. */
    IntegerProgram program() {
        return rows.program(true);
    }

    /** By option: the phase (from 0) in which it opens, or -1. */
    int[] opened(double[] values) {
        int[] phase = new int[question.options().size()];
        Arrays.fill(phase, -1);
        for (int o = 0; o < phase.length; o++) {
            for (int h = limits.lastPhase(); h >= 0; h--) {
                if (open[h][o] >= 0 && values[open[h][o]] > 0.5) {
                    phase[o] = h;
                }
            }
        }
        return phase;
    }

    /** By arc: the part of its client that goes there in this phase; 0 for clients that take no seats. */
    double[] going(int phase, double[] values) {
        double[] parts = new double[goes[phase].length];
        for (int a = 0; a < parts.length; a++) {
            parts[a] = goes[phase][a] < 0 ? 0 : Math.clamp(values[goes[phase][a]], 0, 1);
        }
        return parts;
    }

    /** A program with the openings as given; the rest is left to the solver. */
    static IntegerProgram fixed(Translation translation, IntegerProgram program, int[] phaseByOption) {
        double[] lower = program.lower().clone();
        double[] upper = program.upper().clone();
        for (int h = 0; h < translation.open.length; h++) {
            for (int o = 0; o < phaseByOption.length; o++) {
                int column = translation.open[h][o];
                if (column >= 0) {
                    double value = phaseByOption[o] >= 0 && phaseByOption[o] <= h ? 1 : 0;
                    lower[column] = value;
                    upper[column] = value;
                }
            }
        }
        return new IntegerProgram(
                program.maximise(),
                program.cost(),
                lower,
                upper,
                program.integer(),
                program.rowStart(),
                program.column(),
                program.value(),
                program.rowLower(),
                program.rowUpper());
    }

    private void openings() {
        List<Option> options = question.options();
        for (int h = 0; h < open.length; h++) {
            open[h] = new int[options.size()];
            for (int o = 0; o < options.size(); o++) {
                boolean whole = h == limits.lastPhase() && clients.goal.countsCost();
                open[h][o] = limits.allows(options.get(o))
                        ? rows.column(whole ? -options.get(o).cost() : 0, 0, 1, true)
                        : -1;
                if (h > 0 && open[h][o] >= 0) {
                    rows.entry(open[h - 1][o], 1);
                    rows.entry(open[h][o], -1);
                    rows.endRow(Double.NEGATIVE_INFINITY, 0);
                }
            }
            if (limits.mostOpen[h] != Limits.NONE) {
                sum(h, o -> 1);
                rows.endRow(Double.NEGATIVE_INFINITY, limits.mostOpen[h]);
            }
        }
        oneOptionASite();
        int last = limits.lastPhase();
        if (limits.budgetEuro < Double.POSITIVE_INFINITY) {
            sum(last, o -> options.get(o).cost());
            rows.endRow(Double.NEGATIVE_INFINITY, limits.budgetEuro);
        }
        for (Rule.AtMostOfTier tier : limits.tiers) {
            sum(last, o -> options.get(o).tier() >= tier.tier() ? 1 : 0);
            rows.endRow(Double.NEGATIVE_INFINITY, tier.sites());
        }
    }

    private void oneOptionASite() {
        List<Option> options = question.options();
        for (int o = 0; o < options.size(); ) {
            int site = options.get(o).site();
            int first = o;
            while (o < options.size() && options.get(o).site() == site) {
                o++;
            }
            boolean stays = limits.stays(site);
            if (stays) {
                entries(0, first, o);
                rows.endRow(1, 1);
            }
            if (o - first > 1 && !(stays && open.length == 1)) {
                entries(limits.lastPhase(), first, o);
                rows.endRow(Double.NEGATIVE_INFINITY, 1);
            }
        }
    }

    private void entries(int h, int from, int to) {
        for (int o = from; o < to; o++) {
            if (open[h][o] >= 0) {
                rows.entry(open[h][o], 1);
            }
        }
    }

    private void sum(int h, java.util.function.IntToDoubleFunction weight) {
        for (int o = 0; o < open[h].length; o++) {
            if (open[h][o] >= 0) {
                rows.entry(open[h][o], weight.applyAsDouble(o));
            }
        }
    }

    private void seats() {
        if (demands != Demands.FEWEST_EXTRA_SEATS) {
            return;
        }
        double all = Arrays.stream(clients.load).sum();
        extraSeats = new int[question.options().size()];
        for (int o = 0; o < extraSeats.length; o++) {
            boolean may = open[limits.lastPhase()][o] >= 0
                    && question.options().get(o).capacity() < Double.POSITIVE_INFINITY;
            extraSeats[o] = may ? rows.column(0, 0, all, false) : -1;
            if (may) {
                rows.entry(extraSeats[o], 1);
                rows.entry(open[limits.lastPhase()][o], -all);
                rows.endRow(Double.NEGATIVE_INFINITY, 0);
            }
        }
    }

    /** Clients that take seats: a column for each arc. */
    private void splitOver(int h, int k, Served[] inWorst, Served[] shares, Served shortfall) {
        boolean last = h == limits.lastPhase();
        for (int a = clients.start[k]; a < clients.start[k + 1]; a++) {
            double value = value(h, k, clients.part[a]);
            if (clients.part[a] > 0 || last) {
                int x = rows.column(clients.goal.worstCase ? 0 : value, 0, 1, false);
                goes[h][a] = x;
                rows.entry(x, 1);
                rows.entry(open[h][clients.option[a]], -1);
                rows.endRow(Double.NEGATIVE_INFINITY, 0);
                inWorst[clients.circumstance[k]].add(x, value);
                for (int j = 0; last && j < shares.length; j++) {
                    shares[j].add(x, clients.within(a) ? clients.marked[j][k] : 0);
                }
            }
        }
        goesOf(h, k, false);
        rows.endRow(Double.NEGATIVE_INFINITY, 1);
        if (last && clients.must[k]) {
            goesOf(h, k, true);
            mustRow(k, shortfall);
        }
        if (clients.goal.backUp > 0 && clients.worth[k] > 0) {
            secondDoors(h, k, inWorst);
        }
    }

    private void goesOf(int h, int k, boolean counting) {
        for (int a = clients.start[k]; a < clients.start[k + 1]; a++) {
            if (goes[h][a] >= 0 && (!counting || clients.counts(a))) {
                rows.entry(goes[h][a], 1);
            }
        }
    }

    /** Ends a row that says that what is entered sums to the whole client, or what is missing is a shortfall. */
    private void mustRow(int k, Served shortfall) {
        if (demands == Demands.SHORT_LEAST || demands == Demands.SHORT_CAPPED) {
            int missing = rows.column(0, 0, 1, false);
            rows.entry(missing, 1);
            shortfall.add(missing, clients.people[k]);
        }
        rows.endRow(1, Double.POSITIVE_INFINITY);
    }

    /** Back-up of clients that take seats: a second open site, whoever goes where. */
    private void secondDoors(int h, int k, Served[] inWorst) {
        for (int a = clients.start[k]; a < clients.start[k + 1]; a++) {
            if (endsLevel(k, a) && clients.part[a] > 0) {
                double value = clients.goal.backUp * value(h, k, clients.part[a] - nextPart(k, a));
                if (value > 0) {
                    int z = rows.column(clients.goal.worstCase ? 0 : value, 0, 1, true);
                    inWorst[clients.circumstance[k]].add(z, value);
                    rows.entry(z, 2);
                    for (int b = clients.start[k]; b <= a; b++) {
                        rows.entry(open[h][clients.option[b]], -1);
                    }
                    rows.endRow(Double.NEGATIVE_INFINITY, 0);
                }
            }
        }
    }

    /** Clients that take no seats: a column for each step of the credit, shared by all with the same options. */
    private void coverBy(int h, int k, Served[] inWorst, Served[] shares, Served shortfall) {
        boolean last = h == limits.lastPhase();
        int[] before = null;
        int from = clients.start[k];
        for (int a = clients.start[k]; a < clients.start[k + 1]; a++) {
            if (!endsLevel(k, a)) {
                continue;
            }
            double value = value(h, k, clients.part[a] - nextPart(k, a));
            boolean counts = last && clients.shares() > 0 && clients.within(a) && endsWithin(k, a);
            if (value > 0 || counts) {
                before = cover(h, k, from, a, before);
                from = a + 1;
                double circumstances = clients.goal.worstCase ? 0 : value;
                rows.addCost(before[0], circumstances);
                inWorst[clients.circumstance[k]].add(before[0], value);
                if (before[1] >= 0) {
                    rows.addCost(before[1], clients.goal.backUp * circumstances);
                    inWorst[clients.circumstance[k]].add(before[1], clients.goal.backUp * value);
                }
                for (int j = 0; counts && j < shares.length; j++) {
                    shares[j].add(before[0], clients.marked[j][k]);
                }
            }
        }
        if (last && clients.must[k]) {
            for (int a = clients.start[k]; a < clients.start[k + 1]; a++) {
                if (clients.counts(a)) {
                    rows.entry(open[h][clients.option[a]], 1);
                }
            }
            mustRow(k, shortfall);
        }
    }

    /** The columns (first, second) of being served by the arcs of a client up to one; a row chains them to the step before. */
    private int[] cover(int h, int k, int from, int to, int[] before) {
        int[] options = Arrays.copyOfRange(clients.option, clients.start[k], to + 1);
        Arrays.sort(options);
        return covers.computeIfAbsent(new Cover(h, options), key -> {
            int first = rows.column(0, 0, 1, false);
            int second = clients.goal.backUp > 0 ? rows.column(0, 0, 1, false) : -1;
            rows.entry(first, 1);
            if (second >= 0) {
                rows.entry(second, 1);
            }
            if (before != null) {
                rows.entry(before[0], -1);
                if (second >= 0) {
                    rows.entry(before[1], -1);
                }
            }
            for (int a = before == null ? clients.start[k] : from; a <= to; a++) {
                rows.entry(open[h][clients.option[a]], -1);
            }
            rows.endRow(Double.NEGATIVE_INFINITY, 0);
            return new int[] {first, second};
        });
    }

    private boolean endsLevel(int k, int a) {
        return a + 1 == clients.start[k + 1]
                || clients.part[a + 1] != clients.part[a]
                || clients.within(a + 1) != clients.within(a);
    }

    private boolean endsWithin(int k, int a) {
        return a + 1 == clients.start[k + 1] || !clients.within(a + 1);
    }

    private double nextPart(int k, int a) {
        return a + 1 == clients.start[k + 1] ? 0 : clients.part[a + 1];
    }

    /** What a part of a client is worth in a phase; in the worst case as a part of its circumstance. */
    private double value(int h, int k, double part) {
        double value = clients.goal.unit * clients.worth[k] * part;
        return clients.goal.worstCase
                ? value / clients.circumstances.totalWorth[clients.circumstance[k]]
                : limits.phaseWeight[h] * value;
    }

    private void capacities(int h) {
        List<Option> options = question.options();
        Map<Long, Served> load = new HashMap<>();
        java.util.ArrayList<Long> order = new java.util.ArrayList<>();
        for (int k = 0; k < clients.size(); k++) {
            for (int a = clients.start[k]; clients.seated[k] && a < clients.start[k + 1]; a++) {
                long key = (long) clients.option[a] * clients.circumstances.count + clients.circumstance[k];
                if (goes[h][a] >= 0 && options.get(clients.option[a]).capacity() < Double.POSITIVE_INFINITY) {
                    Served served = load.get(key);
                    if (served == null) {
                        served = new Served();
                        load.put(key, served);
                        order.add(key);
                    }
                    served.add(goes[h][a], clients.load[k]);
                }
            }
        }
        for (long key : order) {
            int o = (int) (key / clients.circumstances.count);
            load.get(key).entries(1);
            rows.entry(open[h][o], -options.get(o).capacity());
            if (demands == Demands.FEWEST_EXTRA_SEATS) {
                rows.entry(extraSeats[o], -1);
            }
            rows.endRow(Double.NEGATIVE_INFINITY, 0);
        }
    }

    private void worstCases(int h, Served[] inWorst) {
        for (int c = 0; clients.goal.worstCase && c < inWorst.length; c++) {
            if (clients.circumstances.totalWorth[c] > 0) {
                rows.entry(worst[h], 1);
                inWorst[c].entries(-1);
                rows.endRow(Double.NEGATIVE_INFINITY, 0);
            }
        }
    }

    private void shares(Served[] shares, Served shortfall) {
        for (int j = 0; j < shares.length; j++) {
            double wanted = Limits.wanted(limits.shares.get(j), question.needs());
            shares[j].entries(1);
            if (demands == Demands.SHORT_LEAST || demands == Demands.SHORT_CAPPED) {
                shortOfShare[j] = rows.column(0, 0, wanted, false);
                rows.entry(shortOfShare[j], 1);
                shortfall.add(shortOfShare[j], 1);
            }
            rows.endRow(wanted, Double.POSITIVE_INFINITY);
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

    /** A sum over columns, written down when it is complete. */
    private final class Served {
        private int[] columns = new int[8];
        private double[] values = new double[8];
        private int size;

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

        void entries(double times) {
            // One column may have been added more than once (clients that share a cover).
            Map<Integer, Double> sums = new java.util.LinkedHashMap<>();
            for (int n = 0; n < size; n++) {
                sums.merge(columns[n], values[n], Double::sum);
            }
            sums.forEach((column, value) -> rows.entry(column, times * value));
        }

        void addCosts(double times) {
            for (int n = 0; n < size; n++) {
                rows.addCost(columns[n], times * values[n]);
            }
        }
    }
}
