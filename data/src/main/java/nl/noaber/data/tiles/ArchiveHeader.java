// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.tiles;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The first 127 bytes of a PMTiles 3 archive: where its parts are and what it covers. Ours hold gzipped vector tiles in the
 * order of their numbers, and gzipped directories.
 *
 * @param root where the root directory is; so for the other parts
 * @param addressed how many tiles can be asked for
 * @param entries lines of all directories that point to tiles
 * @param contents different tiles
 */
record ArchiveHeader(
        Part root,
        Part metadata,
        Part leaves,
        Part tiles,
        long addressed,
        long entries,
        long contents,
        Coverage coverage) {
    static final int BYTES = 127;
    private static final byte[] MAGIC = "PMTiles".getBytes(StandardCharsets.US_ASCII);
    private static final byte VERSION = 3;
    private static final byte CLUSTERED = 1;
    private static final byte GZIP = 2;
    private static final byte VECTOR_TILES = 1;
    private static final int COMPRESSION_AT = 97;
    private static final double UNITS_PER_DEGREE = 1e7;

    /** Bytes from the start of the file. */
    record Part(long offset, long length) {}

    byte[] toBytes() {
        ByteBuffer out = ByteBuffer.allocate(BYTES).order(ByteOrder.LITTLE_ENDIAN);
        out.put(MAGIC).put(VERSION);
        for (Part part : new Part[] {root, metadata, leaves, tiles}) {
            out.putLong(part.offset).putLong(part.length);
        }
        out.putLong(addressed).putLong(entries).putLong(contents);
        out.put(CLUSTERED).put(GZIP).put(GZIP).put(VECTOR_TILES);
        out.put((byte) coverage.zoomMin()).put((byte) coverage.zoomMax());
        degrees(out, coverage.west(), coverage.south());
        degrees(out, coverage.east(), coverage.north());
        out.put((byte) coverage.zoomMin());
        degrees(out, coverage.middleLon(), coverage.middleLat());
        return out.array();
    }

    private static void degrees(ByteBuffer out, double lon, double lat) {
        out.putInt((int) Math.round(lon * UNITS_PER_DEGREE)).putInt((int) Math.round(lat * UNITS_PER_DEGREE));
    }

    /** @throws IOException when it is not such an archive, or packed in another way than ours */
    static ArchiveHeader parse(byte[] bytes) throws IOException {
        if (bytes.length < BYTES || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new IOException("It does not begin as a PMTiles archive.");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        byte version = in.position(MAGIC.length).get();
        if (version != VERSION) {
            throw new IOException("It is a PMTiles archive of version %d, not %d.".formatted(version, VERSION));
        }
        Part[] parts = new Part[4];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = new Part(in.getLong(), in.getLong());
        }
        long addressed = in.getLong();
        long entries = in.getLong();
        long contents = in.getLong();
        byte directories = in.get(COMPRESSION_AT);
        byte tiles = in.get(COMPRESSION_AT + 1);
        byte kind = in.get(COMPRESSION_AT + 2);
        in.position(COMPRESSION_AT + 3);
        if (directories != GZIP || tiles != GZIP || kind != VECTOR_TILES) {
            throw new IOException("Its tiles are not gzipped vector tiles.");
        }
        int zoomMin = in.get();
        int zoomMax = in.get();
        Coverage coverage = new Coverage(zoomMin, zoomMax, degrees(in), degrees(in), degrees(in), degrees(in));
        return new ArchiveHeader(parts[0], parts[1], parts[2], parts[3], addressed, entries, contents, coverage);
    }

    private static double degrees(ByteBuffer in) {
        return in.getInt() / UNITS_PER_DEGREE;
    }
}
