// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.cbs;

import nl.noaber.data.csv.Numbers;

/** Numbers as the files of CBS have them. */
final class FigureText {
    private static final double CONFIDENTIAL = -99_997;

    private FigureText() {}

    /**
     * Reads a figure with a comma or a point as decimal; several points, or points and one comma, group thousands.
     *
     * @return NaN when missing: empty, a point or a comma alone; CBS's own code for x (confidential)
     * @throws NumberFormatException when it is something else
     */
    static double parse(String written) {
        String text = written.strip();
        if (text.equals(",")) {
            return Double.NaN;
        }
        if (text.equalsIgnoreCase("x")) {
            return CONFIDENTIAL;
        }
        if (text.indexOf(',') >= 0) {
            return Numbers.parse(text.replace(".", "").replace(',', '.'));
        }
        boolean groups = text.indexOf('.') != text.lastIndexOf('.');
        return Numbers.parse(groups && text.matches("-?\\d{1,3}(\\.\\d{3})+") ? text.replace(".", "") : text);
    }
}
