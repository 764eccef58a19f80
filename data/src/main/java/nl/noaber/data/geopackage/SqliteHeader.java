// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.geopackage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.data.Looks;

/** What the first hundred bytes of a database say, so that a broken download is refused before it is opened. */
final class SqliteHeader {
    private static final int HEADER_BYTES = 100;

    private SqliteHeader() {}

    static void check(Path file) {
        byte[] start = Looks.start(file);
        Looks.refusePacked(file, start);
        if (!Looks.startsWith(start, "SQLite format 3\u0000")) {
            throw new BadInput(
                    "The file %s is no GeoPackage: it does not begin as a database.".formatted(file.getFileName()),
                    "Maybe the download gave a web page or another format; open it in a text editor to see.");
        }
        if (start.length < HEADER_BYTES) {
            throw cutOff(file, HEADER_BYTES, start.length);
        }
        ByteBuffer header = ByteBuffer.wrap(start);
        int pageBytes = Short.toUnsignedInt(header.getShort(16));
        long bytes = (pageBytes == 1 ? 65_536L : pageBytes) * Integer.toUnsignedLong(header.getInt(28));
        boolean countIsValid = header.getInt(24) == header.getInt(92);
        long size = size(file);
        if (countIsValid && size < bytes) {
            throw cutOff(file, bytes, size);
        }
    }

    private static BadInput cutOff(Path file, long expected, long found) {
        return new BadInput(
                "The GeoPackage %s is cut off: it should have %d bytes and has %d."
                        .formatted(file.getFileName(), expected, found),
                "Maybe the download was broken off; fetch it again.");
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new BadInput(
                    "The file %s cannot be read: %s.".formatted(file.getFileName(), e),
                    "Maybe it is closed to you.",
                    e);
        }
    }
}
