// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.cover;

import java.util.Arrays;
import nl.noaber.core.siting.IntegerProgram;

/**
 * What is left of MCLP as an integer program: a column for each free site, one for each class that is covered as far as an open
 * site allows, and a row for the budget.
 */
final class CoverProgram {
    private final Part part;
    private final int sites;
    private final int classes;

    CoverProgram(Part part) {
        this.part = part;
        this.sites = part.core().sites();
        this.classes = part.core().rows();
    }

    IntegerProgram program() {
        Cover byRow = part.core().byRow();
        int columns = sites + classes;
        double[] cost = new double[columns];
        System.arraycopy(part.core().weight(), 0, cost, sites, classes);
        double[] upper = new double[columns];
        Arrays.fill(upper, 1);
        boolean[] integer = new boolean[columns];
        Arrays.fill(integer, 0, sites, true);
        int entries = byRow.pairs() + classes + sites;
        int[] start = new int[classes + 2];
        int[] column = new int[entries];
        double[] value = new double[entries];
        int at = 0;
        for (int c = 0; c < classes; c++) {
            column[at] = sites + c;
            value[at++] = 1;
            for (int k = byRow.start()[c]; k < byRow.start()[c + 1]; k++) {
                column[at] = byRow.row()[k];
                value[at++] = -1;
            }
            start[c + 1] = at;
        }
        for (int j = 0; j < sites; j++) {
            column[at] = j;
            value[at++] = part.purse().cost(j);
        }
        start[classes + 1] = at;
        double[] lower = new double[classes + 1];
        Arrays.fill(lower, Double.NEGATIVE_INFINITY);
        double[] most = new double[classes + 1];
        most[classes] = part.purse().usable();
        return new IntegerProgram(true, cost, new double[columns], upper, integer, start, column, value, lower, most);
    }

    /** The columns of a plan of the whole core. */
    double[] values(boolean[] plan) {
        double[] values = new double[sites + classes];
        Cover bySite = part.core().bySite();
        for (int j = 0; j < sites; j++) {
            if (plan[part.siteOf()[j]]) {
                values[j] = 1;
                for (int k = bySite.start()[j]; k < bySite.start()[j + 1]; k++) {
                    values[sites + bySite.row()[k]] = 1;
                }
            }
        }
        return values;
    }

    /** The plan of the whole core that these columns are. */
    boolean[] plan(double[] values, byte[] settled) {
        boolean[] plan = new boolean[settled.length];
        for (int j = 0; j < plan.length; j++) {
            plan[j] = settled[j] == CaseWalk.OPEN;
        }
        for (int j = 0; j < sites; j++) {
            plan[part.siteOf()[j]] = values[j] > 0.5;
        }
        return plan;
    }
}
