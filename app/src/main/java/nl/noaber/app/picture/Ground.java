// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

import java.util.ArrayList;
import java.util.List;

/** What lies under and over the squares in greys: land and water below, streets and borders above. */
final class Ground {
    private static final int[] STREET_WIDTHS = {6, 11, 26};
    static final Ink BORDER = Ink.line(Paper.BORDER, 22).dashed(70);

    private Ground() {}

    static List<Mark> below(MapPicture picture, Window window) {
        List<int[]> water = new ArrayList<>();
        picture.backdrop().water().forEach(shape -> water.addAll(Traces.rings(shape, window)));
        return List.of(
                new Mark.Lines(List.of(window.frame().ring()), true, Ink.fill(Paper.LAND)),
                Mark.Group.of("kaart-water", List.of(new Mark.Lines(water, true, Ink.fill(Paper.WATER)))));
    }

    static Mark.Group streets(MapPicture picture, Window window) {
        List<List<int[]>> byImportance = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (StreetLine street : picture.backdrop().streets()) {
            int[] line = Traces.line(street.xy(), window);
            if (line.length > 0) {
                byImportance.get(street.importance()).add(line);
            }
        }
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < STREET_WIDTHS.length; i++) {
            marks.add(new Mark.Lines(
                    byImportance.get(i),
                    false,
                    Ink.line(Paper.STREET, STREET_WIDTHS[i]).covering(45)));
        }
        return Mark.Group.of("kaart-straten", marks);
    }

    static Mark.Group borders(MapPicture picture, Window window) {
        List<int[]> rings = new ArrayList<>();
        picture.backdrop().areas().forEach(area -> rings.addAll(Traces.rings(area.shape(), window)));
        return Mark.Group.of("kaart-grenzen", List.of(new Mark.Lines(rings, true, BORDER)));
    }
}
