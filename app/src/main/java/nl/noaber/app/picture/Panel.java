// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

import java.util.ArrayList;
import java.util.List;
import nl.noaber.app.picture.Signs.Tally;

/** The panel beside the map: legend, numbered list, signs, scale bar. The list gives way when room is short. */
final class Panel {
    private static final int X = Row.LEFT + 350;
    private static final int SPACE = 330;
    private static final int SWATCH_WIDTH = 350;
    private static final int SWATCH_HEIGHT = 200;

    private Panel() {}

    static Mark.Group draw(MapPicture picture, Window window, Signs signs, int crowded) {
        Box frame = window.frame();
        List<Row> squares = squares(picture);
        List<Row> kinds = kinds(picture, signs);
        int room = frame.height() - ScaleBar.HEIGHT - Row.height(squares) - Row.height(kinds) - 3 * SPACE;
        List<Mark> marks = new ArrayList<>();
        int y = frame.top();
        for (List<Row> section : List.of(squares, concentrations(picture, crowded, room), kinds)) {
            for (Row row : section) {
                marks.addAll(row.marks().apply(y));
                y += row.height();
            }
            y += section.isEmpty() ? 0 : SPACE;
        }
        marks.add(ScaleBar.draw(window, picture.words(), Row.LEFT, frame.bottom() - ScaleBar.HEIGHT + 250, Row.RIGHT));
        return Mark.Group.of("kaart-legenda", marks);
    }

    private static List<Row> squares(MapPicture picture) {
        List<Row> rows = new ArrayList<>();
        if (picture.squares().isEmpty()) {
            return rows;
        }
        rows.add(Row.heading(picture.caption().legendTitle()));
        for (LegendClass c : picture.classes()) {
            rows.add(Row.sign(c.label(), y -> swatch(y, c)));
        }
        if (!picture.words().unknown().isEmpty()) {
            rows.add(Row.sign(
                    picture.words().unknown(),
                    y -> List.of(
                            swatch(y, Squares.UNKNOWN),
                            new Mark.Lines(List.of(new int[] {X, y, X + 1, y}), false, Ink.line(Paper.LINE, 60)))));
        }
        if (picture.squares().stream().anyMatch(Patch::uncertain)) {
            String fill = picture.classes().get(picture.classes().size() / 2).colour();
            rows.add(Row.sign(
                    picture.caption().doubtLabel(),
                    y -> List.of(
                            swatch(y, Ink.both(fill, Paper.LINE, 8)),
                            Hatching.over(Box.around(X, y, SWATCH_WIDTH, SWATCH_HEIGHT), fill))));
        }
        return rows;
    }

    private static List<Mark> swatch(int y, LegendClass c) {
        Mark plain = swatch(y, Ink.both(c.colour(), Paper.LINE, 8));
        return c.striped()
                ? List.of(plain, Hatching.stripes(Box.around(X, y, SWATCH_WIDTH, SWATCH_HEIGHT), c.colour()))
                : List.of(plain);
    }

    private static Mark swatch(int y, Ink ink) {
        return new Mark.Lines(
                List.of(Box.around(X, y, SWATCH_WIDTH, SWATCH_HEIGHT).ring()), true, ink);
    }

    private static List<Row> concentrations(MapPicture picture, int crowded, int room) {
        List<Row> rows = new ArrayList<>();
        if (picture.concentrations().isEmpty()) {
            return rows;
        }
        rows.add(Row.heading(picture.words().outlines()));
        if (crowded > 0) {
            rows.add(Row.text(picture.words().crowded().formatted(crowded)));
        }
        int left = picture.concentrations().size();
        for (Outline one : picture.concentrations()) {
            Row row = Row.sign(one.label(), y -> List.of(Concentrations.disc(one.rank(), X, y)));
            Row rest = Row.text(picture.words().more().formatted(left));
            int needed = Row.height(rows) + row.height() + (left > 1 ? rest.height() : 0);
            if (needed > room) {
                rows.add(rest);
                return rows;
            }
            rows.add(row);
            left--;
        }
        return rows;
    }

    private static List<Row> kinds(MapPicture picture, Signs signs) {
        List<Row> rows = new ArrayList<>();
        signs.tallies()
                .forEach((kind, tally) -> rows.add(Row.sign(
                        kind.label() + count(tally, picture.words()), y -> Sign.draw(kind, kind.letter(), X, y))));
        if (!picture.backdrop().areas().isEmpty()) {
            rows.add(Row.sign(
                    picture.backdrop().borderLabel(),
                    y -> List.of(new Mark.Lines(
                            List.of(new int[] {X - SWATCH_WIDTH, y, X + SWATCH_WIDTH, y}), false, Ground.BORDER))));
        }
        if (!rows.isEmpty()) {
            rows.addFirst(Row.heading(picture.words().onTheMap()));
        }
        return rows;
    }

    private static String count(Tally tally, MapWords words) {
        String out = tally.outside() == 0 ? "" : ", " + words.outside().formatted(tally.outside());
        String crowded = tally.crowded() == 0 ? "" : ", " + words.noRoom().formatted(tally.crowded());
        return " (%d%s%s)".formatted(tally.shown(), out, crowded);
    }
}
