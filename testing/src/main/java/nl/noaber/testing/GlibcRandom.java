// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.testing;

/**
 * The numbers of {@code srand(seed); rand()} in the GNU C library: its additive generator of type 3,
 * {@code r[i] = r[i-3] + r[i-31]}, of which the lowest bit is dropped. Published instances were drawn with it.
 */
public final class GlibcRandom {
    /** The largest number it gives. */
    public static final int MAX = Integer.MAX_VALUE;

    private static final int LAG = 31;
    private static final int SHORT_LAG = 3;
    private static final int WARM_UP = 310;

    private final int[] state = new int[LAG];
    private int at = SHORT_LAG;

    /** @param seed above 0 */
    public GlibcRandom(int seed) {
        long word = seed;
        state[0] = seed;
        for (int i = 1; i < LAG; i++) {
            // Park and Miller's generator fills the state.
            word = word * 16_807 % MAX;
            state[i] = (int) word;
        }
        for (int i = 0; i < WARM_UP; i++) {
            next();
        }
    }

    /** 0 to {@link #MAX}. */
    public int next() {
        int back = at + LAG - SHORT_LAG;
        int sum = state[at] + state[back >= LAG ? back - LAG : back];
        state[at] = sum;
        at = at + 1 == LAG ? 0 : at + 1;
        return sum >>> 1;
    }
}
