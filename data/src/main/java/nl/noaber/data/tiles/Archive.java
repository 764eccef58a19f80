// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.tiles;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noaber.core.evidence.BadInput;

/** Reads tiles out of a PMTiles 3 archive of ours. Safe for use by several threads. */
public final class Archive implements Closeable {
    /** The specification allows a root, leaves, and leaves of leaves. */
    private static final int DEPTH_MAX = 4;

    private final FileChannel channel;
    private final ArchiveHeader header;
    private final List<ArchiveEntry> root;
    private final Map<Long, List<ArchiveEntry>> leaves = new HashMap<>();

    private Archive(FileChannel channel) throws IOException {
        this.channel = channel;
        this.header = ArchiveHeader.parse(bytes(0, ArchiveHeader.BYTES));
        this.root = ArchiveEntry.parse(
                Packed.unpack(bytes(header.root().offset(), header.root().length())));
    }

    /** @throws BadInput when it cannot be read or is no such archive */
    public static Archive open(Path file) {
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.READ);
            return new Archive(channel);
        } catch (IOException e) {
            close(channel, e);
            throw new BadInput(
                    "The map file %s cannot be read: %s".formatted(file.getFileName(), e.getMessage()),
                    "Maybe it was damaged in copying: build the region again.",
                    e);
        }
    }

    private static void close(@org.jspecify.annotations.Nullable FileChannel channel, IOException because) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                because.addSuppressed(e);
            }
        }
    }

    public Coverage coverage() {
        return header.coverage();
    }

    /** JSON: name, attribution, {@code vector_layers}. */
    public String description() throws IOException {
        byte[] packed = bytes(header.metadata().offset(), header.metadata().length());
        return new String(Packed.unpack(packed), StandardCharsets.UTF_8);
    }

    /** The gzipped bytes of a tile, as they are sent to a browser; empty when nothing is drawn there. */
    public Optional<byte[]> find(TileId id) throws IOException {
        long number = id.number();
        List<ArchiveEntry> directory = root;
        for (int depth = 0; depth < DEPTH_MAX; depth++) {
            ArchiveEntry entry = last(directory, number);
            if (entry == null || (entry.run() > 0 && number >= entry.tile() + entry.run())) {
                return Optional.empty();
            }
            if (entry.run() > 0) {
                return Optional.of(bytes(header.tiles().offset() + entry.offset(), entry.length()));
            }
            directory = leaf(entry);
        }
        throw new IOException("The directories of the archive go too deep.");
    }

    /** As {@link #find}, unpacked. */
    public Optional<byte[]> findUnpacked(TileId id) throws IOException {
        Optional<byte[]> packed = find(id);
        return packed.isEmpty() ? packed : Optional.of(Packed.unpack(packed.get()));
    }

    /** The last entry that does not come after the tile. */
    private static @org.jspecify.annotations.Nullable ArchiveEntry last(List<ArchiveEntry> directory, long number) {
        int low = 0;
        int high = directory.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (directory.get(middle).tile() <= number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? null : directory.get(low - 1);
    }

    private synchronized List<ArchiveEntry> leaf(ArchiveEntry entry) throws IOException {
        List<ArchiveEntry> known = leaves.get(entry.offset());
        if (known == null) {
            known = ArchiveEntry.parse(Packed.unpack(bytes(header.leaves().offset() + entry.offset(), entry.length())));
            leaves.put(entry.offset(), known);
        }
        return known;
    }

    private byte[] bytes(long offset, long length) throws IOException {
        if (offset < 0 || length < 0 || offset + length > channel.size()) {
            throw new EOFException(
                    "The archive of %d bytes ends before byte %d.".formatted(channel.size(), offset + length));
        }
        ByteBuffer into = ByteBuffer.allocate((int) length);
        while (into.hasRemaining()) {
            if (channel.read(into, offset + into.position()) < 0) {
                throw new EOFException("The archive ends too early.");
            }
        }
        return into.array();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
