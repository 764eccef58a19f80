// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

/**
 * A kind of place, told apart by a letter and by a shape, never by colour alone.
 *
 * @param letter one or two characters
 * @param label as in the legend, Dutch
 * @param named whether names are written on the map, where there is room
 * @param strong white on blue, so that it is seen first
 */
public record MarkerKind(String letter, String label, Shape shape, boolean named, boolean strong) {
    /** The form around the letter. */
    public enum Shape {
        CIRCLE,
        SQUARE,
        DIAMOND,
        HEXAGON,
        SHIELD
    }

    public static final MarkerKind HOSPITAL = new MarkerKind("H", "ziekenhuis", Shape.CIRCLE, true);
    public static final MarkerKind CARE_HOME = new MarkerKind("Z", "zorginstelling", Shape.SQUARE, false);
    public static final MarkerKind FIRE_STATION = new MarkerKind("B", "brandweerkazerne", Shape.DIAMOND, false);
    public static final MarkerKind SCHOOL = new MarkerKind("S", "school", Shape.SHIELD, false);
    public static final MarkerKind CANDIDATE = new MarkerKind("K", "mogelijk noodsteunpunt", Shape.HEXAGON, false);

    /** A sign among others. */
    public MarkerKind(String letter, String label, Shape shape, boolean named) {
        this(letter, label, shape, named, false);
    }

    public MarkerKind {
        requireShort(letter);
    }

    static void requireShort(String letter) {
        if (letter.isBlank() || letter.length() > 2) {
            throw new IllegalArgumentException("The sign '%s' must be one or two characters.".formatted(letter));
        }
    }
}
