// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

/**
 * Metres of walking between sites and the squares within reach, straight metres to the street on both ends included: sparse, by
 * site, squares rising within a site.
 *
 * @param start by site, where its pairs begin; one longer than there are sites
 * @param square of each pair
 * @param metres of each pair
 */
record WalkTable(int[] start, int[] square, double[] metres) {
    int sites() {
        return start.length - 1;
    }
}
