// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.tiles;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.operation.overlayng.RingClipper;

/** Cuts lines and rings off at a rectangle. A ring that leaves and comes back runs along the edge. */
final class Box {
    private final double left;
    private final double top;
    private final double right;
    private final double bottom;
    private final RingClipper rings;

    Box(double left, double top, double right, double bottom) {
        this.left = left;
        this.top = top;
        this.right = right;
        this.bottom = bottom;
        this.rings = new RingClipper(new Envelope(left, right, top, bottom));
    }

    boolean holds(Coordinate point) {
        return point.x >= left && point.x <= right && point.y >= top && point.y <= bottom;
    }

    /** The ring within the rectangle; empty when there is nothing in it. */
    Coordinate[] ring(Coordinate[] ring) {
        return rings.clip(ring);
    }

    /** The pieces of the line within the rectangle. */
    List<Coordinate[]> line(Coordinate[] line) {
        List<Coordinate[]> pieces = new ArrayList<>();
        List<Coordinate> piece = new ArrayList<>();
        for (int i = 1; i < line.length; i++) {
            Coordinate[] part = segment(line[i - 1], line[i]);
            if (part == null) {
                continue;
            }
            boolean goesOn = !piece.isEmpty() && piece.getLast().equals2D(part[0]);
            if (!goesOn) {
                end(piece, pieces);
                piece.add(part[0]);
            }
            piece.add(part[1]);
        }
        end(piece, pieces);
        return pieces;
    }

    private static void end(List<Coordinate> piece, List<Coordinate[]> pieces) {
        if (piece.size() > 1) {
            pieces.add(piece.toArray(new Coordinate[0]));
        }
        piece.clear();
    }

    /** Liang and Barsky: the part of the segment, as fractions of it, that satisfies all four edges. */
    private Coordinate @Nullable [] segment(Coordinate from, Coordinate to) {
        double dx = to.x - from.x;
        double dy = to.y - from.y;
        double[] rate = {-dx, dx, -dy, dy};
        double[] room = {from.x - left, right - from.x, from.y - top, bottom - from.y};
        double enter = 0;
        double leave = 1;
        for (int edge = 0; edge < rate.length; edge++) {
            if (rate[edge] == 0) {
                if (room[edge] < 0) {
                    return null;
                }
            } else if (rate[edge] < 0) {
                enter = Math.max(enter, room[edge] / rate[edge]);
            } else {
                leave = Math.min(leave, room[edge] / rate[edge]);
            }
        }
        if (enter > leave) {
            return null;
        }
        return new Coordinate[] {
            enter == 0 ? from : new Coordinate(from.x + enter * dx, from.y + enter * dy),
            leave == 1 ? to : new Coordinate(from.x + leave * dx, from.y + leave * dy)
        };
    }
}
