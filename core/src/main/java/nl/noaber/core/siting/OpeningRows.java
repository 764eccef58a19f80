// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import java.util.List;
import java.util.function.IntToDoubleFunction;

/** The columns of opening an option in a phase, and the rules about numbers, tiers, money and fixed sites. */
final class OpeningRows {
    private final ProgramRows rows;
    private final List<Option> options;
    private final Limits limits;

    /** By phase and option; -1 when it may not be open. */
    final int[][] column;

    OpeningRows(ProgramRows rows, Clients clients) {
        this.rows = rows;
        options = clients.question.options();
        limits = clients.limits;
        column = new int[limits.phases()][options.size()];
        for (int h = 0; h < column.length; h++) {
            columns(h, h == limits.lastPhase() && clients.goal.countsCost());
            if (limits.mostOpen[h] != Limits.NONE) {
                sum(h, o -> 1);
                rows.endRow(Double.NEGATIVE_INFINITY, limits.mostOpen[h]);
            }
        }
        oneOptionASite();
        if (limits.budgetEuro < Double.POSITIVE_INFINITY) {
            sum(limits.lastPhase(), o -> options.get(o).cost());
            rows.endRow(Double.NEGATIVE_INFINITY, limits.budgetEuro);
        }
        for (Rule.AtMostOfTier tier : limits.tiers) {
            sum(limits.lastPhase(), o -> options.get(o).tier() >= tier.tier() ? 1 : 0);
            rows.endRow(Double.NEGATIVE_INFINITY, tier.sites());
        }
    }

    private void columns(int h, boolean costs) {
        for (int o = 0; o < options.size(); o++) {
            boolean may = limits.allows(options.get(o));
            column[h][o] = may ? rows.column(costs ? -options.get(o).cost() : 0, 0, 1, true) : -1;
            if (h > 0 && may) {
                rows.entry(column[h - 1][o], 1);
                rows.entry(column[h][o], -1);
                rows.endRow(Double.NEGATIVE_INFINITY, 0);
            }
        }
    }

    private void oneOptionASite() {
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
            if (o - first > 1 && !(stays && column.length == 1)) {
                entries(limits.lastPhase(), first, o);
                rows.endRow(Double.NEGATIVE_INFINITY, 1);
            }
        }
    }

    private void entries(int h, int from, int to) {
        for (int o = from; o < to; o++) {
            if (column[h][o] >= 0) {
                rows.entry(column[h][o], 1);
            }
        }
    }

    private void sum(int h, IntToDoubleFunction weight) {
        for (int o = 0; o < options.size(); o++) {
            if (column[h][o] >= 0) {
                rows.entry(column[h][o], weight.applyAsDouble(o));
            }
        }
    }
}
