// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.median;

import java.util.Arrays;

/**
 * By client, its sites by rising cost (weight times distance; ties by number), cut off after the nearest ones; and the same
 * pairs by site. Lists grow when a computation needs to look farther. Sites that were closed for good are left out.
 */
final class Costs {
    /** Up to so many pairs, all are kept. */
    private static final int COMPLETE = 1_000_000;

    private final MedianProblem problem;
    /** By client, the numbers of the sites, nearest first. */
    final int[][] site;
    /** Beside {@link #site}. */
    final double[][] cost;
    /** By client: a site that is not in its list costs at least this. */
    final double[] beyond;
    /** By client: what it costs when no open site serves it; finite, above all real plans when it must be served. */
    final double[] far;
    /** Sites that are not in any list any more. */
    private final boolean[] gone;

    private final Rows rows;
    /** All costs are whole numbers, so every plan's cost is. */
    final boolean whole;

    /** By site, the clients in whose list it is. */
    int[][] clientsOf = new int[0][];
    /** Beside {@link #clientsOf}. */
    double[][] costOf = new double[0][];

    Costs(MedianProblem problem) {
        this.problem = problem;
        int n = problem.clients();
        this.site = new int[n][];
        this.cost = new double[n][];
        this.beyond = new double[n];
        this.gone = new boolean[problem.sites()];
        for (int j : problem.forbidden()) {
            gone[j] = true;
        }
        this.rows = new Rows(problem, gone);
        this.far = rows.far();
        this.whole = rows.whole();
        int length = firstLength();
        for (int i = 0; i < n; i++) {
            rows.read(i);
            fill(i, length);
        }
        byThemselves();
    }

    int clients() {
        return far.length;
    }

    int sites() {
        return gone.length;
    }

    boolean isGone(int j) {
        return gone[j];
    }

    /** Of any pair, also one that is not in the list; infinite when it cannot be served. */
    double of(int client, int j) {
        return problem.cost(client, j);
    }

    /** Looks farther than this cost, if there is more to see; call {@link #byThemselves} after some of these. */
    void extend(int client, double atLeast) {
        if (beyond[client] > atLeast || beyond[client] >= far[client]) {
            return;
        }
        rows.read(client);
        int length = Math.max(2 * site[client].length, rows.cheaperThan(atLeast) + 16);
        fill(client, length);
    }

    /** Takes these sites out of all lists; {@code shut} by site. */
    void remove(boolean[] shut) {
        for (int j = 0; j < gone.length; j++) {
            gone[j] |= shut[j];
        }
        for (int i = 0; i < site.length; i++) {
            int kept = 0;
            for (int k = 0; k < site[i].length; k++) {
                if (!gone[site[i][k]]) {
                    site[i][kept] = site[i][k];
                    cost[i][kept++] = cost[i][k];
                }
            }
            site[i] = Arrays.copyOf(site[i], kept);
            cost[i] = Arrays.copyOf(cost[i], kept);
        }
        lookFarther();
        byThemselves();
    }

    /** Once few sites are left, the lists can hold them all. */
    private void lookFarther() {
        int left = 0;
        for (boolean g : gone) {
            left += g ? 0 : 1;
        }
        if ((long) left * clients() > COMPLETE) {
            return;
        }
        for (int i = 0; i < site.length; i++) {
            if (beyond[i] < far[i]) {
                rows.read(i);
                fill(i, left);
            }
        }
    }

    /** Lays the pairs out by site anew. */
    void byThemselves() {
        int[] count = new int[gone.length];
        for (int[] some : site) {
            for (int j : some) {
                count[j]++;
            }
        }
        clientsOf = new int[gone.length][];
        costOf = new double[gone.length][];
        for (int j = 0; j < gone.length; j++) {
            clientsOf[j] = new int[count[j]];
            costOf[j] = new double[count[j]];
        }
        Arrays.fill(count, 0);
        for (int i = 0; i < site.length; i++) {
            for (int k = 0; k < site[i].length; k++) {
                int j = site[i][k];
                clientsOf[j][count[j]] = i;
                costOf[j][count[j]++] = cost[i][k];
            }
        }
    }

    private void fill(int client, int length) {
        int count = rows.sort(length);
        site[client] = Arrays.copyOf(rows.sites(), count);
        cost[client] = Arrays.copyOf(rows.costs(), count);
        beyond[client] = Math.min(rows.beyond(), far[client]);
    }

    /** All while they are few; else some times as many as there are sites for each open one. */
    private int firstLength() {
        int m = problem.sites();
        boolean small = (long) problem.clients() * m <= COMPLETE;
        return small ? m : (int) Math.min(m, Math.max(64L, 6L * m / problem.p()));
    }
}
