// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.center;

import java.util.Arrays;

/** A yes or no for each pair, by line; lines can be left out. */
final class Bits {
    private final int lines;
    private final int words;
    private final long[] word;
    private final boolean[] isOut;

    Bits(int lines, int width) {
        this.lines = lines;
        words = Math.max(1, (width + 63) >>> 6);
        word = new long[Math.multiplyExact(lines, words)];
        isOut = new boolean[lines];
    }

    int count() {
        return lines;
    }

    void set(int line, int x) {
        word[line * words + (x >>> 6)] |= 1L << x;
    }

    /** The next marked number of a line, from x on; -1 when there is none. */
    int next(int line, int x) {
        int w = x >>> 6;
        if (w >= words) {
            return -1;
        }
        long bits = word[line * words + w] & (-1L << x);
        while (bits == 0) {
            if (++w == words) {
                return -1;
            }
            bits = word[line * words + w];
        }
        return (w << 6) + Long.numberOfTrailingZeros(bits);
    }

    int[] kept() {
        int[] kept = new int[lines];
        int size = 0;
        for (int k = 0; k < lines; k++) {
            if (!isOut[k]) {
                kept[size++] = k;
            }
        }
        return Arrays.copyOf(kept, size);
    }

    static int[] numbering(int[] kept, int count) {
        int[] number = new int[count];
        Arrays.fill(number, -1);
        for (int k = 0; k < kept.length; k++) {
            number[kept[k]] = k;
        }
        return number;
    }

    /**
     * Leaves out lines whose marks (at kept lines of the other way round) are all marked in another kept line.
     *
     * @param across the same pairs the other way round
     * @return whether any was left out
     */
    boolean dropSubsets(Bits across) {
        long[] common = new long[words(lines)];
        boolean[] drop = new boolean[lines];
        boolean any = false;
        for (int k = 0; k < lines; k++) {
            if (isOut[k]) {
                continue;
            }
            keptLines(common);
            boolean alone = false;
            for (int x = next(k, 0); x >= 0 && !alone; x = next(k, x + 1)) {
                if (!across.isOut[x]) {
                    alone = !and(common, across, x, k);
                }
            }
            drop[k] = !alone && hasBetter(common, k, across);
            any |= drop[k];
        }
        remove(drop);
        return any;
    }

    /** Leaves out lines that mark all (kept) that another kept line marks. */
    boolean dropSupersets(Bits across) {
        long[] common = new long[words(lines)];
        boolean[] drop = new boolean[lines];
        boolean any = false;
        for (int k = 0; k < lines; k++) {
            if (isOut[k] || drop[k]) {
                continue;
            }
            keptLines(common);
            boolean alone = false;
            for (int x = next(k, 0); x >= 0 && !alone; x = next(k, x + 1)) {
                if (!across.isOut[x]) {
                    alone = !and(common, across, x, k);
                }
            }
            if (!alone) {
                any |= dropOthers(common, k, across, drop);
            }
        }
        remove(drop);
        return any;
    }

    private static int words(int count) {
        return Math.max(1, (count + 63) >>> 6);
    }

    private void keptLines(long[] into) {
        Arrays.fill(into, 0);
        for (int k = 0; k < lines; k++) {
            if (!isOut[k]) {
                into[k >>> 6] |= 1L << k;
            }
        }
    }

    /** Keeps in {@code common} what the line of {@code across} marks; false when only {@code self} is left. */
    private static boolean and(long[] common, Bits across, int line, int self) {
        long others = 0;
        int from = line * across.words;
        for (int w = 0; w < common.length; w++) {
            common[w] &= across.word[from + w];
            others |= w == self >>> 6 ? common[w] & ~(1L << self) : common[w];
        }
        return others != 0;
    }

    /** Whether among the lines that mark all that k marks is one that marks more, or an equal one with a lower number. */
    private boolean hasBetter(long[] common, int k, Bits across) {
        for (int w = 0; w < common.length; w++) {
            for (long bits = common[w]; bits != 0; bits &= bits - 1) {
                int other = (w << 6) + Long.numberOfTrailingZeros(bits);
                if (other != k && (other < k || marked(other, across) > marked(k, across))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean dropOthers(long[] common, int k, Bits across, boolean[] drop) {
        boolean any = false;
        for (int w = 0; w < common.length; w++) {
            for (long bits = common[w]; bits != 0; bits &= bits - 1) {
                int other = (w << 6) + Long.numberOfTrailingZeros(bits);
                if (other != k && (other > k || marked(other, across) > marked(k, across))) {
                    drop[other] = true;
                    any = true;
                }
            }
        }
        return any;
    }

    private int marked(int line, Bits across) {
        int count = 0;
        for (int x = next(line, 0); x >= 0; x = next(line, x + 1)) {
            count += across.isOut[x] ? 0 : 1;
        }
        return count;
    }

    private void remove(boolean[] drop) {
        for (int k = 0; k < lines; k++) {
            isOut[k] |= drop[k];
        }
    }
}
