// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.noaber.core.evidence.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive beside the text of the PMTiles 3 specification: numbers worked out by hand from it. */
class ArchiveTest {
    private static final Coverage EVERYWHERE = new Coverage(0, 12, 5.84, 52.52, 5.99, 52.58);

    @TempDir
    Path folder = Path.of("");

    @Test
    void a01_tilesAreNumberedAlongAHilbertCurve() {
        assertThat(new TileId(0, 0, 0).number()).isZero();
        assertThat(new TileId(1, 0, 0).number()).isEqualTo(1);
        assertThat(new TileId(1, 0, 1).number()).isEqualTo(2);
        assertThat(new TileId(1, 1, 1).number()).isEqualTo(3);
        assertThat(new TileId(1, 1, 0).number()).isEqualTo(4);
        assertThat(new TileId(2, 0, 0).number()).isEqualTo(5);
        // The table of the specification, section 4.1.
        assertThat(new TileId(12, 3423, 1763).number()).isEqualTo(19_078_479);
    }

    @Test
    void a02_theCurveVisitsEveryTileOnceAndNeverJumps() {
        int zoom = 5;
        TileId[] order = new TileId[1 << (2 * zoom)];
        Set<Long> seen = new HashSet<>();
        for (int x = 0; x < 1 << zoom; x++) {
            for (int y = 0; y < 1 << zoom; y++) {
                TileId id = new TileId(zoom, x, y);
                assertThat(seen.add(id.number())).isTrue();
                order[(int) (id.number() - TileId.before(zoom))] = id;
            }
        }
        for (int i = 1; i < order.length; i++) {
            assertThat(Math.abs(order[i].x() - order[i - 1].x()) + Math.abs(order[i].y() - order[i - 1].y()))
                    .isOne();
        }
    }

    @Test
    void a03_aDirectoryIsColumnsOfDifferences() throws IOException {
        List<ArchiveEntry> entries =
                List.of(new ArchiveEntry(0, 1, 10, 0), new ArchiveEntry(1, 2, 300, 10), new ArchiveEntry(5, 1, 10, 0));
        byte[] expected = {
            3, // entries
            0,
            1,
            4, // numbers: 0, +1, +4
            1,
            2,
            1, // runs
            10,
            (byte) 0xac,
            2,
            10, // lengths; 300 = 0x2c + 2 * 128
            1,
            0,
            1 // offsets plus one; 0 follows on the one before
        };
        assertThat(ArchiveEntry.toBytes(entries)).isEqualTo(expected);
        assertThat(ArchiveEntry.parse(expected)).isEqualTo(entries);
    }

    @Test
    void a04_theHeaderHasItsFieldsAtTheirBytes() throws IOException {
        Path file = folder.resolve("one.pmtiles");
        ArchiveWriter writer = new ArchiveWriter();
        writer.add(new TileId(0, 0, 0), text("a"));
        writer.write(file, EVERYWHERE, "{\"name\":\"x\"}");
        ByteBuffer header = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        byte[] magic = new byte[7];
        header.get(magic);
        assertThat(magic).isEqualTo(text("PMTiles"));
        assertThat(header.get(7)).isEqualTo((byte) 3);
        assertThat(header.getLong(8)).isEqualTo(127);
        assertThat(header.getLong(24)).isEqualTo(127 + header.getLong(16));
        assertThat(header.getLong(40)).isEqualTo(header.getLong(24) + header.getLong(32));
        assertThat(header.getLong(48)).isZero();
        assertThat(header.getLong(56) + header.getLong(64)).isEqualTo(Files.size(file));
        assertThat(List.of(header.getLong(72), header.getLong(80), header.getLong(88)))
                .containsOnly(1L);
        assertThat(new byte[] {header.get(96), header.get(97), header.get(98), header.get(99)})
                .isEqualTo(new byte[] {1, 2, 2, 1});
        assertThat(header.get(100)).isZero();
        assertThat(header.get(101)).isEqualTo((byte) 12);
        assertThat(header.getInt(102)).isEqualTo(58_400_000);
        assertThat(header.getInt(106)).isEqualTo(525_200_000);
        assertThat(header.getInt(110)).isEqualTo(59_900_000);
        assertThat(header.getInt(114)).isEqualTo(525_800_000);
    }

    @Test
    void a05_equalTilesAreKeptOnceAndThoseInARowAreOneEntry() throws IOException {
        Path file = folder.resolve("same.pmtiles");
        ArchiveWriter writer = new ArchiveWriter();
        for (TileId id : List.of(new TileId(1, 0, 0), new TileId(1, 0, 1), new TileId(1, 1, 0))) {
            writer.add(id, text("water"));
        }
        writer.write(file, EVERYWHERE, "{}");
        ByteBuffer header = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(header.getLong(72)).isEqualTo(3);
        assertThat(header.getLong(80)).isEqualTo(2);
        assertThat(header.getLong(88)).isEqualTo(1);
        try (Archive archive = Archive.open(file)) {
            assertThat(archive.findUnpacked(new TileId(1, 0, 1))).contains(text("water"));
            assertThat(archive.findUnpacked(new TileId(1, 1, 0))).contains(text("water"));
            assertThat(archive.find(new TileId(1, 1, 1))).isEmpty();
            assertThat(archive.find(new TileId(0, 0, 0))).isEmpty();
            assertThat(archive.find(new TileId(2, 0, 0))).isEmpty();
        }
    }

    @Test
    void a06_manyTilesGetDirectoriesOfTheirOwn() throws IOException {
        Path file = folder.resolve("many.pmtiles");
        ArchiveWriter writer = new ArchiveWriter();
        List<TileId> ids = ids(8);
        java.util.Random random = new java.util.Random(4);
        for (TileId id : ids) {
            byte[] tile = new byte[1 + random.nextInt(40)];
            random.nextBytes(tile);
            tile[0] = (byte) id.x();
            writer.add(id, tile);
        }
        writer.write(file, EVERYWHERE, "{}");
        ByteBuffer header = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(header.getLong(8) + header.getLong(16)).isLessThanOrEqualTo(16_384);
        assertThat(header.getLong(48)).isPositive();
        try (Archive archive = Archive.open(file)) {
            for (TileId id : ids) {
                assertThat(archive.findUnpacked(id).orElseThrow()[0]).isEqualTo((byte) id.x());
            }
        }
    }

    @Test
    void a07_aFileThatIsNoArchiveIsRefused() throws IOException {
        Path file = folder.resolve("picture.pmtiles");
        Files.writeString(file, "x".repeat(500));
        assertThatThrownBy(() -> Archive.open(file))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("picture.pmtiles")
                .hasMessageContaining("does not begin as a PMTiles archive");
    }

    @Test
    void a08_aCutOffFileIsRefused() throws IOException {
        Path whole = folder.resolve("whole.pmtiles");
        ArchiveWriter writer = new ArchiveWriter();
        writer.add(new TileId(0, 0, 0), text("a"));
        writer.write(whole, EVERYWHERE, "{}");
        Path half = folder.resolve("half.pmtiles");
        Files.write(half, java.util.Arrays.copyOf(Files.readAllBytes(whole), 130));
        assertThatThrownBy(() -> Archive.open(half)).isInstanceOf(BadInput.class);
    }

    private static List<TileId> ids(int zoom) {
        return java.util.stream.IntStream.range(0, 1 << (2 * zoom))
                .mapToObj(i -> new TileId(zoom, i >> zoom, i & ((1 << zoom) - 1)))
                .sorted(java.util.Comparator.comparingLong(TileId::number))
                .toList();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
