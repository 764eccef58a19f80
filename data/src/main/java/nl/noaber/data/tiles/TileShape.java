// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.tiles;

import java.util.Arrays;

/** The drawing commands of one feature: moves, lines and closes, each step relative to the last (MVT 2.1, section 4.3). */
final class TileShape {
    static final int POINT = 1;
    static final int LINE = 2;
    static final int POLYGON = 3;

    private static final int MOVE_TO = 1;
    private static final int LINE_TO = 2;
    private static final int CLOSE_PATH = 7;

    private final int type;
    private int[] commands = new int[32];
    private int length;
    private int penX;
    private int penY;

    TileShape(int type) {
        this.type = type;
    }

    int type() {
        return type;
    }

    int length() {
        return length;
    }

    int command(int i) {
        return commands[i];
    }

    boolean isEmpty() {
        return length == 0;
    }

    void point(int x, int y) {
        put(command(MOVE_TO, 1));
        step(x, y);
    }

    /** @param xy x, y, x, y, ... in units of the tile; two different points or more, {@code count} numbers are used */
    void line(int[] xy, int count) {
        draw(xy, count);
    }

    /** @param xy without the last point that repeats the first; three points or more */
    void ring(int[] xy, int count) {
        draw(xy, count);
        put(command(CLOSE_PATH, 1));
    }

    private void draw(int[] xy, int count) {
        point(xy[0], xy[1]);
        put(command(LINE_TO, count / 2 - 1));
        for (int i = 2; i < count; i += 2) {
            step(xy[i], xy[i + 1]);
        }
    }

    private static int command(int id, int times) {
        return id | (times << 3);
    }

    private void step(int x, int y) {
        put(ProtoOut.zigzag(x - penX));
        put(ProtoOut.zigzag(y - penY));
        penX = x;
        penY = y;
    }

    private void put(int number) {
        if (length == commands.length) {
            commands = Arrays.copyOf(commands, 2 * length);
        }
        commands[length++] = number;
    }
}
