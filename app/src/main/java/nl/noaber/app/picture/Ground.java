// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.linemerge.LineMerger;
import org.locationtech.jts.operation.union.UnaryUnionOp;

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
        List<int[]> lines = new ArrayList<>();
        for (LineString border : borders(picture.backdrop().areas())) {
            int[] line = Traces.line(flat(border), window);
            if (line.length > 0) {
                lines.add(line);
            }
        }
        return Mark.Group.of("kaart-grenzen", List.of(new Mark.Lines(lines, false, BORDER)));
    }

    /** A border between two areas is there once: dashes of two would make a whole line. */
    @SuppressWarnings("unchecked")
    private static Collection<LineString> borders(List<Outline> areas) {
        LineMerger merger = new LineMerger();
        List<Geometry> rims =
                areas.stream().map(area -> area.shape().getBoundary()).toList();
        if (!rims.isEmpty()) {
            merger.add(UnaryUnionOp.union(rims));
        }
        return merger.getMergedLineStrings();
    }

    private static double[] flat(LineString line) {
        double[] xy = new double[2 * line.getNumPoints()];
        for (int i = 0; i < line.getNumPoints(); i++) {
            xy[2 * i] = line.getCoordinateN(i).x;
            xy[2 * i + 1] = line.getCoordinateN(i).y;
        }
        return xy;
    }
}
