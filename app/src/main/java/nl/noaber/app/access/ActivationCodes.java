// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;

/** The codes with which an invited user chooses a password. Only their hash is kept. */
final class ActivationCodes {
    static final Duration VALID = Duration.ofDays(7);
    private static final int BYTES = 24;
    private static final SecureRandom CHANCE = new SecureRandom();

    private ActivationCodes() {}

    static String make() {
        byte[] code = new byte[BYTES];
        CHANCE.nextBytes(code);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
    }

    static String hash(String code) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(code.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
