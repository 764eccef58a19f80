// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

/**
 * A mixed integer linear program, by rows. Infinite bounds are {@link Double#POSITIVE_INFINITY} and its negative.
 *
 * @param maximise else minimise
 * @param cost by column, in the objective
 * @param lower by column
 * @param upper by column
 * @param integer by column
 * @param rowStart by row, where its entries begin; one longer than there are rows
 * @param column of each entry
 * @param value of each entry
 * @param rowLower by row
 * @param rowUpper by row
 */
public record IntegerProgram(
        boolean maximise,
        double[] cost,
        double[] lower,
        double[] upper,
        boolean[] integer,
        int[] rowStart,
        int[] column,
        double[] value,
        double[] rowLower,
        double[] rowUpper) {
    public int columns() {
        return cost.length;
    }

    public int rows() {
        return rowLower.length;
    }
}
