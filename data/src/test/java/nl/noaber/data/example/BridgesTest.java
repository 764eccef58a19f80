// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.core.walking.EdgeFlags;
import nl.noaber.core.walking.Streets;
import nl.noaber.data.crs.RdNew;
import nl.noaber.data.osm.StreetReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;

/** A river cuts the town in two; two bridges make it one. */
class BridgesTest {
    /** A longer straight line between the ends of a dike road cuts off a bend of the river. */
    private static final double LONGEST_BRIDGE_METRES = 700;

    @TempDir
    private Path scratch = Path.of("");

    @Test
    void a01_withoutItsTwoBridgesTheTownFallsApart() {
        Path folder = scratch.resolve("town");
        Example.write(folder, Example.SEED);
        Streets streets = StreetReader.read(folder.resolve("voorbeeldstad.osm.pbf"));
        LineString river = Curve.line(new Plan(Example.SEED).river.line);
        List<Integer> bridges = new ArrayList<>();
        for (int link = 0; link < streets.links(); link++) {
            Coordinate from = place(streets, streets.from(link));
            Coordinate to = place(streets, streets.to(link));
            boolean isShort = from.distance(to) < LONGEST_BRIDGE_METRES;
            if (isShort && Curve.line(List.of(from, to)).intersects(river)) {
                bridges.add(link);
            }
        }
        assertThat(bridges).hasSize(2);

        int market = nearest(streets, 195_000, 500_000);
        int oppositeBank = nearest(streets, 196_000, 500_700);
        int[] whole = parts(streets, List.of());
        assertThat(whole[market]).isEqualTo(whole[oppositeBank]);
        assertThat(size(whole, market)).isGreaterThan(streets.nodes() * 95 / 100);

        int[] oneLeft = parts(streets, bridges.subList(0, 1));
        assertThat(oneLeft[market]).isEqualTo(oneLeft[oppositeBank]);

        int[] cut = parts(streets, bridges);
        assertThat(cut[market]).isNotEqualTo(cut[oppositeBank]);
        assertThat(size(cut, market)).isGreaterThan(500);
        assertThat(size(cut, oppositeBank)).isGreaterThan(500);
    }

    @Test
    void a02_thereAreStairsAFerryKerbsAndUnpavedPaths() {
        Path folder = scratch.resolve("town");
        Example.write(folder, Example.SEED);
        Streets streets = StreetReader.read(folder.resolve("voorbeeldstad.osm.pbf"));
        int seen = 0;
        for (int link = 0; link < streets.links(); link++) {
            seen |= streets.flags(link);
        }
        assertThat(seen & EdgeFlags.STEPS).isNotZero();
        assertThat(seen & EdgeFlags.FERRY).isNotZero();
        assertThat(seen & EdgeFlags.UNPAVED).isNotZero();
        assertThat(seen & EdgeFlags.KERB).isNotZero();
    }

    private static int[] parts(Streets streets, List<Integer> without) {
        int[] part = new int[streets.nodes()];
        for (int node = 0; node < part.length; node++) {
            part[node] = node;
        }
        for (int link = 0; link < streets.links(); link++) {
            if (!without.contains(link)) {
                part[top(part, streets.from(link))] = top(part, streets.to(link));
            }
        }
        for (int node = 0; node < part.length; node++) {
            part[node] = top(part, node);
        }
        return part;
    }

    private static int top(int[] part, int node) {
        int at = node;
        while (part[at] != at) {
            part[at] = part[part[at]];
            at = part[at];
        }
        return at;
    }

    private static int size(int[] part, int node) {
        int size = 0;
        for (int other : part) {
            size += other == part[node] ? 1 : 0;
        }
        return size;
    }

    private static int nearest(Streets streets, double x, double y) {
        Coordinate place = new Coordinate(x, y);
        int best = 0;
        for (int node = 0; node < streets.nodes(); node++) {
            if (place(streets, node).distance(place) < place(streets, best).distance(place)) {
                best = node;
            }
        }
        return best;
    }

    private static Coordinate place(Streets streets, int node) {
        RdPoint at = RdNew.of(streets.lon(node), streets.lat(node));
        return new Coordinate(at.x(), at.y());
    }
}
