// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.people;

import java.util.List;
import nl.noaber.core.evidence.FigureTable;
import nl.noaber.core.geo.Area;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/** Small places for tests: districts are boxes side by side, 1 km wide, with their corner at x = 200 000 + 1000 n. */
final class World {
    static final int WEST = 200_000;
    static final int SOUTH = 500_000;

    private World() {}

    static Area box(String code, int west, int south, int width, int height) {
        return new Area(
                code,
                code,
                "",
                false,
                new GeometryFactory().toGeometry(new Envelope(west, west + width, south, south + height)));
    }

    static Area district(int number) {
        return box("WK%02d".formatted(number), WEST + 1000 * number, SOUTH, 1000, 1000);
    }

    static FigureTable table(List<String> columns, Object[]... rows) {
        FigureTable.Builder builder = FigureTable.builder(columns);
        for (Object[] row : rows) {
            int at = builder.row((String) row[0]);
            for (int c = 0; c < columns.size(); c++) {
                builder.set(at, columns.get(c), ((Number) row[c + 1]).doubleValue(), 2024);
            }
        }
        return builder.build();
    }

    static Object[] row(Object... values) {
        return values;
    }

    static String square(int column, int row) {
        return "E%04dN%04d".formatted(WEST / 100 + column, SOUTH / 100 + row);
    }
}
