// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.median;

/**
 * The best plan so far, and what a bound must reach to make a case uninteresting.
 *
 * @param sites open, rising
 * @param total what the plan costs
 * @param whole every plan costs a whole number, so a bound may be rounded up
 */
record Incumbent(int[] sites, double total, boolean whole) {
    /** Of plans in real numbers, those that differ by a smaller part are taken as equal. */
    private static final double EQUAL = 5e-10;

    Incumbent orBetter(int[] otherSites, double otherTotal) {
        return otherTotal < total ? new Incumbent(otherSites.clone(), otherTotal, whole) : this;
    }

    /** No plan in a case with this bound is better. */
    boolean closes(double bound) {
        return rounded(bound) >= total - (whole ? 0 : EQUAL * Math.abs(total));
    }

    double rounded(double bound) {
        return whole ? Math.ceil(bound) : bound;
    }
}
