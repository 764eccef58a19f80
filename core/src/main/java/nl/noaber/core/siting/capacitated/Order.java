// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.capacitated;

/** Numbers 0 to count - 1 in order of a key; equal keys by number. */
final class Order {
    private Order() {}

    /** Merge sort, bottom up. Writes the order to {@code into} from {@code at} on. */
    static void byKey(int[] into, int at, int count, double[] key) {
        int[] from = new int[count];
        int[] to = new int[count];
        for (int k = 0; k < count; k++) {
            from[k] = k;
        }
        for (int width = 1; width < count; width *= 2) {
            for (int left = 0; left < count; left += 2 * width) {
                merge(from, to, left, Math.min(left + width, count), Math.min(left + 2 * width, count), key);
            }
            int[] swap = from;
            from = to;
            to = swap;
        }
        System.arraycopy(from, 0, into, at, count);
    }

    private static void merge(int[] from, int[] to, int left, int middle, int right, double[] key) {
        int a = left;
        int b = middle;
        for (int k = left; k < right; k++) {
            boolean takeA = b >= right || (a < middle && key[from[a]] <= key[from[b]]);
            to[k] = takeA ? from[a++] : from[b++];
        }
    }
}
