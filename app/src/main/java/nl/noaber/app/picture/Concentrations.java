// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.noaber.core.geo.RdPoint;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/** The outlined concentrations with their number in a disc: inside, or beside when there is no room inside. */
final class Concentrations {
    static final int RADIUS = 240;
    private static final int RIM = 40;
    private static final int NUMBER = 310;
    private static final int OUTLINE = 58;
    private static final int RINGS = 40;
    private static final int SMALL = 1_000;
    private static final int LEADER = 28;

    private final Window window;
    private final List<RdPoint> markers;
    private final List<Mark> outlines = new ArrayList<>();
    private final List<Mark> numbers = new ArrayList<>();
    private int crowded;

    private Concentrations(MapPicture picture, Window window) {
        this.window = window;
        this.markers = picture.markers().stream().map(Marker::at).toList();
    }

    /** Where an outline lies on the sheet, and whether a disc within it leaves it in sight. */
    private record Spot(Outline outline, List<int[]> rings, int x, int y, boolean roomy) {
        static Spot of(Outline outline, Window window) {
            Geometry shape = outline.shape();
            Point middle = middle(shape, window);
            double room = shape.getBoundary().distance(middle) * window.unitsPerMetre();
            return new Spot(
                    outline,
                    Traces.rings(shape, window),
                    window.x(middle.getX()),
                    window.y(middle.getY()),
                    room > RADIUS);
        }
    }

    static Concentrations place(MapPicture picture, Window window, Placement placement) {
        Concentrations all = new Concentrations(picture, window);
        List<Spot> spots = picture.concentrations().stream()
                .map(one -> Spot.of(one, window))
                .toList();
        for (Spot spot : spots) {
            all.outlines.add(all.outline(spot.outline, spot.rings));
            Box box = Box.of(spot.rings);
            if (!spot.roomy && Math.max(box.width(), box.height()) < SMALL) {
                placement.reserve(box);
            }
        }
        spots.forEach(spot -> all.number(spot, placement));
        return all;
    }

    /** How many outlines have no number on the map, because it is too full. */
    int crowded() {
        return crowded;
    }

    /** The outlines, with a line to a number that stands beside its outline. */
    Mark.Group outlines() {
        return Mark.Group.of("kaart-concentraties", outlines);
    }

    /** The numbers in their discs. */
    Mark.Group numbers() {
        return Mark.Group.of("kaart-nummers", numbers);
    }

    private Mark outline(Outline one, List<int[]> rings) {
        int width = Math.max(LEADER, window.pen(OUTLINE));
        return new Mark.Group(
                "kaart-concentratie-" + one.rank(),
                one.rank() + " " + one.label(),
                null,
                List.of(
                        new Mark.Lines(rings, true, Ink.line(Paper.WHITE, 2 * width)),
                        new Mark.Lines(rings, true, Ink.line(Paper.INK, width))));
    }

    private void number(Spot spot, Placement placement) {
        int x = spot.x;
        int y = spot.y;
        Optional<Box> place = placement.take(places(spot));
        if (place.isEmpty()) {
            crowded++;
            return;
        }
        int cx = (place.get().left() + place.get().right()) / 2;
        int cy = (place.get().top() + place.get().bottom()) / 2;
        if (StrictMath.hypot(cx - x, cy - y) > RADIUS) {
            List<int[]> leader = List.of(new int[] {x, y, cx, cy});
            outlines.add(new Mark.Lines(leader, false, Ink.line(Paper.WHITE, LEADER * 3)));
            outlines.add(new Mark.Lines(leader, false, Ink.line(Paper.INK, LEADER)));
        }
        numbers.add(disc(spot.outline.rank(), cx, cy));
    }

    /** Boxes for the disc, the best first: inside a roomy shape, else beside it and not where a marker wants to be. */
    private List<Box> places(Spot spot) {
        int half = RADIUS + RIM;
        List<Box> around = Placement.rings(Box.around(spot.x, spot.y, half, half), half / 2, RINGS);
        return spot.roomy
                ? around
                : Stream.concat(around.stream().filter(this::clearOfMarkers), around.stream())
                        .toList();
    }

    private boolean clearOfMarkers(Box box) {
        Box wide = box.grown(Sign.RADIUS);
        return markers.stream().noneMatch(m -> wide.holds(window.x(m.x()), window.y(m.y())));
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
