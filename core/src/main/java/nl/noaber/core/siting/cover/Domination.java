// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.cover;

/**
 * Sites that another one makes needless: it covers all of their rows and costs no more; of equals the one with the lower
 * number stays. No plan is lost that is better than all others. Only the sites of a site's rarest row can make it needless.
 */
final class Domination {
    private Domination() {}

    /** Takes needless sites, and those without rows, out of the free ones. */
    static void leaveOut(Cover cover, boolean[] free, double[] cost) {
        Cover byRow = cover.turned();
        boolean[] needless = new boolean[free.length];
        int[] seen = new int[cover.rows()];
        for (int j = 0; j < free.length; j++) {
            if (free[j]) {
                needless[j] = isNeedless(cover, byRow, j, cost, seen);
            }
        }
        for (int j = 0; j < free.length; j++) {
            free[j] &= !needless[j];
        }
    }

    private static boolean isNeedless(Cover cover, Cover byRow, int j, double[] cost, int[] seen) {
        int from = cover.start()[j];
        int size = cover.start()[j + 1] - from;
        if (size == 0) {
            return true;
        }
        int rarest = cover.row()[from];
        for (int k = from; k < from + size; k++) {
            seen[cover.row()[k]] = j + 1;
            rarest = degree(byRow, cover.row()[k]) < degree(byRow, rarest) ? cover.row()[k] : rarest;
        }
        for (int k = byRow.start()[rarest]; k < byRow.start()[rarest + 1]; k++) {
            int other = byRow.row()[k];
            int otherSize = degree(cover, other);
            boolean stronger = otherSize > size || (otherSize == size && (cost[other] < cost[j] || other < j));
            if (other != j && stronger && cost[other] <= cost[j] && shared(cover, other, seen, j + 1) == size) {
                return true;
            }
        }
        return false;
    }

    private static int degree(Cover cover, int of) {
        return cover.start()[of + 1] - cover.start()[of];
    }

    private static int shared(Cover cover, int site, int[] seen, int mark) {
        int count = 0;
        for (int k = cover.start()[site]; k < cover.start()[site + 1]; k++) {
            count += seen[cover.row()[k]] == mark ? 1 : 0;
        }
        return count;
    }
}
