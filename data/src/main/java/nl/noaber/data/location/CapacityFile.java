// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.location;

import java.nio.file.Path;
import java.util.List;
import nl.noaber.core.evidence.BadInput;

/** Capacitated p-median: {@code n p}, then {@code x y capacity demand} for each point. */
final class CapacityFile {
    private CapacityFile() {}

    static Points read(Path file) {
        Lines lines = Lines.of(file);
        Line head = lines.first().of("points", "p");
        int n = head.whole(0, "a number of points", 1, LocationProblem.POINTS_MAX);
        int p = head.whole(1, "p", 1, n);
        List<Line> rows = lines.rest();
        if (rows.size() != n) {
            throw new BadInput(
                    "The file %s announces %d points and has %d.".formatted(file.getFileName(), n, rows.size()),
                    "Maybe it was cut off, or it has another --format.");
        }
        Points points = Points.of(n).withP(p);
        for (int i = 0; i < n; i++) {
            Line line = rows.get(i).of("x", "y", "capacity", "demand");
            points.x()[i] = line.real(0);
            points.y()[i] = line.real(1);
            points.capacity()[i] = line.zeroOrMore(2, "capacity");
            points.demand()[i] = line.zeroOrMore(3, "demand");
        }
        return points;
    }
}
