// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a service says the bytes must sum to: {@code Content-Digest} and {@code Repr-Digest} (RFC 9530), {@code Digest}
 * (RFC 3230), {@code Content-MD5}, or {@code x-checksum-sha256} and the like.
 *
 * @param algorithm as Java names it, e.g. {@code SHA-256}
 * @param hex lower-case hexadecimal
 */
record Checksum(String algorithm, String hex) {
    private static final Pattern STRUCTURED = Pattern.compile("(sha-512|sha-256|md5)=:([A-Za-z0-9+/=]+):");
    private static final Pattern OLD_STYLE =
            Pattern.compile("(?:^|,)\\s*(sha-512|sha-256|md5)=([A-Za-z0-9+/=]+)", Pattern.CASE_INSENSITIVE);

    /** Of the whole file, also when only a part of it comes along. */
    static Optional<Checksum> ofWhole(HttpHeaders headers) {
        return found(headers, "Repr-Digest", STRUCTURED)
                .or(() -> found(headers, "Digest", OLD_STYLE))
                .or(() -> hex(headers, "x-checksum-sha256", "SHA-256"))
                .or(() -> hex(headers, "x-checksum-sha1", "SHA-1"))
                .or(() -> hex(headers, "x-checksum-md5", "MD5"));
    }

    /** Of the bytes that come along with these headers. */
    static Optional<Checksum> ofContent(HttpHeaders headers) {
        return found(headers, "Content-Digest", STRUCTURED)
                .or(() -> headers.firstValue("Content-MD5").flatMap(value -> base64("MD5", value)));
    }

    boolean fits(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes)).equals(hex);
    }

    boolean fits(Path file) throws IOException {
        MessageDigest digest = digest();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        }
        return HexFormat.of().formatHex(digest.digest()).equals(hex);
    }

    private static Optional<Checksum> found(HttpHeaders headers, String name, Pattern pattern) {
        return headers.firstValue(name).flatMap(value -> {
            Matcher matcher = pattern.matcher(value);
            return matcher.find()
                    ? base64(matcher.group(1).toUpperCase(Locale.ROOT), matcher.group(2))
                    : Optional.empty();
        });
    }

    private static Optional<Checksum> base64(String algorithm, String value) {
        try {
            byte[] bytes = Base64.getDecoder().decode(value.strip());
            return Optional.of(new Checksum(algorithm, HexFormat.of().formatHex(bytes)));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // a header we cannot read is no checksum; our own SHA-256 is recorded all the same
        }
    }

    private static Optional<Checksum> hex(HttpHeaders headers, String name, String algorithm) {
        return headers.firstValue(name)
                .map(value -> value.strip().toLowerCase(Locale.ROOT))
                .filter(value -> value.matches("[0-9a-f]+"))
                .map(value -> new Checksum(algorithm, value));
    }

    private MessageDigest digest() {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has " + algorithm + ".", e);
        }
    }
}
