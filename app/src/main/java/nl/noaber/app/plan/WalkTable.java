// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import java.util.List;

/**
 * Metres of walking between sites and the squares within reach, straight metres to the street on both ends included: sparse, by
 * site, squares rising within a site.
 *
 * @param start by site, where its pairs begin; one longer than there are sites
 * @param square of each pair
 * @param metres of each pair
 */
record WalkTable(int[] start, int[] square, double[] metres) {
    /** The sites of several tables after each other. */
    static WalkTable joined(List<WalkTable> tables) {
        WalkRows rows = new WalkRows(tables.stream().mapToInt(WalkTable::sites).sum());
        tables.forEach(table -> table.copy(rows, Double.POSITIVE_INFINITY));
        return rows.table();
    }

    int sites() {
        return start.length - 1;
    }

    /** Without what is farther. */
    WalkTable within(double limitMetres) {
        WalkRows rows = new WalkRows(sites());
        copy(rows, limitMetres);
        return rows.table();
    }

    private void copy(WalkRows rows, double limitMetres) {
        for (int site = 0; site < sites(); site++) {
            for (int k = start[site]; k < start[site + 1]; k++) {
                if (metres[k] <= limitMetres) {
                    rows.add(square[k], metres[k]);
                }
            }
            rows.endSite();
        }
    }
}
