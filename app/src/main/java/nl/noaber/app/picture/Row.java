// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A row of the panel beside the map.
 *
 * @param marks what it draws when its top is at the given y
 */
record Row(int height, IntFunction<List<Mark>> marks) {
    static final int LEFT = Paper.WIDTH - Paper.MARGIN - Paper.PANEL;
    static final int RIGHT = Paper.WIDTH - Paper.MARGIN;
    private static final int TEXT = LEFT + 900;
    private static final int LEADING = 410;
    private static final int LEAST = 560;

    static Row space(int height) {
        return new Row(height, y -> List.of());
    }

    static Row heading(String text) {
        List<String> lines = Typeface.of(true).lines(text, Paper.BODY, Paper.PANEL, 3);
        return new Row(lines.size() * LEADING + 160, y -> words(lines, LEFT, y + 330, true));
    }

    /** A sign with its middle on the given y, at the left, and words of one or two lines. */
    static Row sign(String text, IntFunction<List<Mark>> sign) {
        List<String> lines = Typeface.of(false).lines(text, Paper.BODY, RIGHT - TEXT, 2);
        int height = Math.max(LEAST, lines.size() * LEADING + 150);
        return new Row(height, y -> {
            List<Mark> marks = new ArrayList<>(sign.apply(y + height / 2));
            int first = y + height / 2 - (lines.size() - 1) * LEADING / 2 + Paper.BODY * 36 / 100;
            marks.addAll(words(lines, TEXT, first, false));
            return marks;
        });
    }

    static Row text(String text) {
        List<String> lines = Typeface.of(false).lines(text, Paper.SMALL, Paper.PANEL, 2);
        return new Row(lines.size() * LEADING, y -> {
            List<Mark> marks = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                marks.add(new Mark.Words(
                        LEFT,
                        y + 300 + i * LEADING,
                        Paper.SMALL,
                        false,
                        Mark.Anchor.START,
                        Paper.SOFT,
                        false,
                        lines.get(i)));
            }
            return marks;
        });
    }

    private static List<Mark> words(List<String> lines, int x, int baseline, boolean bold) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            marks.add(new Mark.Words(
                    x, baseline + i * LEADING, Paper.BODY, bold, Mark.Anchor.START, Paper.INK, false, lines.get(i)));
        }
        return marks;
    }

    static int height(List<Row> rows) {
        return rows.stream().mapToInt(Row::height).sum();
    }
}
