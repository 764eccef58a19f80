// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.datasets;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import nl.noaber.app.http.Refusal;
import nl.noaber.data.store.Outputs;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The bytes: {@code files/HASH/NAME} in the data folder. The name is kept since readers look at its ending. */
@Component
class Store {
    /** A whole country's addresses fit. */
    static final long BYTES_MAX = 8L << 30;

    private final Path folder;
    private final InstantSource clock;

    /** Held while bytes get their name, or go. */
    private final Object placing = new Object();

    Store(@Value("${noaber.data}") Path data, InstantSource clock) {
        this.folder = data.resolve("files");
        this.clock = clock;
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
        synchronized (placing) {
            Files.createDirectories(file.getParent());
            if (!Files.exists(file)) {
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
            }
            // Its row comes later: until then it is known by being new.
            Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
        }
        return new Kept(file, hash, bytes);
    }

    /** Of all that is kept, and of what is coming in. */
    List<String> names() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(one -> String.valueOf(one.getFileName())).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param first what is done before, when it goes */
    void removeWhenOld(String name, Instant olderThan, Runnable first) {
        Path one = folder.resolve(name);
        try {
            synchronized (placing) {
                if (newest(one).isBefore(olderThan)) {
                    first.run();
                    Outputs.deleteTree(one);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** When this file, or one in this folder, was changed last. */
    private static Instant newest(Path one) throws IOException {
        if (!Files.isDirectory(one, LinkOption.NOFOLLOW_LINKS)) {
            return changed(one);
        }
        Instant newest = Instant.EPOCH;
        try (Stream<Path> inside = Files.list(one)) {
            for (Path file : inside.toList()) {
                Instant at = changed(file);
                newest = at.isAfter(newest) ? at : newest;
            }
        }
        return newest;
    }

    private static Instant changed(Path file) throws IOException {
        return Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant();
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
