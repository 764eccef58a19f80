// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.walking;

/**
 * The nearest site of each target.
 *
 * @param site number of the site by target, or {@link #NONE}
 * @param millimetres walked, meaningless where there is none
 */
public record Nearest(int[] site, int[] millimetres) {
    public static final int NONE = -1;

    /** @return metres to the nearest site, or NaN when none is within reach */
    public double metres(int target) {
        return site[target] == NONE ? Double.NaN : millimetres[target] / 1000.0;
    }
}
