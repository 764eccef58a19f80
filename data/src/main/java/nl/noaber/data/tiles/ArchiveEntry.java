// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.tiles;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a directory of a PMTiles archive.
 *
 * @param tile number of the first tile
 * @param run how many tiles in a row have these bytes; 0 when it points to a directory further on
 * @param offset bytes from the start of the tiles (or of the further directories)
 */
record ArchiveEntry(long tile, long run, int length, long offset) {
    /** As the archive keeps it, before compression: columns, each number as the difference with the one before. */
    static byte[] toBytes(List<ArchiveEntry> entries) {
        ProtoOut out = new ProtoOut().varint(entries.size());
        long before = 0;
        for (ArchiveEntry entry : entries) {
            out.varint(entry.tile - before);
            before = entry.tile;
        }
        entries.forEach(entry -> out.varint(entry.run));
        entries.forEach(entry -> out.varint(entry.length));
        long end = -1;
        for (ArchiveEntry entry : entries) {
            out.varint(entry.offset == end ? 0 : entry.offset + 1);
            end = entry.offset + entry.length;
        }
        return out.toBytes();
    }

    /** @throws IOException when the bytes are no directory */
    static List<ArchiveEntry> parse(byte[] bytes) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            int count = Math.toIntExact(varint(in));
            if (count > bytes.length) {
                throw new IOException("A directory of %d bytes cannot have %d entries.".formatted(bytes.length, count));
            }
            long[] tiles = new long[count];
            long tile = 0;
            for (int i = 0; i < count; i++) {
                tile += varint(in);
                tiles[i] = tile;
            }
            long[] runs = column(in, count);
            long[] lengths = column(in, count);
            List<ArchiveEntry> entries = new ArrayList<>(count);
            long end = 0;
            for (int i = 0; i < count; i++) {
                long stored = varint(in);
                long offset = stored == 0 && i > 0 ? end : stored - 1;
                entries.add(new ArchiveEntry(tiles[i], runs[i], Math.toIntExact(lengths[i]), offset));
                end = offset + lengths[i];
            }
            return entries;
        } catch (java.nio.BufferUnderflowException | ArithmeticException e) {
            throw new IOException("A directory of the archive is damaged.", e);
        }
    }

    private static long[] column(ByteBuffer in, int count) {
        long[] column = new long[count];
        for (int i = 0; i < count; i++) {
            column[i] = varint(in);
        }
        return column;
    }

    private static long varint(ByteBuffer in) {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            byte next = in.get();
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new ArithmeticException("A number is too long.");
    }
}
