// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

import java.util.ArrayList;
import java.util.List;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.core.geo.Square;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** A map to test with, drawn as text: a digit is a class, ? no figure, . no square; each is 100 m, the first at (200000, 500000). */
final class Village {
    static final int WEST = 200_000;
    static final int NORTH = 500_000;
    static final List<LegendClass> CLASSES =
            LegendClass.blueGreen(List.of("minder dan 10", "10 tot 25", "25 tot 50", "50 tot 75", "75 of meer"));

    private final List<Patch> squares = new ArrayList<>();
    private final List<Outline> concentrations = new ArrayList<>();
    private final List<Marker> markers = new ArrayList<>();
    private Caption caption = new Caption(
            "Wie redt zich niet alleen in Voorbeeldstad?",
            "Naar schatting 690 inwoners.",
            "Mensen per vierkant",
            "Bron: verzonnen",
            "Peildatum: 1 januari 2024",
            List.of("Schatting: de aantallen zijn berekend, niet geteld."));
    private Backdrop backdrop = Backdrop.none();

    static Village drawn(String... rows) {
        Village village = new Village();
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < rows[r].length(); c++) {
                char sign = rows[r].charAt(c);
                if (sign != '.') {
                    village.squares.add(
                            new Patch(square(c, r), sign == '?' ? Patch.UNKNOWN : Character.digit(sign, 10), false));
                }
            }
        }
        return village;
    }

    static Square square(int column, int row) {
        return new Square(WEST + 100 * column, NORTH - 100 * row, 100);
    }

    /** Column and row may lie between squares. */
    static RdPoint at(double column, double row) {
        return new RdPoint(WEST + 100 * column, NORTH + 100 - 100 * row);
    }

    Village uncertain(int column, int row) {
        squares.replaceAll(
                p -> p.square().equals(square(column, row)) ? new Patch(p.square(), p.legendClass(), true) : p);
        return this;
    }

    Village concentration(int rank, String label, int column, int row, int columns, int rows) {
        concentrations.add(new Outline(block(column, row, columns, rows), rank, label, label));
        return this;
    }

    static Geometry block(int column, int row, int columns, int rows) {
        RdPoint corner = at(column, row);
        return new GeometryFactory()
                .toGeometry(
                        new Envelope(corner.x(), corner.x() + 100.0 * columns, corner.y() - 100.0 * rows, corner.y()));
    }

    Village marker(MarkerKind kind, double column, double row, String name) {
        markers.add(new Marker(at(column, row), kind, name));
        return this;
    }

    Village saying(Caption other) {
        caption = other;
        return this;
    }

    Village on(Backdrop other) {
        backdrop = other;
        return this;
    }

    MapPicture picture() {
        return new MapPicture(caption, CLASSES, squares, concentrations, markers, backdrop);
    }

    String svg() {
        return Picture.svg(picture());
    }
}
