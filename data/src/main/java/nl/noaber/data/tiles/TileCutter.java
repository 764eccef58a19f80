// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.tiles;

import java.util.function.BiConsumer;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/**
 * Cuts a shape into the tiles of one zoom: simplified to half a pixel, clipped with a margin, rounded to units of the tile.
 * What is too small to see is left out, except at the last zoom, which browsers enlarge.
 */
final class TileCutter {
    /** A browser draws a tile on 512 pixels. */
    private static final double UNITS_PER_PIXEL = TileBuilder.EXTENT / 512.0;
    /** So that lines and edges of neighbours join. */
    private static final int MARGIN_UNITS = (int) (8 * UNITS_PER_PIXEL);

    private static final double SIMPLIFY_PIXELS = 0.5;
    private static final double POLYGON_PIXELS_MIN = 4;
    private static final double LINE_PIXELS_MIN = 2;

    private final int zoom;
    private final boolean last;
    private final double unitsPerSquare;

    TileCutter(int zoom, boolean last) {
        this.zoom = zoom;
        this.last = last;
        this.unitsPerSquare = (double) TileBuilder.EXTENT * (1 << zoom);
    }

    /** @param shape in the unit square; what it is cut into goes to {@code out}, empty pieces do not */
    void cut(Geometry shape, BiConsumer<TileId, TileShape> out) {
        Geometry units = AffineTransformation.scaleInstance(unitsPerSquare, unitsPerSquare)
                .transform(shape);
        Geometry simple = last ? units : simplified(units);
        if (simple.isEmpty()) {
            return;
        }
        Envelope reach = new Envelope(simple.getEnvelopeInternal());
        reach.expandBy(MARGIN_UNITS);
        int side = 1 << zoom;
        int east = Math.min(side - 1, column(reach.getMaxX()));
        int south = Math.min(side - 1, column(reach.getMaxY()));
        for (int x = Math.max(0, column(reach.getMinX())); x <= east; x++) {
            Box strip = new Box(edge(x), reach.getMinY(), edge(x + 1) + MARGIN_UNITS * 2.0, reach.getMaxY());
            Pieces inStrip = Pieces.of(simple).within(strip);
            for (int y = Math.max(0, column(reach.getMinY())); y <= south && !inStrip.isEmpty(); y++) {
                Box tile =
                        new Box(edge(x), edge(y), edge(x + 1) + MARGIN_UNITS * 2.0, edge(y + 1) + MARGIN_UNITS * 2.0);
                TileShape cut = inStrip.within(tile).toTile(x * TileBuilder.EXTENT, y * TileBuilder.EXTENT);
                if (!cut.isEmpty()) {
                    out.accept(new TileId(zoom, x, y), cut);
                }
            }
        }
    }

    private static int column(double units) {
        return (int) Math.floor(units / TileBuilder.EXTENT);
    }

    /** Where a tile begins, with its margin. */
    private static double edge(int tile) {
        return (double) tile * TileBuilder.EXTENT - MARGIN_UNITS;
    }

    private static Geometry simplified(Geometry units) {
        double tolerance = SIMPLIFY_PIXELS * UNITS_PER_PIXEL;
        if (units.getDimension() == 0) {
            return units;
        }
        if (units.getDimension() == 1) {
            boolean tiny = units.getLength() < LINE_PIXELS_MIN * UNITS_PER_PIXEL;
            return tiny ? units.getFactory().createLineString() : DouglasPeuckerSimplifier.simplify(units, tolerance);
        }
        boolean tiny = units.getArea() < POLYGON_PIXELS_MIN * UNITS_PER_PIXEL * UNITS_PER_PIXEL;
        return tiny ? units.getFactory().createPolygon() : TopologyPreservingSimplifier.simplify(units, tolerance);
    }
}
