// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.tiles;

import org.locationtech.jts.geom.Coordinate;

/**
 * Points in whole units of a tile, without those that repeat the one before.
 *
 * @param xy x, y, x, y, ...; the first {@code 2 * count} numbers count
 */
record Rounded(int[] xy, int count) {
    private static final Rounded NOTHING = new Rounded(new int[0], 0);
    private static final int CORNERS_MIN = 3;

    static int whole(double units) {
        return (int) Math.round(units);
    }

    static Rounded of(Coordinate[] points, int left, int top) {
        int[] xy = new int[2 * points.length];
        int count = 0;
        for (Coordinate point : points) {
            int x = whole(point.x - left);
            int y = whole(point.y - top);
            if (count == 0 || x != xy[2 * count - 2] || y != xy[2 * count - 1]) {
                xy[2 * count] = x;
                xy[2 * count + 1] = y;
                count++;
            }
        }
        return new Rounded(xy, count);
    }

    /**
     * The same as a ring that is not closed, in the direction that tells outer from inner (clockwise on the screen is outer);
     * nothing when it has no area left.
     */
    Rounded ring(boolean outer) {
        boolean closed = count > 1 && xy[0] == xy[2 * count - 2] && xy[1] == xy[2 * count - 1];
        int corners = closed ? count - 1 : count;
        long area = twiceArea(corners);
        if (corners < CORNERS_MIN || area == 0) {
            return NOTHING;
        }
        if (area > 0 == outer) {
            return new Rounded(xy, corners);
        }
        int[] turned = new int[2 * corners];
        for (int i = 0; i < corners; i++) {
            turned[2 * i] = xy[2 * (corners - 1 - i)];
            turned[2 * i + 1] = xy[2 * (corners - 1 - i) + 1];
        }
        return new Rounded(turned, corners);
    }

    /** By the surveyor's formula; above zero is clockwise where y goes down. */
    private long twiceArea(int corners) {
        long sum = 0;
        for (int i = 0; i < corners; i++) {
            int next = (i + 1) % corners;
            sum += (long) xy[2 * i] * xy[2 * next + 1] - (long) xy[2 * next] * xy[2 * i + 1];
        }
        return sum;
    }
}
