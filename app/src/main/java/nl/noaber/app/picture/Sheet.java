// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

import java.util.ArrayList;
import java.util.List;

/** The layout of the sheet: title above, map at the left, panel at the right, notes and source below. */
final class Sheet {
    private Sheet() {}

    /** All marks, those that lie below first. */
    static List<Mark> draw(MapPicture picture) {
        Edges head = Edges.head(picture.caption());
        Edges foot = Edges.foot(picture.caption());
        Box frame = new Box(
                Paper.MARGIN,
                Paper.MARGIN + head.height(),
                Row.LEFT - Paper.GAP,
                Paper.HEIGHT - Paper.MARGIN - foot.height() - 250);
        Window window = Window.of(picture, frame);
        Placement placement = new Placement(frame.grown(-60));
        List<Mark> marks = new ArrayList<>();
        marks.add(
                new Mark.Lines(List.of(new Box(0, 0, Paper.WIDTH, Paper.HEIGHT).ring()), true, Ink.fill(Paper.WHITE)));
        marks.add(Mark.Group.of("kaart-kop", head.marks()));
        Concentrations concentrations = Concentrations.place(picture, window, placement);
        Signs signs = Signs.place(picture, window, placement);
        marks.add(map(picture, window, concentrations, signs, placement));
        marks.add(new Mark.Lines(List.of(frame.ring()), true, Ink.line(Paper.LINE, 14)));
        marks.add(Panel.draw(picture, window, signs, concentrations.crowded()));
        marks.add(Mark.Group.of("kaart-voet", foot.marks()));
        return marks;
    }

    private static Mark map(
            MapPicture picture, Window window, Concentrations concentrations, Signs signs, Placement placement) {
        List<Mark> names = new ArrayList<>(signs.names());
        names.addAll(AreaNames.place(picture, window, placement));
        List<Mark> marks = new ArrayList<>(Ground.below(picture, window));
        marks.add(Squares.draw(picture, window));
        marks.add(Hatching.stripes(picture, window));
        marks.add(Hatching.draw(picture, window));
        marks.add(Ground.streets(picture, window));
        marks.add(Ground.borders(picture, window));
        marks.add(concentrations.outlines());
        marks.add(Mark.Group.of("kaart-namen", names));
        marks.add(signs.leaders());
        marks.add(concentrations.numbers());
        marks.add(signs.signs());
        return new Mark.Group("kaart", "", window.frame(), marks);
    }
}
