// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

import java.util.List;

/** One sign: a white form with a dark rim and a dark letter. */
final class Sign {
    static final int RADIUS = 200;
    private static final int LETTER = 270;
    private static final int NARROW_LETTER = 200;
    private static final Ink INK = Ink.both(Paper.WHITE, Paper.INK, 38);

    private Sign() {}

    static List<Mark> draw(MarkerKind kind, int x, int y) {
        int size = kind.letter().length() == 1 ? LETTER : NARROW_LETTER;
        return List.of(
                form(kind.shape(), x, y),
                new Mark.Words(
                        x, y + size * 36 / 100, size, true, Mark.Anchor.MIDDLE, Paper.INK, false, kind.letter()));
    }

    private static Mark form(MarkerKind.Shape shape, int x, int y) {
        int r = RADIUS;
        return switch (shape) {
            case CIRCLE -> new Mark.Disc(x, y, r, INK);
            case SQUARE -> ring(Box.around(x, y, r * 9 / 10, r * 9 / 10).ring());
            case DIAMOND -> ring(x, y - r * 6 / 5, x + r * 6 / 5, y, x, y + r * 6 / 5, x - r * 6 / 5, y);
            case HEXAGON ->
                ring(
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
            case SHIELD -> ring(x - r, y - r, x + r, y - r, x + r, y + r / 3, x, y + r * 6 / 5, x - r, y + r / 3);
        };
    }

    private static Mark ring(int... xy) {
        return new Mark.Lines(List.of(xy), true, INK);
    }
}
