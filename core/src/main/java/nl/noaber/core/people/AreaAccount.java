// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.people;

/**
 * What became of the published figure of an area: {@code published = placed + outside + residual}.
 *
 * @param area code
 * @param column name of the figure, see {@link Columns}
 * @param published as published, or derived from a published percentage
 * @param placed sum of the best guesses of its squares
 * @param outside people or households of the area whose addresses are not in the files
 * @param residual what could not be made to agree: rounding, squares on the border, an area partly outside the squares
 */
public record AreaAccount(
        String area, String column, double published, double placed, double outside, double residual) {
    public AreaAccount {
        if (Math.abs(placed + outside + residual - published) > 1e-6 * Math.max(1, Math.abs(published))) {
            throw new IllegalArgumentException("Area %s, %s: %s placed, %s outside and %s left do not make %s."
                    .formatted(area, column, placed, outside, residual, published));
        }
    }
}
