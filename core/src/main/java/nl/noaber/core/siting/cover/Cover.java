// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.cover;

import java.util.Arrays;

/**
 * Which rows of demand each site covers: sparse, by site.
 *
 * @param rows how many rows of demand there are
 * @param start by site, where its pairs begin; one longer than there are sites, rising from 0
 * @param row number of the row, 0 to rows - 1, rising within a site
 */
public record Cover(int rows, int[] start, int[] row) {
    public Cover {
        if (rows < 0 || start.length == 0 || start[0] != 0 || start[start.length - 1] != row.length) {
            throw new IllegalArgumentException("The columns of the cover do not fit together.");
        }
        for (int j = 0; j + 1 < start.length; j++) {
            for (int k = start[j]; k < start[j + 1]; k++) {
                if (row[k] < 0 || row[k] >= rows || (k > start[j] && row[k] <= row[k - 1])) {
                    throw new IllegalArgumentException("Site %d covers row %d of %d rows; rows must rise and be there."
                            .formatted(j, row[k], rows));
                }
            }
        }
    }

    public int sites() {
        return start.length - 1;
    }

    public int pairs() {
        return row.length;
    }

    /** The same pairs by row: sites rising within a row. */
    public Cover turned() {
        int[] begin = new int[rows + 1];
        for (int r : row) {
            begin[r + 1]++;
        }
        for (int r = 0; r < rows; r++) {
            begin[r + 1] += begin[r];
        }
        int[] at = begin.clone();
        int[] site = new int[row.length];
        for (int j = 0; j < sites(); j++) {
            for (int k = start[j]; k < start[j + 1]; k++) {
                site[at[row[k]]++] = j;
            }
        }
        return new Cover(sites(), begin, site);
    }

    /** The lowest of these sites that covers each row; -1 where none does. */
    int[] servedBy(int[] sites) {
        int[] by = new int[rows];
        Arrays.fill(by, -1);
        for (int n = sites.length - 1; n >= 0; n--) {
            for (int k = start[sites[n]]; k < start[sites[n] + 1]; k++) {
                by[row[k]] = sites[n];
            }
        }
        return by;
    }
}
