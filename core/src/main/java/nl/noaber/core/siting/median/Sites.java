// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.median;

import java.util.Arrays;

/** Sets of sites as numbers. */
final class Sites {
    private Sites() {}

    /** The numbers at which this is true, rising. */
    static int[] where(boolean[] is) {
        int[] some = new int[is.length];
        int count = 0;
        for (int j = 0; j < is.length; j++) {
            if (is[j]) {
                some[count++] = j;
            }
        }
        return Arrays.copyOf(some, count);
    }

    static int[] open(byte[] state) {
        boolean[] is = new boolean[state.length];
        for (int j = 0; j < is.length; j++) {
            is[j] = state[j] == Relaxation.OPEN;
        }
        return where(is);
    }
}
