// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

import nl.noaber.core.geo.Square;

/**
 * A coloured square.
 *
 * @param legendClass index in the classes of the legend, from 0; {@link #UNKNOWN} when there is no figure
 * @param uncertain whether something about it is in doubt, as {@link Caption#doubtLabel} says; drawn hatched
 */
public record Patch(Square square, int legendClass, boolean uncertain) {
    /** There is no figure. That is not zero: it is drawn as a white square with a dot. */
    public static final int UNKNOWN = -1;

    public Patch {
        if (legendClass < UNKNOWN) {
            throw new IllegalArgumentException("A class is 0 or more, or -1 for unknown, not " + legendClass + ".");
        }
    }
}
