// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.picture;

import java.util.List;

/** Path data in as few characters as whole relative coordinates allow. */
final class PathText {
    private final StringBuilder out;
    private int x;
    private int y;

    private PathText(StringBuilder out) {
        this.out = out;
    }

    /** Appends the path data of {@code parts}, each x, y, x, y, ... */
    static void append(StringBuilder out, List<int[]> parts, boolean closed) {
        PathText text = new PathText(out);
        parts.forEach(part -> text.part(part, closed));
    }

    private void part(int[] xy, boolean closed) {
        out.append('m');
        step(xy[0], xy[1], true);
        char command = 'm';
        int startX = x;
        int startY = y;
        for (int i = 2; i < xy.length; i += 2) {
            command = line(xy[i], xy[i + 1], command);
        }
        if (closed) {
            out.append('z');
            x = startX;
            y = startY;
        } else if (command == 'm') {
            out.append("h0");
        }
    }

    private char line(int toX, int toY, char before) {
        if (toX == x && toY == y) {
            return before;
        }
        char command = toY == y ? 'h' : toX == x ? 'v' : 'l';
        boolean fresh = command != before && !(command == 'l' && before == 'm');
        if (fresh) {
            out.append(command);
        }
        switch (command) {
            case 'h' -> number(toX - x, fresh);
            case 'v' -> number(toY - y, fresh);
            default -> {
                step(toX, toY, fresh);
                return 'l';
            }
        }
        x = toX;
        y = toY;
        return command;
    }

    private void step(int toX, int toY, boolean fresh) {
        number(toX - x, fresh);
        number(toY - y, false);
        x = toX;
        y = toY;
    }

    private void number(int value, boolean first) {
        if (!first && value >= 0) {
            out.append(' ');
        }
        out.append(value);
    }
}
