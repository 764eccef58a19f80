// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The scale bar, a round number of metres long, with the north arrow beside it. */
final class ScaleBar {
    static final int HEIGHT = 1_500;
    private static final int LONGEST = 4_800;
    private static final int THICK = 110;

    private ScaleBar() {}

    /** The largest of 1, 2 and 5 times a power of ten metres that fits. */
    static int metres(Window window) {
        double most = LONGEST / window.unitsPerMetre();
        int power = 1;
        while (power * 10 <= most) {
            power *= 10;
        }
        return power * 5 <= most ? power * 5 : power * 2 <= most ? power * 2 : power;
    }

    static Mark.Group draw(Window window, MapWords words, int left, int top, int right) {
        int metres = metres(window);
        int length = (int) Math.round(metres * window.unitsPerMetre());
        int y = top + 420;
        int half = length / 2;
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Lines(
                List.of(new Box(left, y, left + length, y + THICK).ring()),
                true,
                Ink.both(Paper.WHITE, Paper.INK, 16)));
        marks.add(new Mark.Lines(List.of(new Box(left, y, left + half, y + THICK).ring()), true, Ink.fill(Paper.INK)));
        marks.add(text(left, y - 110, Mark.Anchor.START, "0"));
        marks.add(text(left + length, y - 110, Mark.Anchor.END, words(metres)));
        marks.add(text(left, y + THICK + 420, Mark.Anchor.START, words.scale() + " 1 : " + denominator(window, words)));
        marks.addAll(north(right - 250, top));
        return new Mark.Group("kaart-schaal", words.scaleBar() + " " + words(metres), null, marks);
    }

    private static List<Mark> north(int x, int top) {
        int tip = top + 60;
        int foot = top + 700;
        return List.of(
                new Mark.Lines(
                        List.of(new int[] {x, tip, x + 200, foot, x, foot - 130, x - 200, foot}),
                        true,
                        Ink.fill(Paper.INK)),
                new Mark.Words(x, foot + 320, Paper.BODY, true, Mark.Anchor.MIDDLE, Paper.INK, false, "N"));
    }

    private static Mark.Words text(int x, int baseline, Mark.Anchor anchor, String text) {
        return new Mark.Words(x, baseline, Paper.SMALL, false, anchor, Paper.INK, false, text);
    }

    static String words(int metres) {
        return metres < 1000 ? metres + " m" : metres / 1000 + " km";
    }

    private static String denominator(Window window, MapWords words) {
        long step = window.scaleDenominator() < 20_000 ? 100 : 1_000;
        long rounded = Math.round(window.scaleDenominator() / step) * step;
        return String.format(Locale.ROOT, "%,d", rounded).replace(',', words.thousands());
    }
}
