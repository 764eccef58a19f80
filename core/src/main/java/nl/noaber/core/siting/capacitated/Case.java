// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.capacitated;

import java.util.Arrays;
import java.util.BitSet;

/** What has been settled on the way down to one case of the tree: sites open or closed, pairs together or apart. */
final class Case {
    static final byte FREE = 0;
    static final byte OPEN = 1;
    static final byte CLOSED = 2;

    private final Instance instance;
    final byte[] status;
    /** By client, the site it must go to; -1 when that is not settled. */
    final int[] together;
    /** At {@code site * clients + client}. */
    final BitSet apart;
    /** By site, what is left after those that must go there; below 0 when they do not fit. */
    final long[] left;

    int open;
    int closed;

    Case(Instance instance) {
        this.instance = instance;
        status = new byte[instance.sites];
        together = new int[instance.clients];
        Arrays.fill(together, -1);
        apart = new BitSet(instance.clients * instance.sites);
        left = instance.capacity.clone();
    }

    void open(int site) {
        if (status[site] == FREE) {
            status[site] = OPEN;
            open++;
        }
    }

    void close(int site) {
        if (status[site] == FREE) {
            status[site] = CLOSED;
            closed++;
        }
    }

    /** The site is open then. */
    void join(int client, int site) {
        open(site);
        together[client] = site;
        left[site] -= instance.demand[client];
    }

    void part(int client, int site) {
        apart.set(site * instance.clients + client);
    }

    boolean isApart(int client, int site) {
        return apart.get(site * instance.clients + client);
    }

    /** Sites that may still be opened: free ones, unless p are open already. */
    int room() {
        return Math.min(instance.p - open, instance.sites - open - closed);
    }

    /** Too many open, a site too full, or too little capacity in the largest sites that can be open. */
    boolean isPlainlyImpossible() {
        if (open > instance.p) {
            return true;
        }
        long[] free = new long[instance.sites];
        int count = 0;
        long most = 0;
        for (int j = 0; j < instance.sites; j++) {
            if (left[j] < 0) {
                return true;
            }
            if (status[j] == OPEN) {
                most += instance.capacity[j];
            } else if (status[j] == FREE) {
                free[count++] = instance.capacity[j];
            }
        }
        Arrays.sort(free, 0, count);
        for (int k = count - 1; k >= Math.max(0, count - (instance.p - open)); k--) {
            most += free[k];
        }
        return most < instance.totalDemand;
    }
}
