// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Slanted lines over the squares that are uncertain. All lines lie on one family over the whole sheet, so that they run on
 * from square to square.
 */
final class Hatching {
    private static final int WIDTH = 14;
    private static final int CLOSEST = 30;
    private static final int WIDEST = 110;

    private final int step;
    private final SortedMap<Integer, List<int[]>> stretches = new TreeMap<>();

    private Hatching(int step) {
        this.step = step;
    }

    static Mark.Group draw(MapPicture picture, Window window) {
        SortedMap<String, Hatching> byColour = new TreeMap<>();
        for (Patch patch : picture.squares()) {
            if (patch.uncertain() && patch.legendClass() != Patch.UNKNOWN) {
                int step = step(patch, window);
                byColour.computeIfAbsent(
                                colourOn(picture.classes()
                                        .get(patch.legendClass())
                                        .colour()),
                                c -> new Hatching(step))
                        .cover(box(patch, window));
            }
        }
        List<Mark> marks = new ArrayList<>();
        byColour.forEach((colour, hatching) -> marks.add(hatching.mark(colour, window.pen(WIDTH))));
        return new Mark.Group("kaart-onzeker", "onzeker", null, marks);
    }

    /** Level lines over the squares of a class that has them. */
    static Mark.Group stripes(MapPicture picture, Window window) {
        List<Mark> marks = new ArrayList<>();
        for (int c = 0; c < picture.classes().size(); c++) {
            LegendClass of = picture.classes().get(c);
            if (of.striped()) {
                List<int[]> lines = new ArrayList<>();
                for (Patch patch : picture.squares()) {
                    if (patch.legendClass() == c) {
                        level(lines, box(patch, window), step(patch, window));
                    }
                }
                marks.add(new Mark.Lines(lines, false, Ink.line(colourOn(of.colour()), window.pen(WIDTH))));
            }
        }
        return Mark.Group.of("kaart-strepen", marks);
    }

    /** Level lines over one box, for the legend. */
    static Mark stripes(Box box, String fill) {
        List<int[]> lines = new ArrayList<>();
        level(lines, box, WIDEST);
        return new Mark.Lines(lines, false, Ink.line(colourOn(fill), WIDTH));
    }

    private static void level(List<int[]> lines, Box box, int step) {
        for (int y = Math.ceilDiv(box.top() + 1, step) * step; y < box.bottom(); y += step) {
            lines.add(new int[] {box.left(), y, box.right(), y});
        }
    }

    private static Box box(Patch patch, Window window) {
        var s = patch.square();
        return new Box(
                window.x(s.west()), window.y(s.south() + s.size()), window.x(s.west() + s.size()), window.y(s.south()));
    }

    private static int step(Patch patch, Window window) {
        return (int) Math.clamp(patch.square().size() * window.unitsPerMetre() / 2, CLOSEST, WIDEST);
    }

    /** Hatching over one box, for the legend. */
    static Mark over(Box box, String fill) {
        Hatching hatching = new Hatching(WIDEST);
        hatching.cover(box);
        return hatching.mark(colourOn(fill), WIDTH);
    }

    /** Adds the parts within the box of the lines x + y = a multiple of the step. */
    private void cover(Box box) {
        int first = Math.ceilDiv(box.left() + box.top(), step);
        int last = Math.floorDiv(box.right() + box.bottom(), step);
        for (int line = first; line <= last; line++) {
            int sum = line * step;
            int from = Math.max(box.left(), sum - box.bottom());
            int to = Math.min(box.right(), sum - box.top());
            if (from < to) {
                stretches.computeIfAbsent(line, l -> new ArrayList<>()).add(new int[] {from, to});
            }
        }
    }

    private Mark mark(String colour, int width) {
        List<int[]> lines = new ArrayList<>();
        stretches.forEach((line, parts) -> {
            parts.sort(Comparator.comparingInt(p -> p[0]));
            int from = parts.getFirst()[0];
            int to = parts.getFirst()[1];
            for (int[] part : parts) {
                if (part[0] > to) {
                    lines.add(line(line, from, to));
                    from = part[0];
                }
                to = Math.max(to, part[1]);
            }
            lines.add(line(line, from, to));
        });
        return new Mark.Lines(lines, false, Ink.line(colour, width));
    }

    private int[] line(int line, int from, int to) {
        int sum = line * step;
        return new int[] {from, sum - from, to, sum - to};
    }

    /** Ink or white, whichever stands out more against the colour. */
    static String colourOn(String fill) {
        return contrast(Paper.INK, fill) >= contrast(Paper.WHITE, fill) ? Paper.INK : Paper.WHITE;
    }

    /** The contrast ratio of WCAG 2, 1 to 21. */
    static double contrast(String one, String other) {
        double a = luminance(Color.decode(one));
        double b = luminance(Color.decode(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.03928 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
    }
}
