// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.cover;

/** The numbers with the highest keys first; of equal keys the lower number. */
final class Best {
    private Best() {}

    /** Puts the best {@code count} of the first {@code size} numbers in front, in no order (quickselect). */
    static void first(int[] numbers, int size, int count, double[] key) {
        int from = 0;
        int to = size - 1;
        while (from < to) {
            int at = split(numbers, from, to, key);
            if (at == count) {
                return;
            }
            if (at < count) {
                from = at + 1;
            } else {
                to = at - 1;
            }
        }
    }

    static void sort(int[] numbers, int size, double[] key) {
        sort(numbers, 0, size - 1, key);
    }

    private static void sort(int[] numbers, int from, int to, double[] key) {
        int low = from;
        int high = to;
        while (low < high) {
            int at = split(numbers, low, high, key);
            // The smaller part by a call, the larger by going on: the depth stays small.
            if (at - low < high - at) {
                sort(numbers, low, at - 1, key);
                low = at + 1;
            } else {
                sort(numbers, at + 1, high, key);
                high = at - 1;
            }
        }
    }

    private static int split(int[] numbers, int from, int to, double[] key) {
        int middle = (from + to) >>> 1;
        int pivot = medianOf(numbers[from], numbers[middle], numbers[to], key);
        int at = numbers[from] == pivot ? from : numbers[middle] == pivot ? middle : to;
        numbers[at] = numbers[to];
        int store = from;
        for (int k = from; k < to; k++) {
            if (isBefore(numbers[k], pivot, key)) {
                int swap = numbers[k];
                numbers[k] = numbers[store];
                numbers[store++] = swap;
            }
        }
        numbers[to] = numbers[store];
        numbers[store] = pivot;
        return store;
    }

    private static int medianOf(int a, int b, int c, double[] key) {
        if (isBefore(a, b, key)) {
            return isBefore(b, c, key) ? b : isBefore(a, c, key) ? c : a;
        }
        return isBefore(a, c, key) ? a : isBefore(b, c, key) ? c : b;
    }

    private static boolean isBefore(int a, int b, double[] key) {
        return key[a] > key[b] || (key[a] == key[b] && a < b);
    }
}
