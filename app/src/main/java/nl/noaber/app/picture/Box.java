// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

/** A box on the sheet in hundredths of a millimetre; y runs down. */
record Box(int left, int top, int right, int bottom) {
    static Box around(int x, int y, int halfWidth, int halfHeight) {
        return new Box(x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight);
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
