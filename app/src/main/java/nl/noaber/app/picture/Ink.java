// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

import java.util.regex.Pattern;

/**
 * How a form is drawn.
 *
 * @param fill {@code #rrggbb}, or empty for none
 * @param stroke {@code #rrggbb}, or empty for none
 * @param width of the stroke, in hundredths of a millimetre
 * @param dash length of dashes and of gaps, in hundredths of a millimetre; 0 for a whole line
 * @param percent how much of the ink covers what lies under it, 1 to 100
 */
record Ink(String fill, String stroke, int width, int dash, int percent) {
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    Ink {
        if (!fill.isEmpty()) {
            requireColour(fill);
        }
        if (!stroke.isEmpty()) {
            requireColour(stroke);
        }
    }

    static void requireColour(String colour) {
        if (!COLOUR.matcher(colour).matches()) {
            throw new IllegalArgumentException("The colour '%s' must be like #2b819b.".formatted(colour));
        }
    }

    static Ink fill(String colour) {
        return new Ink(colour, "", 0, 0, 100);
    }

    static Ink line(String colour, int width) {
        return new Ink("", colour, width, 0, 100);
    }

    static Ink both(String fill, String stroke, int width) {
        return new Ink(fill, stroke, width, 0, 100);
    }

    Ink dashed(int length) {
        return new Ink(fill, stroke, width, length, percent);
    }

    Ink covering(int share) {
        return new Ink(fill, stroke, width, dash, share);
    }
}
