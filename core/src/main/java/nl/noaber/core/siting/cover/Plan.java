// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.cover;

import java.util.Arrays;

/** A plan under way: which sites of a core are open, what it covers, and what each site would add or is worth. */
final class Plan {
    final Core core;
    final Purse purse;
    final boolean[] open;

    /** Weight covered. */
    double value;

    double spent;

    /** By class, how many open sites cover it. */
    private final int[] count;

    /** By class, the sum of the numbers of the open sites that cover it: the site itself where there is one. */
    private final long[] sum;

    /** By closed site, the weight it would add. */
    final double[] gain;

    /** By open site, the weight that only it covers. */
    final double[] loss;

    Plan(Core core, Purse purse) {
        this.core = core;
        this.purse = purse;
        this.open = new boolean[core.sites()];
        this.count = new int[core.rows()];
        this.sum = new long[core.rows()];
        this.gain = new double[core.sites()];
        this.loss = new double[core.sites()];
        for (int c = 0; c < core.rows(); c++) {
            addTo(gain, c, core.weight()[c]);
        }
    }

    private void addTo(double[] sums, int c, double weight) {
        int[] site = core.byRow().row();
        for (int k = core.byRow().start()[c]; k < core.byRow().start()[c + 1]; k++) {
            sums[site[k]] += weight;
        }
    }

    boolean fits(int site) {
        return purse.pays(spent + purse.cost(site));
    }

    void open(int j) {
        open[j] = true;
        spent += purse.cost(j);
        loss[j] = 0;
        for (int k = core.bySite().start()[j]; k < core.bySite().start()[j + 1]; k++) {
            int c = core.bySite().row()[k];
            double w = core.weight()[c];
            if (count[c] == 0) {
                value += w;
                loss[j] += w;
                addTo(gain, c, -w);
            } else if (count[c] == 1) {
                loss[(int) sum[c]] -= w;
            }
            count[c]++;
            sum[c] += j;
        }
    }

    void close(int j) {
        open[j] = false;
        spent -= purse.cost(j);
        for (int k = core.bySite().start()[j]; k < core.bySite().start()[j + 1]; k++) {
            int c = core.bySite().row()[k];
            double w = core.weight()[c];
            count[c]--;
            sum[c] -= j;
            if (count[c] == 0) {
                value -= w;
                addTo(gain, c, w);
            } else if (count[c] == 1) {
                loss[(int) sum[c]] += w;
            }
        }
    }

    /** Whether only one open site covers this class. */
    boolean isAlone(int c) {
        return count[c] == 1;
    }

    /** Opens what adds most for its cost, as long as something fits and adds. */
    void fill() {
        fillUntil(Double.POSITIVE_INFINITY);
    }

    /** As {@link #fill()}, but no further than this value. */
    void fillUntil(double goal) {
        while (value < goal) {
            int best = -1;
            double bestRate = 0;
            for (int j = 0; j < open.length; j++) {
                if (!open[j] && gain[j] > 0 && fits(j)) {
                    double rate = purse.isUniform() ? gain[j] : gain[j] / purse.cost(j);
                    if (rate > bestRate) {
                        best = j;
                        bestRate = rate;
                    }
                }
            }
            if (best < 0) {
                return;
            }
            open(best);
        }
    }

    void set(boolean[] sites) {
        for (int j = 0; j < open.length; j++) {
            if (open[j] && !sites[j]) {
                close(j);
            }
        }
        for (int j = 0; j < open.length; j++) {
            if (!open[j] && sites[j]) {
                open(j);
            }
        }
    }

    /** Opens the sites with the highest keys, as far as they fit; closes all others. */
    void setBest(double[] key) {
        int[] order = new int[open.length];
        Arrays.setAll(order, j -> j);
        Best.sort(order, order.length, key);
        boolean[] chosen = new boolean[open.length];
        double cost = 0;
        for (int j : order) {
            if (key[j] > 0 && purse.pays(cost + purse.cost(j))) {
                chosen[j] = true;
                cost += purse.cost(j);
            }
        }
        set(chosen);
    }
}
