// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.median;

/** Hoare's selection, with the median of three. */
final class Quickselect {
    private Quickselect() {}

    /** Moves the {@code count} least of the first {@code size} to the front, in no order. */
    static void least(long[] a, int size, int count) {
        int low = 0;
        int high = size - 1;
        while (low < high) {
            long pivot = middle(a[low], a[(low + high) >>> 1], a[high]);
            int i = low;
            int j = high;
            while (i <= j) {
                while (a[i] < pivot) {
                    i++;
                }
                while (a[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    long swap = a[i];
                    a[i++] = a[j];
                    a[j--] = swap;
                }
            }
            if (count <= j + 1) {
                if (count == j + 1) {
                    return;
                }
                high = j;
            } else if (count >= i) {
                if (count == i) {
                    return;
                }
                low = i;
            } else {
                return;
            }
        }
    }

    /** As for whole numbers; the value of rank {@code count}, counted from 1, is returned. */
    static double least(double[] a, int size, int count) {
        int low = 0;
        int high = size - 1;
        int rank = count - 1;
        while (low < high) {
            double pivot = middle(a[low], a[(low + high) >>> 1], a[high]);
            int i = low;
            int j = high;
            while (i <= j) {
                while (a[i] < pivot) {
                    i++;
                }
                while (a[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    double swap = a[i];
                    a[i++] = a[j];
                    a[j--] = swap;
                }
            }
            if (rank <= j) {
                high = j;
            } else if (rank >= i) {
                low = i;
            } else {
                return a[rank];
            }
        }
        return a[rank];
    }

    private static long middle(long a, long b, long c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }

    private static double middle(double a, double b, double c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
