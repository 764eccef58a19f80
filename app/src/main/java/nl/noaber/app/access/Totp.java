// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Time-based one-time passwords (RFC 6238): HMAC-SHA-1, six digits, half a minute, as all authenticator apps make them. */
final class Totp {
    private static final int STEP_SECONDS = 30;
    private static final int DIGITS = 6;
    private static final int MODULUS = 1_000_000;
    /** RFC 4226 asks for at least 128 bits and recommends 160. */
    private static final int KEY_BYTES = 20;
    /** Clocks may differ by one step. */
    private static final int STEPS_OFF = 1;

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final SecureRandom CHANCE = new SecureRandom();

    private Totp() {}

    /** A new key, in base32. */
    static String newKey() {
        byte[] key = new byte[KEY_BYTES];
        CHANCE.nextBytes(key);
        StringBuilder text = new StringBuilder();
        long bits = 0;
        int held = 0;
        for (byte b : key) {
            bits = bits << 8 | (b & 0xff);
            held += 8;
            while (held >= 5) {
                held -= 5;
                text.append(BASE32.charAt((int) (bits >> held & 31)));
            }
        }
        return text.toString();
    }

    /** What an authenticator app reads from a QR code. */
    static String address(String key, String signInName) {
        return "otpauth://totp/Noaber:%s?secret=%s&issuer=Noaber&algorithm=SHA1&digits=%d&period=%d"
                .formatted(
                        URLEncoder.encode(signInName, StandardCharsets.UTF_8).replace("+", "%20"),
                        key,
                        DIGITS,
                        STEP_SECONDS);
    }

    /** The step whose code this is, now or one off; empty when it is none of these. */
    static OptionalLong step(String key, String code, Instant now) {
        long present = now.getEpochSecond() / STEP_SECONDS;
        OptionalLong found = OptionalLong.empty();
        for (long step = present - STEPS_OFF; step <= present + STEPS_OFF; step++) {
            // All are looked at, so that the time taken tells nothing.
            if (same(code(key, step), code)) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    /** The code of one step. */
    static String code(String key, long step) {
        byte[] message = new byte[8];
        for (int i = 0; i < 8; i++) {
            message[i] = (byte) (step >>> (56 - 8 * i));
        }
        byte[] hash = hmac(bytes(key), message);
        int offset = hash[hash.length - 1] & 0xf;
        int number = (hash[offset] & 0x7f) << 24
                | (hash[offset + 1] & 0xff) << 16
                | (hash[offset + 2] & 0xff) << 8
                | (hash[offset + 3] & 0xff);
        return "%06d".formatted(number % MODULUS);
    }

    static long stepOf(Instant time) {
        return time.getEpochSecond() / STEP_SECONDS;
    }

    private static boolean same(String one, String other) {
        return java.security.MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String base32) {
        byte[] all = new byte[base32.length() * 5 / 8];
        long bits = 0;
        int held = 0;
        int at = 0;
        for (int i = 0; i < base32.length(); i++) {
            bits = bits << 5 | BASE32.indexOf(base32.charAt(i));
            held += 5;
            if (held >= 8) {
                held -= 8;
                all[at++] = (byte) (bits >> held);
            }
        }
        return all;
    }

    private static byte[] hmac(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA1", e);
        }
    }
}
