// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

import java.util.List;

/** One sign: a white form with a dark rim and a dark letter. */
final class Sign {
    static final int RADIUS = 200;
    private static final int LETTER = 270;
    private static final int NARROW_LETTER = 200;
    private static final Ink INK = Ink.both(Paper.WHITE, Paper.INK, 38);
    /** White letters on it 6.9 : 1. */
    private static final Ink STRONG = Ink.both("#1d5b8f", Paper.WHITE, 45);

    private static final int STRONGER = 125;

    private Sign() {}

    static int radius(MarkerKind kind) {
        return kind.strong() ? RADIUS * STRONGER / 100 : RADIUS;
    }

    static List<Mark> draw(MarkerKind kind, String letter, int x, int y) {
        Ink ink = kind.strong() ? STRONG : INK;
        int size = (letter.length() == 1 ? LETTER : NARROW_LETTER) * (kind.strong() ? STRONGER : 100) / 100;
        return List.of(
                form(kind.shape(), ink, radius(kind), x, y),
                new Mark.Words(
                        x,
                        y + size * 36 / 100,
                        size,
                        true,
                        Mark.Anchor.MIDDLE,
                        kind.strong() ? Paper.WHITE : Paper.INK,
                        false,
                        letter));
    }

    private static Mark form(MarkerKind.Shape shape, Ink ink, int r, int x, int y) {
        return switch (shape) {
            case CIRCLE -> new Mark.Disc(x, y, r, ink);
            case SQUARE -> ring(ink, Box.around(x, y, r * 9 / 10, r * 9 / 10).ring());
            case DIAMOND -> ring(ink, x, y - r * 6 / 5, x + r * 6 / 5, y, x, y + r * 6 / 5, x - r * 6 / 5, y);
            case HEXAGON ->
                ring(
                        ink,
                        x - r / 2,
                        y - r,
                        x + r / 2,
                        y - r,
                        x + r * 11 / 10,
                        y,
                        x + r / 2,
                        y + r,
                        x - r / 2,
                        y + r,
                        x - r * 11 / 10,
                        y);
            case SHIELD -> ring(ink, x - r, y - r, x + r, y - r, x + r, y + r / 3, x, y + r * 6 / 5, x - r, y + r / 3);
        };
    }

    private static Mark ring(Ink ink, int... xy) {
        return new Mark.Lines(List.of(xy), true, ink);
    }
}
