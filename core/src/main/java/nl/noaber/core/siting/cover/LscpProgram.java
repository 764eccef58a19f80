// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.cover;

import java.util.Arrays;
import nl.noaber.core.siting.IntegerProgram;

/**
 * LSCP as an integer program. All covered: a row for each class. A share: a column for each class too, that is covered as far as
 * an open site allows, and a row for the goal.
 */
final class LscpProgram {
    private final Lscp lscp;
    private final int sites;
    private final int classes;

    LscpProgram(Lscp lscp) {
        this.lscp = lscp;
        this.sites = lscp.core().sites();
        this.classes = lscp.core().rows();
    }

    IntegerProgram program() {
        Cover byRow = lscp.core().byRow();
        int columns = lscp.full() ? sites : sites + classes;
        int rows = lscp.full() ? classes : classes + 1;
        double[] cost = Arrays.copyOf(lscp.cost(), columns);
        double[] upper = new double[columns];
        Arrays.fill(upper, 1);
        boolean[] integer = new boolean[columns];
        Arrays.fill(integer, 0, sites, true);
        int entries = byRow.pairs() + (lscp.full() ? 0 : 2 * classes);
        int[] start = new int[rows + 1];
        int[] column = new int[entries];
        double[] value = new double[entries];
        double[] lower = new double[rows];
        int at = 0;
        for (int c = 0; c < classes; c++) {
            for (int k = byRow.start()[c]; k < byRow.start()[c + 1]; k++) {
                column[at] = byRow.row()[k];
                value[at++] = 1;
            }
            if (!lscp.full()) {
                column[at] = sites + c;
                value[at++] = -1;
            }
            lower[c] = lscp.full() ? 1 : 0;
            start[c + 1] = at;
        }
        for (int c = 0; !lscp.full() && c < classes; c++) {
            column[at] = sites + c;
            value[at++] = lscp.core().weight()[c];
        }
        start[rows] = at;
        if (!lscp.full()) {
            lower[classes] = lscp.reached();
        }
        double[] free = new double[rows];
        Arrays.fill(free, Double.POSITIVE_INFINITY);
        return new IntegerProgram(false, cost, new double[columns], upper, integer, start, column, value, lower, free);
    }

    /** The columns of a plan. */
    double[] values(boolean[] plan) {
        double[] values = new double[lscp.full() ? sites : sites + classes];
        Cover bySite = lscp.core().bySite();
        for (int j = 0; j < sites; j++) {
            values[j] = plan[j] ? 1 : 0;
            for (int k = bySite.start()[j]; plan[j] && !lscp.full() && k < bySite.start()[j + 1]; k++) {
                values[sites + bySite.row()[k]] = 1;
            }
        }
        return values;
    }

    boolean[] sites(double[] values) {
        boolean[] plan = new boolean[sites];
        for (int j = 0; j < sites; j++) {
            plan[j] = values[j] > 0.5;
        }
        return plan;
    }
}
