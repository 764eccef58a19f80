// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/** The outlined concentrations with their number in a disc: inside, or beside when there is no room inside. */
final class Concentrations {
    static final int RADIUS = 240;
    private static final int RIM = 40;
    private static final int NUMBER = 310;
    private static final int OUTLINE = 58;
    private static final int RINGS = 8;

    private Concentrations() {}

    static Mark.Group draw(MapPicture picture, Window window, Placement placement) {
        List<Mark> outlines = new ArrayList<>();
        List<Mark> numbers = new ArrayList<>();
        for (Outline one : picture.concentrations()) {
            outlines.add(outline(one, Traces.rings(one.shape(), window)));
            number(one, window, placement, outlines).ifPresent(numbers::add);
        }
        outlines.addAll(numbers);
        return Mark.Group.of("kaart-concentraties", outlines);
    }

    private static Mark outline(Outline one, List<int[]> rings) {
        return new Mark.Group(
                "kaart-concentratie-" + one.rank(),
                one.rank() + " " + one.label(),
                null,
                List.of(
                        new Mark.Lines(rings, true, Ink.line(Paper.WHITE, OUTLINE * 2)),
                        new Mark.Lines(rings, true, Ink.line(Paper.INK, OUTLINE))));
    }

    private static Optional<Mark> number(Outline one, Window window, Placement placement, List<Mark> leaders) {
        Point middle = middle(one.shape(), window);
        int x = window.x(middle.getX());
        int y = window.y(middle.getY());
        int half = RADIUS + RIM;
        return placement
                .take(Placement.rings(Box.around(x, y, half, half), half, RINGS))
                .map(box -> {
                    int cx = box.left() + half;
                    int cy = box.top() + half;
                    if (StrictMath.hypot(cx - x, cy - y) > RADIUS) {
                        leaders.add(new Mark.Lines(List.of(new int[] {x, y, cx, cy}), false, Ink.line(Paper.INK, 25)));
                    }
                    return disc(one.rank(), cx, cy);
                });
    }

    /** The disc with its number, on the map and in the list. */
    static Mark disc(int rank, int x, int y) {
        return Mark.Group.of(
                "",
                List.of(
                        new Mark.Disc(x, y, RADIUS, Ink.both(Paper.INK, Paper.WHITE, RIM)),
                        new Mark.Words(
                                x,
                                y + NUMBER * 36 / 100,
                                NUMBER,
                                true,
                                Mark.Anchor.MIDDLE,
                                Paper.WHITE,
                                false,
                                String.valueOf(rank))));
    }

    /** The point inside that is farthest from every border. */
    static Point middle(Geometry shape, Window window) {
        return MaximumInscribedCircle.getCenter(shape, 20 / window.unitsPerMetre());
    }
}
