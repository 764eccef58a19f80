// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/**
 * Depth of water after the left dike breaks west of the town: an invented ground that is high along the river and under the
 * old town and low in the west, filled up to a level that falls with the distance from the breach.
 */
final class FloodOut {
    private static final int CELL = 25;
    private static final double UNKNOWN = -9999;
    private static final String PROJECTION = "PROJCS[\"RD_New\",GEOGCS[\"GCS_Amersfoort\",DATUM[\"D_Amersfoort\","
            + "SPHEROID[\"Bessel_1841\",6377397.155,299.1528128]],PRIMEM[\"Greenwich\",0.0],"
            + "UNIT[\"Degree\",0.0174532925199433]],PROJECTION[\"Double_Stereographic\"],"
            + "PARAMETER[\"False_Easting\",155000.0],PARAMETER[\"False_Northing\",463000.0],"
            + "PARAMETER[\"Central_Meridian\",5.38763888888889],PARAMETER[\"Scale_Factor\",0.9999079],"
            + "PARAMETER[\"Latitude_Of_Origin\",52.1561605555556],UNIT[\"Meter\",1.0]]";

    private final Coordinate breach;
    private final PreparedGeometry foreland;
    private final Sway relief;
    private final Coordinate[] dike;

    private FloodOut(Town town) {
        breach = Plan.points(-2900, 1650).getFirst();
        foreland = PreparedGeometryFactory.prepare(Foreland.of(town.plan()));
        relief = new Sway(1, new Chance(town.seed(), "relief"));
        dike = town.plan().roads.getFirst().line.toArray(Coordinate[]::new);
    }

    static void write(Town town, Path grid, Path projection) throws IOException {
        Files.writeString(projection, PROJECTION);
        Envelope box = town.plan().border.getEnvelopeInternal();
        int west = (int) Math.floor(box.getMinX() / CELL) * CELL;
        int south = (int) Math.floor(box.getMinY() / CELL) * CELL;
        int columns = (int) Math.ceil((box.getMaxX() - west) / CELL);
        int rows = (int) Math.ceil((box.getMaxY() - south) / CELL);
        FloodOut flood = new FloodOut(town);
        try (BufferedWriter out = Files.newBufferedWriter(grid)) {
            out.write(String.format(
                    Locale.ROOT,
                    "ncols        %d%nnrows        %d%nxllcorner    %d%nyllcorner    %d%ncellsize     %d%nNODATA_value %.0f%n",
                    columns,
                    rows,
                    west,
                    south,
                    CELL,
                    UNKNOWN));
            for (int row = rows - 1; row >= 0; row--) {
                StringBuilder line = new StringBuilder();
                for (int column = 0; column < columns; column++) {
                    double depth = flood.depth(west + (column + 0.5) * CELL, south + (row + 0.5) * CELL);
                    line.append(' ').append(text(depth));
                }
                out.write(line.append('\n').toString());
            }
        }
    }

    private static String text(double depth) {
        return depth == UNKNOWN ? "-9999" : depth <= 0 ? "0" : String.format(Locale.ROOT, "%.1f", depth);
    }

    /** Metres of water; 0 when dry; unknown between the dikes and beyond the river. */
    private double depth(double x, double y) {
        Coordinate here = new Coordinate(x, y);
        if (foreland.intersects(Curve.SHAPES.createPoint(here))) {
            return UNKNOWN;
        }
        double fromDike = Double.MAX_VALUE;
        int nearest = 0;
        for (int i = 0; i < dike.length; i++) {
            double metres = dike[i].distance(here);
            if (metres < fromDike) {
                fromDike = metres;
                nearest = i;
            }
        }
        Coordinate a = dike[Math.max(0, nearest - 1)];
        Coordinate b = dike[Math.min(dike.length - 1, nearest + 1)];
        boolean isOverRiver = (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x) < 0;
        return isOverRiver ? UNKNOWN : Math.max(0, level(here) - ground(here, fromDike));
    }

    private double level(Coordinate here) {
        return 2.6 - here.distance(breach) / 2300;
    }

    private double ground(Coordinate here, double fromDike) {
        double levee = 2.4 * Math.exp(-fromDike / 260);
        double mound = 3.2 * Math.exp(-Math.pow(here.distance(Plan.CENTRE) / 900, 2));
        double slope = (here.x - Plan.CENTRE.x) / 5200;
        Coordinate moved = relief.of(here);
        return 0.9 + levee * 0.5 + mound + slope + 0.22 * ((moved.x - here.x) + (moved.y - here.y));
    }
}
