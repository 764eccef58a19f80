// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.center;

import java.util.Arrays;

/**
 * Which client is covered by which site within a radius, reduced: first sites whose clients another site covers too are left
 * out, then clients that are covered whenever another is; again until nothing changes. Of equals the lowest number stays. What
 * stays is numbered anew, as columns (sites) and rows (clients).
 */
final class Cover {
    /** By row, its client; by column, its site. */
    final int[] client;

    final int[] site;
    /** Columns of each row and rows of each column, rising. */
    final int[] rowStart;

    final int[] rowColumns;
    final int[] columnStart;
    final int[] columnRows;
    /** A client that no site covers; -1 when there is none. */
    final int uncoverable;

    private Cover(Bits byClient, Bits bySite, int uncoverable) {
        this.uncoverable = uncoverable;
        client = byClient.kept();
        site = bySite.kept();
        int[] rowOf = Bits.numbering(client, byClient.count());
        int[] columnOf = Bits.numbering(site, bySite.count());
        rowStart = new int[client.length + 1];
        columnStart = new int[site.length + 1];
        rowColumns = lists(byClient, client, columnOf, rowStart);
        columnRows = lists(bySite, site, rowOf, columnStart);
    }

    /** Covered: nearer than {@code below}. */
    static Cover within(CenterProblem problem, double below) {
        Bits byClient = new Bits(problem.clients(), problem.sites());
        Bits bySite = new Bits(problem.sites(), problem.clients());
        int uncoverable = -1;
        for (int i = 0; i < problem.clients(); i++) {
            boolean any = false;
            for (int j = 0; j < problem.sites(); j++) {
                if (problem.distance(i, j) < below) {
                    byClient.set(i, j);
                    bySite.set(j, i);
                    any = true;
                }
            }
            uncoverable = any || uncoverable >= 0 ? uncoverable : i;
        }
        boolean changed = uncoverable < 0;
        while (changed) {
            changed = bySite.dropSubsets(byClient);
            changed |= byClient.dropSupersets(bySite);
        }
        return new Cover(byClient, bySite, uncoverable);
    }

    int rows() {
        return client.length;
    }

    int columns() {
        return site.length;
    }

    private static int[] lists(Bits bits, int[] kept, int[] numberOf, int[] start) {
        int[] all = new int[16];
        int size = 0;
        for (int k = 0; k < kept.length; k++) {
            for (int x = bits.next(kept[k], 0); x >= 0; x = bits.next(kept[k], x + 1)) {
                if (numberOf[x] >= 0) {
                    if (size == all.length) {
                        all = Arrays.copyOf(all, 2 * size);
                    }
                    all[size++] = numberOf[x];
                }
            }
            start[k + 1] = size;
        }
        return Arrays.copyOf(all, size);
    }
}
