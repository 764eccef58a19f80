// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.walking;

import java.util.Optional;
import java.util.function.IntPredicate;
import nl.noaber.core.geo.LonLat;

/**
 * Brings places to the nearest segment (not node) that a walker uses. A grid of cells of about 110 m lists the segments that
 * touch it; rings of cells are searched outwards until nothing nearer can come. Safe for use by several threads.
 */
public final class Snapper {
    /** A place farther from any street than this has no snap: it is not in this street file. */
    public static final double FARTHEST_METRES = 5_000;

    private static final int CELL_LAT = 10_000;
    private static final int CELLS_MAX = 1 << 24;

    private final StreetGraph.Arrays arrays;
    private final int cellLat;
    private final int cellLon;
    private final int minLon;
    private final int minLat;
    private final int columns;
    private final int rows;
    private final double narrowestCellMetres;
    private final int[] start;
    private final int[] segmentPoint;
    private final int[] segmentEdge;

    public Snapper(StreetGraph graph, Walker walker) {
        this(graph, e -> walker.goesOn(graph.flags(e)));
    }

    /** @param edges only these edges are snapped to */
    Snapper(StreetGraph graph, IntPredicate edges) {
        arrays = graph.arrays();
        int[] box = box(arrays);
        minLon = box[0];
        minLat = box[1];
        int times = 1;
        double cosine = Math.max(0.05, Math.min(Earth.cosine(box[1]), Earth.cosine(box[3])));
        while (cells(box, times, cosine) > CELLS_MAX) {
            times *= 2;
        }
        cellLat = CELL_LAT * times;
        cellLon = (int) (cellLat / cosine);
        columns = (int) (((long) box[2] - minLon) / cellLon) + 1;
        rows = (int) (((long) box[3] - minLat) / cellLat) + 1;
        narrowestCellMetres = cellLat * Earth.METRES_PER_UNIT * 0.999;
        start = new int[columns * rows + 1];
        forEachCell(graph, edges, (cell, point, edge) -> start[cell + 1]++);
        for (int i = 0; i < columns * rows; i++) {
            start[i + 1] += start[i];
        }
        int[] fill = start.clone();
        segmentPoint = new int[start[columns * rows]];
        segmentEdge = new int[segmentPoint.length];
        forEachCell(graph, edges, (cell, point, edge) -> {
            segmentPoint[fill[cell]] = point;
            segmentEdge[fill[cell]++] = edge;
        });
    }

    private static double cells(int[] box, int times, double cosine) {
        double cell = (double) CELL_LAT * times;
        return (((double) box[2] - box[0]) / (cell / cosine) + 1) * (((double) box[3] - box[1]) / cell + 1);
    }

    private static int[] box(StreetGraph.Arrays arrays) {
        int[] box = {Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE};
        for (int i = 0; i < arrays.pointLon().length; i++) {
            box[0] = Math.min(box[0], arrays.pointLon()[i]);
            box[1] = Math.min(box[1], arrays.pointLat()[i]);
            box[2] = Math.max(box[2], arrays.pointLon()[i]);
            box[3] = Math.max(box[3], arrays.pointLat()[i]);
        }
        return arrays.pointLon().length == 0 ? new int[4] : box;
    }

    private interface Cell {
        void segment(int cell, int point, int edge);
    }

    private void forEachCell(StreetGraph graph, IntPredicate edges, Cell each) {
        for (int e = 0; e < graph.edges(); e++) {
            if (edges.test(e)) {
                for (int p = arrays.pointStart()[e]; p < arrays.pointStart()[e + 1] - 1; p++) {
                    forEachCell(e, p, each);
                }
            }
        }
    }

    private void forEachCell(int edge, int p, Cell each) {
        int x1 = column(arrays.pointLon()[p]);
        int x2 = column(arrays.pointLon()[p + 1]);
        int y1 = row(arrays.pointLat()[p]);
        int y2 = row(arrays.pointLat()[p + 1]);
        for (int y = Math.min(y1, y2); y <= Math.max(y1, y2); y++) {
            for (int x = Math.min(x1, x2); x <= Math.max(x1, x2); x++) {
                each.segment(y * columns + x, p, edge);
            }
        }
    }

    private int column(int lon) {
        return (int) Math.floorDiv((long) lon - minLon, (long) cellLon);
    }

    private int row(int lat) {
        return (int) Math.floorDiv((long) lat - minLat, (long) cellLat);
    }

    public Optional<Snap> find(LonLat place) {
        return find(place.lon(), place.lat());
    }

    /** @return the nearest spot on a street, or nothing when that is more than {@link #FARTHEST_METRES} away */
    public Optional<Snap> find(double lonDegrees, double latDegrees) {
        Best best = new Best(Streets.units(lonDegrees), Streets.units(latDegrees));
        int x = column(best.lon);
        int y = row(best.lat);
        int rings = (int) Math.ceil(FARTHEST_METRES / narrowestCellMetres) + 1;
        for (int r = 0; r <= rings && best.metres() > (r - 1) * narrowestCellMetres; r++) {
            ring(x, y, r, best);
        }
        return best.point >= 0 && best.metres() <= FARTHEST_METRES ? Optional.of(best.toSnap()) : Optional.empty();
    }

    private void ring(int x, int y, int r, Best best) {
        for (int row = Math.max(0, y - r); row <= Math.min(rows - 1, y + r); row++) {
            int step = row == y - r || row == y + r || r == 0 ? 1 : 2 * r;
            for (int column = x - r; column <= x + r; column += step) {
                if (column >= 0 && column < columns) {
                    int cell = row * columns + column;
                    for (int i = start[cell]; i < start[cell + 1]; i++) {
                        best.offer(segmentPoint[i], segmentEdge[i]);
                    }
                }
            }
        }
    }

    /** The nearest so far; of equally near segments the one with the lowest number. */
    private final class Best {
        private final int lon;
        private final int lat;
        private final double cosine;
        private double square = Double.POSITIVE_INFINITY;
        private double share;
        private int point = -1;
        private int edge;

        Best(int lon, int lat) {
            this.lon = lon;
            this.lat = lat;
            this.cosine = Earth.cosine(lat);
        }

        double metres() {
            return Math.sqrt(square) * Earth.METRES_PER_UNIT;
        }

        void offer(int p, int e) {
            double ax = ((double) arrays.pointLon()[p] - lon) * cosine;
            double ay = (double) arrays.pointLat()[p] - lat;
            double dx = ((double) arrays.pointLon()[p + 1] - arrays.pointLon()[p]) * cosine;
            double dy = (double) arrays.pointLat()[p + 1] - arrays.pointLat()[p];
            double length = dx * dx + dy * dy;
            double t = length == 0 ? 0 : Math.clamp(-(ax * dx + ay * dy) / length, 0.0, 1.0);
            double x = ax + t * dx;
            double y = ay + t * dy;
            double d = x * x + y * y;
            if (d < square || (d == square && p < point)) {
                square = d;
                share = t;
                point = p;
                edge = e;
            }
        }

        Snap toSnap() {
            int before = arrays.along()[point];
            int along = before + (int) Math.round(share * (arrays.along()[point + 1] - before));
            return new Snap(
                    edge,
                    along,
                    metres(),
                    new LonLat(
                            between(arrays.pointLon()[point], arrays.pointLon()[point + 1]),
                            between(arrays.pointLat()[point], arrays.pointLat()[point + 1])));
        }

        private double between(int a, int b) {
            return (a + share * ((double) b - a)) / Streets.UNITS_PER_DEGREE;
        }
    }
}
