// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.noaber.core.geo.Square;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** The squares: those of one class as one form, so that a large town stays a small file. */
final class Squares {
    static final Ink UNKNOWN = Ink.both(Paper.WHITE, Paper.LINE, 8);
    private static final int RIM = 7;
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private Squares() {}

    static Mark.Group draw(MapPicture picture, Window window) {
        SortedMap<Kind, SortedSet<Square>> kinds = new TreeMap<>();
        for (Patch patch : picture.squares()) {
            kinds.computeIfAbsent(new Kind(patch.square().size(), patch.legendClass()), k -> new TreeSet<>())
                    .add(patch.square());
        }
        List<Mark> groups = new ArrayList<>();
        kinds.forEach((kind, squares) -> groups.add(kind(picture, kind, squares, window)));
        groups.add(rim(kinds, window));
        return Mark.Group.of("kaart-vierkanten", groups);
    }

    /** Large squares are drawn first, so that small ones lie on them. */
    private record Kind(int size, int legendClass) implements Comparable<Kind> {
        private static final Comparator<Kind> ORDER =
                Comparator.comparingInt(Kind::size).reversed().thenComparingInt(Kind::legendClass);

        @Override
        public int compareTo(Kind other) {
            return ORDER.compare(this, other);
        }
    }

    private static Mark kind(MapPicture picture, Kind kind, SortedSet<Square> squares, Window window) {
        List<int[]> rings = Traces.rings(union(squares), window);
        boolean unknown = kind.legendClass == Patch.UNKNOWN;
        String id = "kaart-vierkanten-%d-%s".formatted(kind.size, unknown ? "onbekend" : kind.legendClass + 1);
        if (unknown) {
            List<Mark> marks = List.of(
                    new Mark.Lines(rings, true, Ink.both(Paper.WHITE, Paper.LINE, window.pen(UNKNOWN.width()))),
                    dots(squares, window));
            return new Mark.Group(id, "onbekend", null, marks);
        }
        LegendClass of = picture.classes().get(kind.legendClass);
        return new Mark.Group(id, of.label(), null, List.of(new Mark.Lines(rings, true, Ink.fill(of.colour()))));
    }

    /** A line around all squares together: the lightest class would fade into the land. */
    private static Mark rim(SortedMap<Kind, SortedSet<Square>> kinds, Window window) {
        SortedMap<Integer, SortedSet<Square>> bySize = new TreeMap<>();
        kinds.forEach((kind, squares) ->
                bySize.computeIfAbsent(kind.size, size -> new TreeSet<>()).addAll(squares));
        List<int[]> rings = new ArrayList<>();
        bySize.values().forEach(squares -> rings.addAll(Traces.rings(union(squares), window)));
        return Mark.Group.of(
                "kaart-vierkanten-rand", List.of(new Mark.Lines(rings, true, Ink.line(Paper.RIM, window.pen(RIM)))));
    }

    private static Geometry union(SortedSet<Square> squares) {
        Geometry[] forms = squares.stream()
                .map(s -> GEOMETRY.toGeometry(
                        new Envelope(s.west(), s.west() + s.size(), s.south(), s.south() + s.size())))
                .toArray(Geometry[]::new);
        return CoverageUnion.union(forms);
    }

    private static Mark dots(SortedSet<Square> squares, Window window) {
        List<int[]> dots = new ArrayList<>();
        for (Square square : squares) {
            int x = window.x(square.centre().x());
            int y = window.y(square.centre().y());
            dots.add(new int[] {x, y, x + 1, y});
        }
        int width = Math.max(5, (int) (squares.first().size() * window.unitsPerMetre() / 6));
        return new Mark.Lines(dots, false, Ink.line(Paper.LINE, width));
    }
}
