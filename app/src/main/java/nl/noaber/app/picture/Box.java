// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

import java.util.List;

/** A box on the sheet in hundredths of a millimetre; y runs down. */
record Box(int left, int top, int right, int bottom) {
    static Box around(int x, int y, int halfWidth, int halfHeight) {
        return new Box(x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight);
    }

    /** The box around all points; one point wide and high at (0, 0) when there are none. */
    static Box of(List<int[]> parts) {
        int[] first = parts.isEmpty() ? new int[2] : parts.getFirst();
        Box box = new Box(first[0], first[1], first[0], first[1]);
        for (int[] xy : parts) {
            for (int i = 0; i < xy.length; i += 2) {
                box = new Box(
                        Math.min(box.left, xy[i]),
                        Math.min(box.top, xy[i + 1]),
                        Math.max(box.right, xy[i]),
                        Math.max(box.bottom, xy[i + 1]));
            }
        }
        return box;
    }

    int width() {
        return right - left;
    }

    int height() {
        return bottom - top;
    }

    boolean touches(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean holds(Box other) {
        return left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom;
    }

    boolean holds(int x, int y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    Box grown(int by) {
        return new Box(left - by, top - by, right + by, bottom + by);
    }

    /** The corners as one ring: x, y, x, y, ... */
    int[] ring() {
        return new int[] {left, top, right, top, right, bottom, left, bottom};
    }
}
