// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.location;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.noaber.core.evidence.BadInput;

/**
 * TSPLIB points in the plane (EUC_2D). Keywords and sections that say nothing about distances are passed over; another
 * EDGE_WEIGHT_TYPE is refused, because its distances are others.
 */
final class TsplibFile {
    private static final String COORDINATES = "NODE_COORD_SECTION";

    private final Path file;
    private final List<Line> lines;

    private TsplibFile(Path file) {
        this.file = file;
        this.lines = Lines.of(file).all();
    }

    static Points read(Path file) {
        return new TsplibFile(file).points();
    }

    private Points points() {
        int section = section();
        checkType(section);
        Line announced = keyword("DIMENSION", section)
                .orElseThrow(() -> broken("has no DIMENSION", "Maybe it was cut off, or it is another kind of file."));
        int n = announced.of("number of points").whole(0, "DIMENSION", 1, LocationProblem.POINTS_MAX);
        List<Line> rows = rows(section + 1);
        if (rows.size() != n) {
            throw broken(
                    "has DIMENSION %d and %d points".formatted(n, rows.size()),
                    "Maybe it was cut off, or two files were joined.");
        }
        int[] place = places(rows);
        Points points = Points.of(n);
        for (int row = 0; row < n; row++) {
            points.x()[place[row]] = rows.get(row).real(1);
            points.y()[place[row]] = rows.get(row).real(2);
        }
        return points;
    }

    private int section() {
        for (int at = 0; at < lines.size(); at++) {
            if (key(lines.get(at)).equals(COORDINATES)) {
                return at;
            }
        }
        throw broken(
                "has no NODE_COORD_SECTION",
                "Maybe it gives its distances as a matrix, or it is a tour or another kind of file.");
    }

    private void checkType(int end) {
        String type = keyword("EDGE_WEIGHT_TYPE", end)
                .map(line -> String.join(" ", line.words()).toUpperCase(Locale.ROOT))
                .orElseThrow(() -> broken(
                        "has no EDGE_WEIGHT_TYPE, so nobody knows how its distances are counted",
                        "Maybe it was cut off; if its distances are straight, add EDGE_WEIGHT_TYPE : EUC_2D."));
        if (!type.equals("EUC_2D")) {
            throw broken(
                    "has EDGE_WEIGHT_TYPE %s; only EUC_2D is read".formatted(type),
                    "Maybe give its distances as a table: --format csv.");
        }
    }

    /** The points run until the first line that is no number: EOF, or another section. */
    private List<Line> rows(int begin) {
        List<Line> rows = new ArrayList<>();
        for (Line line : lines.subList(begin, lines.size())) {
            if (Character.isLetter(line.words().getFirst().charAt(0))
                    || line.words().equals(List.of("-1"))) {
                break;
            }
            rows.add(line.of("point", "x", "y"));
        }
        return rows;
    }

    /** Points that are numbered 1 to n stand at their number, others in the order of the file. */
    private int[] places(List<Line> rows) {
        int[] place = new int[rows.size()];
        java.util.Set<Integer> seen = new java.util.HashSet<>();
        boolean areNumbers = true;
        for (int row = 0; row < place.length; row++) {
            Line line = rows.get(row);
            int number = line.whole(0, "point", 0, Integer.MAX_VALUE);
            if (!seen.add(number)) {
                throw line.wrong("names point %d again".formatted(number), "Maybe two files were joined.");
            }
            areNumbers &= number >= 1 && number <= place.length;
            place[row] = number - 1;
        }
        if (!areNumbers) {
            java.util.Arrays.setAll(place, row -> row);
        }
        return place;
    }

    /** What stands behind a keyword: {@code KEY : value}, {@code KEY: value} or {@code KEY value}. */
    private Optional<Line> keyword(String key, int end) {
        return lines.subList(0, end).stream()
                .filter(line -> key(line).equals(key))
                .findFirst()
                .map(TsplibFile::value);
    }

    private static String key(Line line) {
        String first = line.words().getFirst();
        int colon = first.indexOf(':');
        return (colon < 0 ? first : first.substring(0, colon)).toUpperCase(Locale.ROOT);
    }

    private static Line value(Line line) {
        String all = String.join(" ", line.words());
        String value = all.substring(key(line).length()).strip();
        value = value.startsWith(":") ? value.substring(1).strip() : value;
        return new Line(line.file(), line.number(), value.isEmpty() ? List.of() : List.of(value.split(" ")));
    }

    private BadInput broken(String what, String maybe) {
        return new BadInput("The file %s %s.".formatted(file.getFileName(), what), maybe);
    }
}
