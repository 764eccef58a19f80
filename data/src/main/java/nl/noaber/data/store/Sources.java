// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.evidence.Source;
import org.jspecify.annotations.Nullable;

/** Makes the passport line of a file: its name, length and SHA-256. */
public final class Sources {
    private Sources() {}

    /** Reads the whole file once. */
    public static Source of(
            Path file, String role, String licence, String attribution, @Nullable String referenceDate) {
        try {
            Path name = file.getFileName();
            return new Source(
                    role,
                    name == null ? file.toString() : name.toString(),
                    sha256(file),
                    Files.size(file),
                    licence,
                    attribution,
                    referenceDate);
        } catch (IOException e) {
            throw new BadInput(
                    "The file %s cannot be read: %s.".formatted(file.getFileName(), e),
                    "Maybe the name is misspelt.",
                    e);
        }
    }

    public static String sha256(Path file) throws IOException {
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
