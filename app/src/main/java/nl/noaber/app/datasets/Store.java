// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.datasets;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.noaber.app.http.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The bytes: {@code files/HASH/NAME} in the data folder. The name is kept since readers look at its ending. */
@Component
class Store {
    /** A whole country's addresses fit. */
    static final long BYTES_MAX = 8L << 30;

    private final Path folder;

    Store(@Value("${noaber.data}") Path data) {
        this.folder = data.resolve("files");
    }

    /** @param sha256 in hexadecimals */
    record Kept(Path file, String sha256, long bytes) {}

    Path file(String sha256, String name) {
        return folder.resolve(sha256).resolve(name);
    }

    /**
     * Keeps what comes in: beside first, and under its hash when it is whole.
     *
     * @throws Refusal when it is empty or too large
     */
    Kept keep(String name, InputStream in) {
        try {
            Files.createDirectories(folder);
            Path beside = Files.createTempFile(folder, "coming", ".part");
            try {
                return keep(name, in, beside);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Kept keep(String name, InputStream in, Path beside) throws IOException {
        MessageDigest digest = sha256();
        long bytes;
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(beside), digest)) {
            bytes = copy(in, out);
        }
        if (bytes == 0) {
            throw new Refusal(
                    Refusal.Reason.INPUT, "Het bestand %s is leeg.".formatted(name), "%s is empty.".formatted(name));
        }
        String hash = HexFormat.of().formatHex(digest.digest());
        Path file = file(hash, name);
        Files.createDirectories(file.getParent());
        if (!Files.exists(file)) {
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return new Kept(file, hash, bytes);
    }

    private static long copy(InputStream in, OutputStream out) throws IOException {
        byte[] part = new byte[1 << 16];
        long bytes = 0;
        for (int n = in.read(part); n >= 0; n = in.read(part)) {
            bytes += n;
            if (bytes > BYTES_MAX) {
                throw new Refusal(
                        Refusal.Reason.TOO_LARGE,
                        "Het bestand is groter dan %d GB.".formatted(BYTES_MAX >> 30),
                        "The file is larger than %d GB.".formatted(BYTES_MAX >> 30));
            }
            out.write(part, 0, n);
        }
        return bytes;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
