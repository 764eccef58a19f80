// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.CRC32C;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.walking.StreetGraph;

/**
 * A street graph as one file: a header (magic, version, numbers of nodes, edges and points), the ten arrays as little-endian
 * ints, and a CRC-32C of all that. The same graph is the same bytes.
 */
public final class StreetFile {
    private static final long MAGIC = 0x5445_4552_5453_424eL;
    private static final int VERSION = 1;
    private static final int HEADER_BYTES = 8 + 4 * 4;
    private static final int CHUNK_INTS = 1 << 18;

    private StreetFile() {}

    /** Writes to the path as given; {@link Outputs} moves it into place. */
    public static void write(StreetGraph graph, Path file) throws IOException {
        CRC32C crc = new CRC32C();
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer header = buffer(HEADER_BYTES);
            header.putLong(MAGIC).putInt(VERSION);
            header.putInt(graph.nodes()).putInt(graph.edges()).putInt(graph.points());
            put(channel, header, crc);
            ByteBuffer chunk = buffer(4 * CHUNK_INTS);
            for (int[] array : arrays(graph.arrays())) {
                for (int at = 0; at < array.length; at += CHUNK_INTS) {
                    int length = Math.min(CHUNK_INTS, array.length - at);
                    chunk.clear();
                    chunk.asIntBuffer().put(array, at, length);
                    chunk.position(4 * length);
                    put(channel, chunk, crc);
                }
            }
            ByteBuffer end = buffer(8);
            end.putLong(crc.getValue());
            put(channel, end, crc);
        }
    }

    /**
     * @throws BadInput when it is another file, another version, cut off or damaged
     */
    public static StreetGraph read(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            CRC32C crc = new CRC32C();
            ByteBuffer header = buffer(HEADER_BYTES);
            if (channel.size() < HEADER_BYTES || get(channel, header, crc).getLong() != MAGIC) {
                throw refused(file, "is not a street file of Noaber", "it is a file of another program.");
            }
            int version = header.getInt();
            if (version != VERSION) {
                throw refused(
                        file,
                        "has version %d; this program reads version %d".formatted(version, VERSION),
                        "build the region again with this version of Noaber.");
            }
            List<int[]> arrays = blank(file, channel.size(), header.getInt(), header.getInt(), header.getInt());
            ByteBuffer chunk = buffer(4 * CHUNK_INTS);
            for (int[] array : arrays) {
                for (int at = 0; at < array.length; at += CHUNK_INTS) {
                    int length = Math.min(CHUNK_INTS, array.length - at);
                    chunk.clear().limit(4 * length);
                    get(channel, chunk, crc).asIntBuffer().get(array, at, length);
                }
            }
            long sum = crc.getValue();
            if (get(channel, buffer(8), crc).getLong() != sum) {
                throw refused(file, "is damaged: its check sum is another", "build the region again.");
            }
            return graph(file, arrays);
        } catch (IOException e) {
            throw new BadInput(
                    "The street file %s cannot be read: %s.".formatted(file.getFileName(), e),
                    "Maybe the region was not built, or the folder was moved.",
                    e);
        }
    }

    private record Sizes(int nodes, int edges, int points) {
        long bytes() {
            return HEADER_BYTES + 4L * (2L * nodes + 5L * edges + 1 + 3L * points) + 8;
        }
    }

    private static List<int[]> blank(Path file, long bytes, int nodes, int edges, int points) {
        Sizes sizes = new Sizes(nodes, edges, points);
        if (nodes < 0 || edges < 0 || points < 0 || sizes.bytes() != bytes) {
            throw refused(
                    file,
                    "has %d bytes, not the %d that it announces".formatted(bytes, sizes.bytes()),
                    "copying it stopped half-way: build the region again.");
        }
        return IntStream.of(nodes, nodes, edges, edges, edges, edges, edges + 1, points, points, points)
                .mapToObj(int[]::new)
                .toList();
    }

    private static StreetGraph graph(Path file, List<int[]> a) {
        try {
            return new StreetGraph(new StreetGraph.Arrays(
                    a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), a.get(6), a.get(7), a.get(8),
                    a.get(9)));
        } catch (IllegalArgumentException e) {
            throw new BadInput(
                    "The street file %s contradicts itself: %s".formatted(file.getFileName(), e.getMessage()),
                    "Maybe it was made by a faulty program: build the region again.",
                    e);
        }
    }

    private static List<int[]> arrays(StreetGraph.Arrays a) {
        return List.of(
                a.lon(),
                a.lat(),
                a.tail(),
                a.head(),
                a.millimetres(),
                a.flags(),
                a.pointStart(),
                a.pointLon(),
                a.pointLat(),
                a.along());
    }

    private static ByteBuffer buffer(int bytes) {
        return ByteBuffer.allocateDirect(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void put(FileChannel channel, ByteBuffer buffer, CRC32C crc) throws IOException {
        buffer.flip();
        crc.update(buffer.duplicate());
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    private static ByteBuffer get(FileChannel channel, ByteBuffer buffer, CRC32C crc) throws IOException {
        while (buffer.hasRemaining()) {
            if (channel.read(buffer) < 0) {
                throw new IOException("it ends too early");
            }
        }
        buffer.flip();
        crc.update(buffer.duplicate());
        return buffer;
    }

    private static BadInput refused(Path file, String fact, String maybe) {
        return new BadInput("The file %s %s.".formatted(file.getFileName(), fact), "Maybe " + maybe);
    }
}
