// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.noaber.core.evidence.BadInput;

/** Tells within a second when a file is not what its name says. */
public final class Looks {
    private static final int START_BYTES = 512;

    private Looks() {}

    /** Refuses what is not there, empty, a folder, packed, a database, a web page or otherwise no text. */
    public static void likeText(Path file) {
        byte[] start = start(file);
        refusePacked(file, start);
        if (startsWith(start, "SQLite format 3")) {
            throw new BadInput(
                    "The file %s is a database (GeoPackage), not text.".formatted(name(file)),
                    "Maybe its name should end in .gpkg.");
        }
        for (byte b : start) {
            if (b == 0) {
                throw new BadInput(
                        "The file %s is not text: it has zero bytes in its first %d."
                                .formatted(name(file), start.length),
                        "Maybe it is another kind of file, or text in UTF-16; save it as UTF-8.");
            }
        }
        String text = new String(start, StandardCharsets.UTF_8).stripLeading().toLowerCase(Locale.ROOT);
        if (text.startsWith("<!doctype html") || text.startsWith("<html")) {
            throw new BadInput(
                    "The file %s is a web page.".formatted(name(file)),
                    "Maybe the download gave an error page in place of the file; open it to see what it says.");
        }
        if (text.startsWith("<?xml") || text.startsWith("<ows:") || text.startsWith("<serviceexception")) {
            throw new BadInput(
                    "The file %s is XML.".formatted(name(file)),
                    "Maybe the service answered with an error, or gave GML; ask it for GeoJSON or CSV.");
        }
    }

    /** The first bytes; refuses what is not there, a folder or empty. */
    public static byte[] start(Path file) {
        if (!Files.exists(file)) {
            throw new BadInput(
                    "The file %s is not there.".formatted(file), "Maybe the name or the folder is misspelt.");
        }
        if (Files.isDirectory(file)) {
            throw new BadInput("%s is a folder, not a file.".formatted(name(file)), "Maybe name the file inside it.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(START_BYTES);
            if (start.length == 0) {
                throw new BadInput("The file %s is empty.".formatted(name(file)), "Maybe the download was broken off.");
            }
            return start;
        } catch (IOException e) {
            throw new BadInput(
                    "The file %s cannot be read: %s.".formatted(name(file), e), "Maybe it is closed to you.", e);
        }
    }

    /** Refuses zip and gzip. */
    public static void refusePacked(Path file, byte[] start) {
        if (startsWith(start, "PK\u0003\u0004")) {
            throw new BadInput(
                    "The file %s is a zip archive.".formatted(name(file)),
                    "Maybe unpack it first and name the file inside.");
        }
        if (start.length > 1 && start[0] == 0x1f && start[1] == (byte) 0x8b) {
            throw new BadInput("The file %s is packed with gzip.".formatted(name(file)), "Maybe unpack it first.");
        }
    }

    /** What a JSON reader found wrong, without where its own buffers stood. */
    public static String fault(JsonProcessingException e) {
        return String.valueOf(e.getOriginalMessage()).replaceFirst("\\s*\\(start marker at .*", "");
    }

    public static boolean startsWith(byte[] start, String ascii) {
        if (start.length < ascii.length()) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if (start[i] != (byte) ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
