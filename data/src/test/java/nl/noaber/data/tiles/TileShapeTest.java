// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Commands and bytes beside the examples of the Mapbox Vector Tile 2.1 specification, section 4.3.5. */
class TileShapeTest {
    @Test
    void a01_aPoint() {
        TileShape shape = new TileShape(TileShape.POINT);
        shape.point(25, 17);
        assertThat(commands(shape)).containsExactly(9, 50, 34);
    }

    @Test
    void a02_aLine() {
        TileShape shape = new TileShape(TileShape.LINE);
        shape.line(new int[] {2, 2, 2, 10, 10, 10}, 6);
        assertThat(commands(shape)).containsExactly(9, 4, 4, 18, 0, 16, 16, 0);
    }

    @Test
    void a03_twoLines() {
        TileShape shape = new TileShape(TileShape.LINE);
        shape.line(new int[] {2, 2, 2, 10, 10, 10}, 6);
        shape.line(new int[] {1, 1, 3, 5}, 4);
        assertThat(commands(shape)).containsExactly(9, 4, 4, 18, 0, 16, 16, 0, 9, 17, 17, 10, 4, 8);
    }

    @Test
    void a04_aRing() {
        TileShape shape = new TileShape(TileShape.POLYGON);
        shape.ring(new int[] {3, 6, 8, 12, 20, 34}, 6);
        assertThat(commands(shape)).containsExactly(9, 6, 12, 18, 10, 12, 24, 44, 15);
    }

    @Test
    void a05_aTileKeepsEachKeyAndValueOnce() {
        TileBuilder tile = new TileBuilder();
        TileShape shape = new TileShape(TileShape.POINT);
        shape.point(25, 17);
        tile.add("p", new TreeMap<>(Map.of("k", "v")), shape);
        tile.add("p", new TreeMap<>(Map.of("k", "v")), shape);
        byte[] expected = {
            0x1a,
            41, // layer
            0x78,
            2, // version 2
            0x0a,
            1,
            'p', // name
            0x12,
            11,
            0x12,
            2,
            0,
            0,
            0x18,
            1,
            0x22,
            3,
            9,
            50,
            34, // feature: tags, point, geometry
            0x12,
            11,
            0x12,
            2,
            0,
            0,
            0x18,
            1,
            0x22,
            3,
            9,
            50,
            34, // the same
            0x1a,
            1,
            'k', // key
            0x22,
            3,
            0x0a,
            1,
            'v', // value
            0x28,
            (byte) 0x80,
            0x20 // extent 4096
        };
        expected[1] = (byte) (expected.length - 2);
        assertThat(tile.toBytes()).isEqualTo(expected);
    }

    @Test
    void b01_theOuterRingTurnsClockwiseOnTheScreenAndAHoleTheOtherWay() {
        Coordinate[] square = {
            new Coordinate(0, 0),
            new Coordinate(0, 10),
            new Coordinate(10, 10),
            new Coordinate(10, 0),
            new Coordinate(0, 0)
        };
        Rounded rounded = Rounded.of(square, 0, 0);
        assertThat(rounded.ring(true).xy()).startsWith(10, 0, 10, 10, 0, 10);
        assertThat(rounded.ring(false).xy()).startsWith(0, 0, 0, 10, 10, 10);
        assertThat(rounded.ring(true).count()).isEqualTo(4);
    }

    @Test
    void b02_aRingWithoutAreaIsNothing() {
        Coordinate[] flat = {new Coordinate(0, 0), new Coordinate(5, 0.2), new Coordinate(9, 0), new Coordinate(0, 0)};
        assertThat(Rounded.of(flat, 0, 0).ring(true).count()).isZero();
    }

    @Test
    void c01_aSquareOverFourTilesIsCutInFourWithAMargin() throws ParseException {
        Geometry shape = new WKTReader().read("POLYGON((0.4 0.4,0.6 0.4,0.6 0.6,0.4 0.6,0.4 0.4))");
        Map<TileId, TileShape> tiles = new HashMap<>();
        new TileCutter(1, true).cut(shape, tiles::put);
        assertThat(tiles.keySet())
                .containsExactlyInAnyOrder(
                        new TileId(1, 0, 0), new TileId(1, 1, 0), new TileId(1, 0, 1), new TileId(1, 1, 1));
        // 0.4 of two tiles of 4096 is 3276.8; the edge is at 4096 plus a margin of 64.
        int[] xy = corners(Objects.requireNonNull(tiles.get(new TileId(1, 0, 0))));
        assertThat(xy).contains(3277, 4160).doesNotContain(4096);
        assertThat(xy).hasSize(8);
    }

    @Test
    void c02_aLineThatLeavesAndComesBackIsTwoPieces() {
        Box box = new Box(0, 0, 10, 10);
        List<Coordinate[]> pieces = box.line(new Coordinate[] {
            new Coordinate(5, 5), new Coordinate(15, 5), new Coordinate(15, 8), new Coordinate(5, 8)
        });
        assertThat(pieces).hasSize(2);
        assertThat(pieces.get(0)).containsExactly(new Coordinate(5, 5), new Coordinate(10, 5));
        assertThat(pieces.get(1)).containsExactly(new Coordinate(10, 8), new Coordinate(5, 8));
        assertThat(box.line(new Coordinate[] {new Coordinate(20, 0), new Coordinate(20, 9)}))
                .isEmpty();
    }

    @Test
    void c03_cutLinesKeepTheirLength() {
        java.util.Random random = new java.util.Random(1);
        Coordinate[] line = new Coordinate[200];
        for (int i = 0; i < line.length; i++) {
            line[i] = new Coordinate(random.nextDouble() * 20, random.nextDouble() * 20);
        }
        double cut = 0;
        for (int x = 0; x < 20; x += 5) {
            for (int y = 0; y < 20; y += 5) {
                for (Coordinate[] piece : new Box(x, y, x + 5, y + 5).line(line)) {
                    cut += new GeometryFactory().createLineString(piece).getLength();
                }
            }
        }
        assertThat(cut)
                .isCloseTo(
                        new GeometryFactory().createLineString(line).getLength(),
                        org.assertj.core.data.Offset.offset(1e-6));
    }

    @Test
    void c04_whatIsTooSmallToSeeIsDrawnAtTheLastZoomOnly() throws ParseException {
        Geometry hut = new WKTReader().read("POLYGON((0.5 0.5,0.5001 0.5,0.5001 0.5001,0.5 0.5001,0.5 0.5))");
        List<TileId> early = new ArrayList<>();
        new TileCutter(3, false).cut(hut, (tile, shape) -> early.add(tile));
        assertThat(early).isEmpty();
        new TileCutter(3, true).cut(hut, (tile, shape) -> early.add(tile));
        assertThat(early).isNotEmpty();
    }

    private static List<Integer> commands(TileShape shape) {
        List<Integer> commands = new ArrayList<>();
        for (int i = 0; i < shape.length(); i++) {
            commands.add(shape.command(i));
        }
        return commands;
    }

    /** Corner coordinates of the only ring. */
    private static int[] corners(TileShape shape) {
        List<Integer> xy = new ArrayList<>();
        int x = 0;
        int y = 0;
        int at = 0;
        while (at < shape.length()) {
            int command = shape.command(at++);
            int steps = (command & 7) == 7 ? 0 : command >> 3;
            for (int i = 0; i < steps; i++) {
                x += unzigzag(shape.command(at++));
                y += unzigzag(shape.command(at++));
                xy.add(x);
                xy.add(y);
            }
        }
        return xy.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int unzigzag(int value) {
        return (value >>> 1) ^ -(value & 1);
    }
}
