// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.osm;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.noaber.core.evidence.BadInput;

/** Looks at an OSM file before the real reading: what kind is it, and is it whole? */
final class OsmFileCheck {
    private static final int HEADER_MAX = 64 * 1024;
    private static final int BLOB_MAX = 32 * 1024 * 1024;

    private OsmFileCheck() {}

    static void check(Path file) {
        Object name = file.getFileName();
        if (!Files.isRegularFile(file)) {
            throw new BadInput("The street file %s is not there.".formatted(name), "Maybe its name is misspelt.");
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            in.mark(8);
            int first = in.read();
            int second = in.read();
            in.reset();
            boolean gzip = first == 0x1f && second == 0x8b;
            boolean pbf = first == 0 && second == 0;
            if (!gzip && !pbf && first != '<' && first != 0xef) {
                throw notOsm(
                        name,
                        first == 'P' && second == 'K'
                                ? "it is a zip archive"
                                : first < 0 ? "it is empty" : "its first bytes are %d and %d".formatted(first, second));
            }
            if (pbf) {
                pbf(in, name);
            }
        } catch (IOException e) {
            throw new BadInput(
                    "The street file %s cannot be read: %s.".formatted(name, e),
                    "Maybe another program holds it, or you may not read it.",
                    e);
        }
    }

    /** Walks over the blobs: each tells its length, so a cut-off file is seen without unpacking anything. */
    private static void pbf(DataInputStream in, Object name) throws IOException {
        long blobs = 0;
        for (int headerLength = length(in); headerLength >= 0; headerLength = length(in)) {
            if (headerLength == 0 || headerLength > HEADER_MAX) {
                throw notOsm(name, "a block header of %d bytes cannot be".formatted(headerLength));
            }
            try {
                byte[] header = new byte[headerLength];
                in.readFully(header);
                int size = dataSize(header);
                if (size < 0 || size > BLOB_MAX) {
                    throw notOsm(name, "block %d has no proper length".formatted(blobs + 1));
                }
                in.skipNBytes(size);
            } catch (EOFException e) {
                throw cutOff(name, blobs, e);
            }
            blobs++;
        }
        if (blobs < 2) {
            throw cutOff(name, blobs, null);
        }
    }

    private static int length(DataInputStream in) throws IOException {
        int a = in.read();
        if (a < 0) {
            return -1;
        }
        return a << 24 | Math.max(0, in.read()) << 16 | Math.max(0, in.read()) << 8 | Math.max(0, in.read());
    }

    /** Field 3 of the protobuf message BlobHeader; -1 when it is not there. */
    private static int dataSize(byte[] header) {
        int at = 0;
        while (at < header.length) {
            int key = header[at++] & 0xff;
            long value = 0;
            for (int shift = 0; at < header.length; shift += 7) {
                int b = header[at++];
                value |= (long) (b & 0x7f) << shift;
                if (b >= 0) {
                    break;
                }
            }
            if (key == (3 << 3)) {
                return (int) value;
            }
            at += (key & 7) == 2 ? (int) Math.min(value, header.length) : 0;
        }
        return -1;
    }

    private static BadInput notOsm(Object name, String why) {
        return new BadInput(
                "The street file %s is not an OpenStreetMap file: %s.".formatted(name, why),
                "Maybe unpack it first, or choose the file that ends in .osm.pbf or .osm.gz.");
    }

    private static BadInput cutOff(Object name, long blobs, @org.jspecify.annotations.Nullable EOFException e) {
        return new BadInput(
                "The street file %s is cut off after %d whole blocks.".formatted(name, blobs),
                "Maybe the download stopped half-way: fetch it again.",
                e);
    }

    /** What went wrong at the bottom of it. */
    static String firstLine(Throwable fault) {
        Throwable e = fault;
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            e = cause;
        }
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
    }
}
