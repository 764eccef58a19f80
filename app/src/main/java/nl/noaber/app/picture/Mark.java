// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something on the sheet, in hundredths of a millimetre from its top left corner; y runs down. */
sealed interface Mark {
    /**
     * Lines or rings. Rings that lie within rings are holes.
     *
     * @param parts each x, y, x, y, ...; a ring does not repeat its first point
     */
    record Lines(List<int[]> parts, boolean closed, Ink ink) implements Mark {}

    /** A disc or circle. */
    record Disc(int x, int y, int radius, Ink ink) implements Mark {}

    /**
     * One line of text.
     *
     * @param baseline y of the foot of the letters
     * @param size of the letters: the em
     * @param halo whether a rim of paper lies around the letters
     */
    record Words(int x, int baseline, int size, boolean bold, Anchor anchor, String colour, boolean halo, String text)
            implements Mark {
        /** What the letters cover, with the room that descenders take. */
        Box box() {
            int width = Typeface.of(bold).width(text, size);
            int left = x - (anchor == Anchor.START ? 0 : anchor == Anchor.MIDDLE ? width / 2 : width);
            return new Box(left, baseline - size * 3 / 4, left + width, baseline + size / 4);
        }
    }

    /** Where a text has its x. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /**
     * Marks that belong together.
     *
     * @param id name within the document; may be empty
     * @param title what a pointer that rests on it tells; may be empty
     * @param clip the box outside which nothing shows
     */
    record Group(String id, String title, @Nullable Box clip, List<Mark> marks) implements Mark {
        public Group {
            marks = List.copyOf(marks);
        }

        static Group of(String id, List<Mark> marks) {
            return new Group(id, "", null, marks);
        }
    }
}
