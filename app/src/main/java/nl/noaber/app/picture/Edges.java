// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The words above and below the map.
 *
 * @param height of the marks together
 */
record Edges(List<Mark> marks, int height) {
    private static final int WIDE = Paper.WIDTH - 2 * Paper.MARGIN;

    static Edges head(Caption caption) {
        List<Mark> marks = new ArrayList<>();
        int y = Paper.MARGIN;
        for (String line : Typeface.of(true).lines(caption.title(), Paper.TITLE, WIDE, 2)) {
            marks.add(words(line, y + Paper.TITLE * 3 / 4, Paper.TITLE, true, Paper.INK));
            y += Paper.TITLE * 6 / 5;
        }
        for (String line : Typeface.of(false).lines(caption.subtitle(), Paper.SUBTITLE, WIDE, 2)) {
            marks.add(words(line, y + Paper.SUBTITLE, Paper.SUBTITLE, false, Paper.INK));
            y += Paper.SUBTITLE * 13 / 10;
        }
        return new Edges(marks, y - Paper.MARGIN + 180);
    }

    static Edges foot(Caption caption) {
        List<String> lines = Stream.concat(caption.notes().stream(), Stream.of(caption.date(), caption.source()))
                .flatMap(text -> Typeface.of(false).lines(text, Paper.SMALL, WIDE, 2).stream())
                .toList();
        int leading = Paper.SMALL * 14 / 10;
        int height = lines.size() * leading;
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int y = Paper.HEIGHT - Paper.MARGIN - height + (i + 1) * leading - Paper.SMALL / 4;
            marks.add(words(lines.get(i), y, Paper.SMALL, false, Paper.SOFT));
        }
        return new Edges(marks, height);
    }

    private static Mark.Words words(String text, int baseline, int size, boolean bold, String colour) {
        return new Mark.Words(Paper.MARGIN, baseline, size, bold, Mark.Anchor.START, colour, false, text);
    }
}
