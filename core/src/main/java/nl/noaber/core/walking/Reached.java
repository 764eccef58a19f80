// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.walking;

import java.util.Arrays;

/**
 * What lies within reach of one place.
 *
 * @param places numbers of targets or nodes, rising
 * @param millimetres walked to each
 */
public record Reached(int[] places, int[] millimetres) {
    public int count() {
        return places.length;
    }

    /** @return metres, or NaN when out of reach */
    public double metres(int place) {
        int i = Arrays.binarySearch(places, place);
        return i < 0 ? Double.NaN : millimetres[i] / 1000.0;
    }
}
