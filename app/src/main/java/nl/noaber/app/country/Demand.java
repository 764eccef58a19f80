// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.country;

import java.util.Arrays;
import nl.noaber.core.spread.Raster;

/**
 * Residents by cell of the raster. A row for each cell where someone may live, by rising number of the cell.
 *
 * @param cell number in the raster
 * @param residents 0 or more, fractions of people
 * @param old of them 75 years and older
 * @param postcode number of the postcode area, -1 when in none
 * @param district number of the district
 * @param municipality number of the municipality
 */
record Demand(
        Raster raster,
        int[] cell,
        double[] residents,
        double[] old,
        int[] postcode,
        int[] district,
        int[] municipality) {
    int size() {
        return cell.length;
    }

    double totalResidents() {
        return Arrays.stream(residents).sum();
    }

    double totalOld() {
        return Arrays.stream(old).sum();
    }

    /** By cell of the raster the row, or -1. */
    int[] rowOfCell() {
        int[] row = new int[raster.cells()];
        Arrays.fill(row, -1);
        for (int i = 0; i < cell.length; i++) {
            row[cell[i]] = i;
        }
        return row;
    }

    /** Sums of a column by area. */
    static double[] sums(double[] value, int[] label, int areas) {
        double[] sum = new double[areas];
        for (int i = 0; i < value.length; i++) {
            if (label[i] >= 0) {
                sum[label[i]] += value[i];
            }
        }
        return sum;
    }
}
