// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

/**
 * Where something is, for people: at a place whose name they know, or so far from it in some direction.
 *
 * @param name of the place; empty when the data know no names
 * @param metres from the place; 0 when it is there
 * @param number from 2 for the second of the same name and direction, else 1
 */
public record PlaceName(String name, Direction direction, double metres, int number) {
    private static final double KILOMETRE = 1_000;

    /** As seen from the place. */
    public enum Direction {
        HERE,
        NORTH,
        NORTHEAST,
        EAST,
        SOUTHEAST,
        SOUTH,
        SOUTHWEST,
        WEST,
        NORTHWEST
    }

    /** At a place. */
    public static PlaceName at(String name) {
        return new PlaceName(name, Direction.HERE, 0, 1);
    }

    /** In a table or on a map: "Onderdijks", "1,2 km ten zuiden van IJsselmuiden". */
    public String label(Language language) {
        return label(Words.of(language));
    }

    String label(Words words) {
        return text(words, words.say("place.label", name));
    }

    /** After a verb: "bij Onderdijks", "1,2 km ten zuiden van IJsselmuiden". */
    String where(Words words) {
        return text(words, words.say("place.near", name));
    }

    private String text(Words words, String here) {
        String plain = name.isEmpty()
                ? words.say("place.nameless")
                : direction == Direction.HERE ? here : words.of("place", direction, name, distance(words));
        return number > 1 ? plain + " (" + number + ")" : plain;
    }

    private String distance(Words words) {
        return metres < KILOMETRE
                ? words.say("place.metres", words.numbers().whole(metres))
                : words.say("place.kilometres", words.numbers().plain(Math.rint(metres / 100) / 10));
    }
}
