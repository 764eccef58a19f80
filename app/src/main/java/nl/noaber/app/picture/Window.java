// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

import nl.noaber.core.geo.RdPoint;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Which part of the country the map shows, and where on the sheet it falls. North is up.
 *
 * @param frame the box of the map on the sheet
 * @param west x of the left edge, RD metres
 * @param north y of the upper edge, RD metres
 * @param unitsPerMetre hundredths of a millimetre on the sheet for a metre outside
 * @param side of the smallest square on the sheet, in hundredths of a millimetre
 */
record Window(Box frame, double west, double north, double unitsPerMetre, double side) {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final double AIR = 0.04;
    private static final double LEAST_METRES = 400;
    private static final int USUAL_METRES = 100;
    private static final double ROOMY_SIDE = 150;

    static Window of(MapPicture picture, Box frame) {
        Envelope shown = shown(picture);
        double width = Math.max(shown.getWidth(), LEAST_METRES) * (1 + 2 * AIR);
        double height = Math.max(shown.getHeight(), LEAST_METRES) * (1 + 2 * AIR);
        double scale = Math.min(frame.width() / width, frame.height() / height);
        double west = shown.centre().x - frame.width() / scale / 2;
        double north = shown.centre().y + frame.height() / scale / 2;
        int smallest = picture.squares().stream()
                .mapToInt(p -> p.square().size())
                .min()
                .orElse(USUAL_METRES);
        return new Window(frame, west, north, scale, smallest * scale);
    }

    private static Envelope shown(MapPicture picture) {
        Envelope e = new Envelope();
        for (Patch patch : picture.squares()) {
            var s = patch.square();
            e.expandToInclude(new Envelope(s.west(), s.west() + s.size(), s.south(), s.south() + s.size()));
        }
        picture.concentrations().forEach(o -> e.expandToInclude(o.shape().getEnvelopeInternal()));
        if (e.isNull()) {
            picture.backdrop().areas().forEach(o -> e.expandToInclude(o.shape().getEnvelopeInternal()));
        }
        if (e.isNull()) {
            picture.markers().forEach(m -> e.expandToInclude(m.at().x(), m.at().y()));
        }
        if (e.isNull()) {
            throw new IllegalArgumentException(
                    "There is nothing to draw: no squares, concentrations, areas or markers.");
        }
        return e;
    }

    /** The width of a pen that is {@code full} on a map of a town, and thinner where squares are small. */
    int pen(int full) {
        return (int) Math.ceil(full * Math.clamp(side / ROOMY_SIDE, 0.25, 1));
    }

    int x(double rdX) {
        return (int) Math.round(pageX(rdX));
    }

    int y(double rdY) {
        return (int) Math.round(pageY(rdY));
    }

    double pageX(double rdX) {
        return frame.left() + (rdX - west) * unitsPerMetre;
    }

    double pageY(double rdY) {
        return frame.top() + (north - rdY) * unitsPerMetre;
    }

    boolean shows(RdPoint point) {
        return frame.holds(x(point.x()), y(point.y()));
    }

    /** What the frame covers, RD metres. */
    Envelope area() {
        return onTheGround(frame).getEnvelopeInternal();
    }

    /** A point of the sheet in RD metres. */
    Coordinate ground(int x, int y) {
        return new Coordinate(west + (x - frame.left()) / unitsPerMetre, north - (y - frame.top()) / unitsPerMetre);
    }

    /** A box on the sheet as a rectangle in RD metres. */
    Geometry onTheGround(Box box) {
        return GEOMETRY.toGeometry(new Envelope(ground(box.left(), box.top()), ground(box.right(), box.bottom())));
    }

    /** The n of "1 : n" when the sheet is printed on A4. */
    double scaleDenominator() {
        return 100_000 / unitsPerMetre;
    }
}
