// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.cover;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A cover problem as its certificates see it, laid out for the checker alone by the plain definition; the solver has its own
 * way. Rows of no weight, rows that a fixed site covers and rows that nothing covers are set apart. Of the free sites those
 * that another one makes needless are left out: one that covers all of its rows and costs no more (of equals, the lower
 * number). Rows that the same remaining sites cover are one class; classes are numbered by their first row.
 */
final class CheckerModel {
    final int[][] sitesOfClass;
    final double[] weightOfClass;
    final boolean[] free;
    final double coveredByFixed;

    private final int[][] liveRowsOfSite;

    /** @param equal whether every class counts for 1 instead of its weight, and what fixed sites cover for nothing */
    CheckerModel(Cover cover, double[] weight, double[] cost, boolean[] fixed, boolean[] forbidden, boolean equal) {
        boolean[] byFixed = new boolean[cover.rows()];
        for (int j = 0; j < cover.sites(); j++) {
            for (int k = cover.start()[j]; fixed[j] && k < cover.start()[j + 1]; k++) {
                byFixed[cover.row()[k]] = true;
            }
        }
        coveredByFixed = IntStream.range(0, cover.rows())
                .mapToDouble(i -> byFixed[i] && !equal ? weight[i] : 0)
                .sum();
        free = new boolean[cover.sites()];
        liveRowsOfSite = new int[cover.sites()][];
        for (int j = 0; j < free.length; j++) {
            free[j] = !fixed[j] && !forbidden[j];
            liveRowsOfSite[j] = free[j]
                    ? Arrays.stream(cover.row(), cover.start()[j], cover.start()[j + 1])
                            .filter(i -> weight[i] > 0 && !byFixed[i])
                            .toArray()
                    : new int[0];
        }
        leaveOutNeedless(cover.rows(), cost);
        Map<List<Integer>, double[]> classes = new HashMap<>();
        int[][] sitesOfRow = sitesOfRows(cover.rows());
        for (int i = 0; i < sitesOfRow.length; i++) {
            if (sitesOfRow[i].length > 0) {
                List<Integer> key = Arrays.stream(sitesOfRow[i]).boxed().toList();
                classes.computeIfAbsent(key, k -> new double[] {classes.size(), 0})[1] += weight[i];
            }
        }
        sitesOfClass = new int[classes.size()][];
        weightOfClass = new double[classes.size()];
        classes.forEach((key, value) -> {
            sitesOfClass[(int) value[0]] =
                    key.stream().mapToInt(Integer::intValue).toArray();
            weightOfClass[(int) value[0]] = equal ? 1 : value[1];
        });
    }

    private int[][] sitesOfRows(int rows) {
        int[] count = new int[rows];
        for (int j = 0; j < free.length; j++) {
            for (int i : free[j] ? liveRowsOfSite[j] : new int[0]) {
                count[i]++;
            }
        }
        int[][] sites = new int[rows][];
        Arrays.setAll(sites, i -> new int[count[i]]);
        for (int j = free.length - 1; j >= 0; j--) {
            for (int i : free[j] ? liveRowsOfSite[j] : new int[0]) {
                sites[i][--count[i]] = j;
            }
        }
        return sites;
    }

    private void leaveOutNeedless(int rows, double[] cost) {
        int[][] sitesOfRow = sitesOfRows(rows);
        boolean[] needed = free.clone();
        for (int j = 0; j < free.length; j++) {
            int rarest = -1;
            for (int i : liveRowsOfSite[j]) {
                rarest = rarest < 0 || sitesOfRow[i].length < sitesOfRow[rarest].length ? i : rarest;
            }
            for (int k : rarest < 0 ? new int[0] : sitesOfRow[rarest]) {
                needed[j] &= k == j || !makesNeedless(k, j, cost);
            }
            needed[j] &= rarest >= 0;
        }
        System.arraycopy(needed, 0, free, 0, free.length);
    }

    private boolean makesNeedless(int k, int j, double[] cost) {
        int[] small = liveRowsOfSite[j];
        int[] large = liveRowsOfSite[k];
        if (small.length > large.length || cost[k] > cost[j]) {
            return false;
        }
        int at = 0;
        for (int i : small) {
            while (at < large.length && large[at] < i) {
                at++;
            }
            if (at == large.length || large[at] != i) {
                return false;
            }
        }
        return large.length > small.length || cost[k] < cost[j] || k < j;
    }
}
