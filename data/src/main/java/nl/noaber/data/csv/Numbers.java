// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.csv;

import java.util.Locale;

/** Numbers as files have them. */
public final class Numbers {
    private Numbers() {}

    /**
     * Reads a number with a point as decimal, as our contract has it.
     *
     * @return the number; NaN for a missing one: empty, "." , "NA" or "null"
     * @throws NumberFormatException when it is something else
     */
    public static double parse(String text) {
        if (text.isEmpty()
                || text.equals(".")
                || text.equals("NA")
                || text.equalsIgnoreCase("null")
                || text.equalsIgnoreCase("nan")) {
            return Double.NaN;
        }
        char last = text.charAt(text.length() - 1);
        if (last == 'd' || last == 'D' || last == 'f' || last == 'F') {
            throw new NumberFormatException(text);
        }
        return Double.parseDouble(text);
    }

    /** Shortest text that reads back to the same number; whole numbers without a point; empty for NaN. */
    public static String text(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return String.format(Locale.ROOT, "%.0f", value == 0 ? 0.0 : value);
        }
        return Double.toString(value);
    }
}
