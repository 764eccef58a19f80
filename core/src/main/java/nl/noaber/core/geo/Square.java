// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.geo;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A square of the CBS grid in RD New, named by its south-west corner. Its id is written as CBS does: E0975N4520 is the
 * square with corner x = 97 500, y = 452 000.
 *
 * @param west x of the corner in metres, a multiple of {@code size}
 * @param south y of the corner in metres, a multiple of {@code size}
 * @param size metres along a side: 100 or 500
 */
public record Square(int west, int south, int size) implements Comparable<Square> {
    private static final Pattern ID = Pattern.compile("E(\\d{4,6})N(\\d{4,6})");
    private static final Comparator<Square> ORDER = Comparator.comparingInt(Square::south)
            .thenComparingInt(Square::west)
            .thenComparingInt(Square::size);

    public Square {
        if (size <= 0 || Math.floorMod(west, size) != 0 || Math.floorMod(south, size) != 0) {
            throw new IllegalArgumentException(
                    "The corner (%d, %d) must be a multiple of the size %d m.".formatted(west, south, size));
        }
    }

    /** The square of {@code size} metres that holds the point. */
    public static Square around(RdPoint point, int size) {
        return new Square((int) Math.floor(point.x() / size) * size, (int) Math.floor(point.y() / size) * size, size);
    }

    /**
     * Reads an id in hectometres (E0975N4520) or metres (E97500N452000).
     *
     * @return empty when the text is no such id, or its corner does not lie on the grid of {@code size}
     */
    public static Optional<Square> parse(String id, int size) {
        Matcher m = ID.matcher(id.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        boolean hectometres = m.group(1).length() == 4 && m.group(2).length() == 4;
        int factor = hectometres ? 100 : 1;
        int west = Integer.parseInt(m.group(1)) * factor;
        int south = Integer.parseInt(m.group(2)) * factor;
        if (west % size != 0 || south % size != 0) {
            return Optional.empty();
        }
        return Optional.of(new Square(west, south, size));
    }

    public String id() {
        return "E%04dN%04d".formatted(west / 100, south / 100);
    }

    public RdPoint centre() {
        return new RdPoint(west + size / 2.0, south + size / 2.0);
    }

    /** The larger square of {@code larger} metres in which this one lies. */
    public Square within(int larger) {
        return around(centre(), larger);
    }

    @Override
    public int compareTo(Square other) {
        return ORDER.compare(this, other);
    }
}
