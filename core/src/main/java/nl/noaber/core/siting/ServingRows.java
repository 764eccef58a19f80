// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

/** What the rows about serving clients of either kind share: where worth, shares and shortfalls are summed. */
final class ServingRows {
    final ProgramRows rows;
    final Clients clients;
    final OpeningRows openings;
    private final boolean mayFallShort;

    /** By phase and circumstance, what is served of it (worst case only). */
    final ColumnSum[][] served;

    /** By share rule, the people that are served. */
    final ColumnSum[] shares;

    /** People that fall short. */
    final ColumnSum shortfall;

    ServingRows(ProgramRows rows, Clients clients, OpeningRows openings, boolean mayFallShort) {
        this.rows = rows;
        this.clients = clients;
        this.openings = openings;
        this.mayFallShort = mayFallShort;
        served = new ColumnSum[clients.limits.phases()][];
        for (int h = 0; h < served.length; h++) {
            served[h] = ColumnSum.many(rows, clients.circumstances.count);
        }
        shares = ColumnSum.many(rows, clients.shares());
        shortfall = new ColumnSum(rows);
    }

    boolean isLast(int h) {
        return h == clients.limits.lastPhase();
    }

    /** What a part of a client is worth in a phase; in the worst case as a part of its circumstance. */
    double value(int h, int k, double part) {
        double value = clients.goal.unit * clients.worth[k] * part;
        if (!clients.goal.worstCase) {
            return clients.limits.phaseWeight[h] * value;
        }
        return value == 0 ? 0 : value / clients.circumstances.totalWorth[clients.circumstance[k]];
    }

    /** This column of a client is worth so much: in the objective, or in its circumstance. */
    void worth(int h, int k, int column, double value) {
        if (clients.goal.worstCase) {
            served[h][clients.circumstance[k]].add(column, value);
        } else {
            rows.addCost(column, value);
        }
    }

    void share(int k, int column) {
        for (int j = 0; j < shares.length; j++) {
            shares[j].add(column, clients.marked[j][k]);
        }
    }

    /** Ends a row that says that what is entered makes the whole client, or what is missing is a shortfall. */
    void endMust(int k) {
        if (mayFallShort) {
            int missing = rows.column(0, 0, 1, false);
            rows.entry(missing, 1);
            shortfall.add(missing, clients.people[k]);
        }
        rows.endRow(1, Double.POSITIVE_INFINITY);
    }

    void endShares() {
        for (int j = 0; j < shares.length; j++) {
            double wanted = Limits.wanted(clients.limits.shares.get(j), clients.question.needs());
            shares[j].entries(1);
            if (mayFallShort) {
                int missing = rows.column(0, 0, wanted, false);
                rows.entry(missing, 1);
                shortfall.add(missing, 1);
            }
            rows.endRow(wanted, Double.POSITIVE_INFINITY);
        }
    }
}
