// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.tiles;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a PMTiles 3 archive: header, root directory, description, further directories, tiles. Equal tiles are kept once. The
 * archive of a region is a few megabytes and stays in memory until it is whole.
 */
public final class ArchiveWriter {
    /** The root directory lies in the first 16 KiB, so that one read fetches it with the header. */
    private static final int ROOT_BYTES_MAX = (1 << 14) - ArchiveHeader.BYTES;

    private static final int LEAF_ENTRIES_MIN = 4096;

    private final ByteArrayOutputStream tiles = new ByteArrayOutputStream();
    private final List<ArchiveEntry> entries = new ArrayList<>();
    private final Map<ByteBuffer, ArchiveEntry> known = new HashMap<>();

    /** @param tile not compressed; numbers of tiles must go up */
    public void add(TileId id, byte[] tile) {
        long number = id.number();
        if (!entries.isEmpty() && number < end(entries.getLast())) {
            throw new IllegalArgumentException("Tile %s comes after a later one.".formatted(id));
        }
        byte[] packed = Packed.pack(tile);
        ArchiveEntry same = known.get(ByteBuffer.wrap(packed));
        if (same != null && !entries.isEmpty() && entries.getLast().offset() == same.offset()) {
            ArchiveEntry last = entries.getLast();
            if (number == end(last)) {
                entries.set(
                        entries.size() - 1,
                        new ArchiveEntry(last.tile(), last.run() + 1, last.length(), last.offset()));
                return;
            }
        }
        long offset = same == null ? tiles.size() : same.offset();
        ArchiveEntry entry = new ArchiveEntry(number, 1, packed.length, offset);
        if (same == null) {
            tiles.writeBytes(packed);
            known.put(ByteBuffer.wrap(packed), entry);
        }
        entries.add(entry);
    }

    private static long end(ArchiveEntry entry) {
        return entry.tile() + entry.run();
    }

    /**
     * Writes to the path as given; {@link nl.noaber.data.store.Outputs} moves it into place.
     *
     * @param description JSON: name, attribution, {@code vector_layers}
     */
    public void write(Path file, Coverage coverage, String description) throws IOException {
        byte[] about = Packed.pack(description.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Directories directories = directories();
        long at = ArchiveHeader.BYTES;
        ArchiveHeader.Part root = new ArchiveHeader.Part(at, directories.root.length);
        ArchiveHeader.Part metadata = new ArchiveHeader.Part(root.offset() + root.length(), about.length);
        ArchiveHeader.Part leaves =
                new ArchiveHeader.Part(metadata.offset() + metadata.length(), directories.leaves.length);
        ArchiveHeader.Part data = new ArchiveHeader.Part(leaves.offset() + leaves.length(), tiles.size());
        long addressed = entries.stream().mapToLong(ArchiveEntry::run).sum();
        ArchiveHeader header =
                new ArchiveHeader(root, metadata, leaves, data, addressed, entries.size(), known.size(), coverage);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(header.toBytes());
            out.write(directories.root);
            out.write(about);
            out.write(directories.leaves);
            tiles.writeTo(out);
        }
    }

    private record Directories(byte[] root, byte[] leaves) {}

    /** One directory when it fits; else a root that points to leaves, which grow until it fits. */
    private Directories directories() {
        byte[] whole = Packed.pack(ArchiveEntry.toBytes(entries));
        if (whole.length <= ROOT_BYTES_MAX) {
            return new Directories(whole, new byte[0]);
        }
        for (int size = LEAF_ENTRIES_MIN; ; size *= 2) {
            Directories split = split(size);
            if (split.root.length <= ROOT_BYTES_MAX) {
                return split;
            }
        }
    }

    private Directories split(int size) {
        ByteArrayOutputStream leaves = new ByteArrayOutputStream();
        List<ArchiveEntry> root = new ArrayList<>();
        for (int from = 0; from < entries.size(); from += size) {
            List<ArchiveEntry> part = entries.subList(from, Math.min(entries.size(), from + size));
            byte[] leaf = Packed.pack(ArchiveEntry.toBytes(part));
            root.add(new ArchiveEntry(part.getFirst().tile(), 0, leaf.length, leaves.size()));
            leaves.writeBytes(leaf);
        }
        return new Directories(Packed.pack(ArchiveEntry.toBytes(root)), leaves.toByteArray());
    }
}
