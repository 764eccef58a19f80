// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.cover;

import java.util.Arrays;

/**
 * What is left of a core when some of its sites are settled: free sites, and the classes that they may still decide.
 *
 * @param core of the free sites
 * @param siteOf by site of the part, its number in the whole core
 * @param rowOf by class of the part, its number in the whole core
 * @param base weight that the opened sites cover
 * @param purse of the free sites, after paying the opened ones
 */
record Part(Core core, int[] siteOf, int[] rowOf, double base, Purse purse) {
    static Part of(Core whole, Purse purse, byte[] settled) {
        int[] siteOf = new int[whole.sites()];
        int[] newSite = new int[whole.sites()];
        int sites = 0;
        double left = purse.budget();
        for (int j = 0; j < settled.length; j++) {
            newSite[j] = -1;
            if (settled[j] == CaseWalk.FREE) {
                newSite[j] = sites;
                siteOf[sites++] = j;
            } else if (settled[j] == CaseWalk.OPEN) {
                left -= purse.cost(j);
            }
        }
        return rows(whole, settled, Arrays.copyOf(siteOf, sites), newSite, purse, left);
    }

    private static Part rows(Core whole, byte[] settled, int[] siteOf, int[] newSite, Purse purse, double left) {
        int[] start = whole.byRow().start();
        int[] site = whole.byRow().row();
        int[] rowOf = new int[whole.rows()];
        int[] newStart = new int[whole.rows() + 1];
        int[] column = new int[site.length];
        int rows = 0;
        double base = 0;
        for (int c = 0; c < whole.rows(); c++) {
            int at = newStart[rows];
            boolean covered = false;
            for (int k = start[c]; k < start[c + 1] && !covered; k++) {
                covered = settled[site[k]] == CaseWalk.OPEN;
                if (newSite[site[k]] >= 0) {
                    column[at++] = newSite[site[k]];
                }
            }
            if (covered) {
                base += whole.weight()[c];
            } else if (at > newStart[rows]) {
                rowOf[rows++] = c;
                newStart[rows] = at;
            }
        }
        Cover byRow =
                new Cover(siteOf.length, Arrays.copyOf(newStart, rows + 1), Arrays.copyOf(column, newStart[rows]));
        double[] weight = new double[rows];
        double[] cost = new double[siteOf.length];
        Arrays.setAll(weight, c -> whole.weight()[rowOf[c]]);
        Arrays.setAll(cost, j -> purse.cost(siteOf[j]));
        Core core = new Core(byRow.turned(), byRow, weight, siteOf);
        return new Part(core, siteOf, Arrays.copyOf(rowOf, rows), base, new Purse(cost, left, purse.isUniform()));
    }

    double[] restrictRows(double[] ofWhole) {
        double[] part = new double[rowOf.length];
        Arrays.setAll(part, c -> Math.min(core.weight()[c], ofWhole[rowOf[c]]));
        return part;
    }

    double[] restrictSites(double[] ofWhole) {
        double[] part = new double[siteOf.length];
        Arrays.setAll(part, j -> ofWhole[siteOf[j]]);
        return part;
    }

    /** Multipliers of the whole core: nothing where an opened site covers, all of the weight where nothing is left to. */
    double[] expand(double[] multipliers, Core whole, byte[] settled) {
        double[] all = whole.weight().clone();
        for (int j = 0; j < settled.length; j++) {
            for (int k = whole.bySite().start()[j];
                    settled[j] == CaseWalk.OPEN && k < whole.bySite().start()[j + 1];
                    k++) {
                all[whole.bySite().row()[k]] = 0;
            }
        }
        for (int c = 0; c < rowOf.length; c++) {
            all[rowOf[c]] = multipliers[c];
        }
        return all;
    }
}
