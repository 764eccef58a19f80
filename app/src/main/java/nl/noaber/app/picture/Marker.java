// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

import nl.noaber.core.geo.RdPoint;

/**
 * A place with a sign.
 *
 * @param letter on its sign; one or two characters
 * @param name for people; may be empty
 */
public record Marker(RdPoint at, MarkerKind kind, String letter, String name) {
    /** With the letter of its kind. */
    public Marker(RdPoint at, MarkerKind kind, String name) {
        this(at, kind, kind.letter(), name);
    }

    public Marker {
        MarkerKind.requireShort(letter);
    }
}
