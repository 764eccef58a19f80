// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.cover;

import java.util.Arrays;

/**
 * What is left of a cover problem when all that decides itself is set apart, laid out both ways. Rows of no weight, rows that
 * a fixed site covers, forbidden and fixed sites are gone; sites that another makes needless too; rows with the same sites
 * are one class. Same definition as {@link CheckerModel}.
 *
 * @param bySite classes by site
 * @param byRow sites by class
 * @param weight by class, above 0
 * @param site number of each site in the problem
 */
record Core(Cover bySite, Cover byRow, double[] weight, int[] site) {
    int sites() {
        return site.length;
    }

    int rows() {
        return weight.length;
    }

    /** The same, where every class counts for 1: all of them must be covered. */
    Core withEqualWeights() {
        double[] ones = new double[weight.length];
        Arrays.fill(ones, 1);
        return new Core(bySite, byRow, ones, site);
    }

    static Core of(Cover cover, double[] weight, double[] cost, boolean[] fixed, boolean[] forbidden) {
        Cover byRow = cover.turned();
        boolean[] free = new boolean[cover.sites()];
        for (int j = 0; j < free.length; j++) {
            free[j] = !fixed[j] && !forbidden[j];
        }
        Signatures first = classes(byRow, weight, fixed, free);
        Cover rough = first.cover(cover.sites());
        Domination.leaveOut(rough, free, cost);
        Signatures second = classes(rough.turned(), first.weights(), new boolean[free.length], free);
        return of(second.cover(cover.sites()), second.weights(), free);
    }

    private static Core of(Cover bySite, double[] weight, boolean[] free) {
        int count = 0;
        int[] site = new int[free.length];
        int[] start = new int[free.length + 1];
        for (int j = 0; j < free.length; j++) {
            if (free[j]) {
                site[count++] = j;
                start[count] = bySite.start()[j + 1];
            }
        }
        Cover kept = new Cover(weight.length, Arrays.copyOf(start, count + 1), bySite.row());
        return new Core(kept, kept.turned(), weight, Arrays.copyOf(site, count));
    }

    /** Rows of weight that free sites cover and no fixed site does, by the free sites that cover them. */
    private static Signatures classes(Cover byRow, double[] weight, boolean[] fixed, boolean[] free) {
        Signatures classes = new Signatures();
        int[] sites = new int[free.length];
        for (int i = 0; i < weight.length; i++) {
            int count = 0;
            boolean done = weight[i] == 0;
            for (int k = byRow.start()[i]; !done && k < byRow.start()[i + 1]; k++) {
                int j = byRow.row()[k];
                done = fixed[j];
                if (free[j]) {
                    sites[count++] = j;
                }
            }
            if (!done && count > 0) {
                classes.add(sites, 0, count, weight[i]);
            }
        }
        return classes;
    }
}
