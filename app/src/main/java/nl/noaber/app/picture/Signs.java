// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** The markers on the map, and how many of each kind stand on it. */
final class Signs {
    private static final int AIR = 45;
    private static final int STEP = 210;
    private static final int RINGS = 9;
    private static final int NAME = 250;

    private final Window window;
    private final Placement placement;
    private final SequencedMap<MarkerKind, Tally> tallies = new LinkedHashMap<>();
    private final List<Mark> leaders = new ArrayList<>();
    private final List<Mark> signs = new ArrayList<>();
    private final Map<Marker, Box> placed = new LinkedHashMap<>();

    private Signs(Window window, Placement placement) {
        this.window = window;
        this.placement = placement;
    }

    /**
     * @param shown on the map
     * @param outside beyond the edge of the map
     * @param crowded on the map, but without room for a sign
     */
    record Tally(int shown, int outside, int crowded) {
        static final Tally NONE = new Tally(0, 0, 0);

        Tally plus(Tally other) {
            return new Tally(shown + other.shown, outside + other.outside, crowded + other.crowded);
        }
    }

    static Signs place(MapPicture picture, Window window, Placement placement) {
        Signs signs = new Signs(window, placement);
        picture.markers().forEach(signs::place);
        return signs;
    }

    SequencedMap<MarkerKind, Tally> tallies() {
        return tallies;
    }

    /** Lines from the places to the signs that had to stand aside. */
    Mark.Group leaders() {
        return Mark.Group.of("kaart-verwijslijnen", leaders);
    }

    Mark.Group signs() {
        return Mark.Group.of("kaart-voorzieningen", signs);
    }

    private void place(Marker marker) {
        tallies.merge(marker.kind(), tally(marker), Tally::plus);
    }

    private Tally tally(Marker marker) {
        if (!window.shows(marker.at())) {
            return new Tally(0, 1, 0);
        }
        int x = window.x(marker.at().x());
        int y = window.y(marker.at().y());
        int half = Sign.radius(marker.kind()) + AIR;
        Optional<Box> box = placement.take(Placement.rings(Box.around(x, y, half, half), STEP, RINGS));
        if (box.isEmpty()) {
            return new Tally(0, 0, 1);
        }
        int cx = box.get().left() + half;
        int cy = box.get().top() + half;
        if (cx != x || cy != y) {
            leaders.add(new Mark.Lines(List.of(new int[] {x, y, cx, cy}), false, Ink.line(Paper.INK, 18)));
            leaders.add(new Mark.Disc(x, y, 40, Ink.fill(Paper.INK)));
        }
        signs.add(new Mark.Group("", title(marker), null, Sign.draw(marker.kind(), marker.letter(), cx, cy)));
        placed.put(marker, box.get());
        return new Tally(1, 0, 0);
    }

    private static String title(Marker marker) {
        String label = marker.letter().equals(marker.kind().letter())
                ? marker.kind().label()
                : marker.letter() + ": " + marker.kind().label();
        return marker.name().isBlank() ? label : label + " " + marker.name();
    }

    /** The names of the kinds that are named, where there is room beside, above or below the sign. */
    List<Mark> names() {
        List<Mark> names = new ArrayList<>();
        placed.forEach((marker, box) -> {
            if (marker.kind().named() && !marker.name().isBlank()) {
                name(marker.name(), box).ifPresent(names::add);
            }
        });
        return names;
    }

    private Optional<Mark> name(String name, Box sign) {
        int middle = (sign.top() + sign.bottom()) / 2 + NAME * 36 / 100;
        int centre = (sign.left() + sign.right()) / 2;
        List<Mark.Words> options = List.of(
                words(sign.right() + 80, middle, Mark.Anchor.START, name),
                words(sign.left() - 80, middle, Mark.Anchor.END, name),
                words(centre, sign.bottom() + NAME, Mark.Anchor.MIDDLE, name),
                words(centre, sign.top() - NAME / 2, Mark.Anchor.MIDDLE, name));
        return placement.take(options.stream().map(Mark.Words::box).toList()).flatMap(box -> options.stream()
                .filter(w -> w.box().equals(box))
                .findFirst());
    }

    private static Mark.Words words(int x, int baseline, Mark.Anchor anchor, String name) {
        return new Mark.Words(x, baseline, NAME, false, anchor, Paper.INK, true, name);
    }
}
