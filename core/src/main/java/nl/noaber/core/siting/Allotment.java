// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

/**
 * Who goes where: columns of equal length, by rising need, then option. Needs under a capacity rule are split over sites as is
 * best for the goal; the others go to the nearest open site that meets them, also when that is beyond their limit.
 *
 * @param need number of the need
 * @param option number of the open option they go to
 * @param people how many of them, above 0
 */
public record Allotment(int[] need, int[] option, double[] people) {
    public int size() {
        return need.length;
    }
}
