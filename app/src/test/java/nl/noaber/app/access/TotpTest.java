// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One-time passwords against the values published in RFC 6238, appendix B (SHA-1, the last six of eight digits). */
class TotpTest {
    /** The text 12345678901234567890 in base32. */
    private static final String KEY = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void a01_asPublished(long seconds, String code) {
        Instant now = Instant.ofEpochSecond(seconds);
        assertThat(Totp.code(KEY, Totp.stepOf(now))).isEqualTo(code);
        assertThat(Totp.step(KEY, code, now)).hasValue(seconds / 30);
    }

    @Test
    void a02_oneStepOffIsTakenTwoIsNot() {
        Instant then = Instant.ofEpochSecond(1_234_567_890);
        String code = Totp.code(KEY, Totp.stepOf(then));
        assertThat(Totp.step(KEY, code, then.plusSeconds(30))).isPresent();
        assertThat(Totp.step(KEY, code, then.minusSeconds(30))).isPresent();
        assertThat(Totp.step(KEY, code, then.plusSeconds(60))).isEmpty();
        assertThat(Totp.step(KEY, "", then)).isEmpty();
    }

    @Test
    void a03_keysHaveHundredAndSixtyBitsAndDiffer() {
        assertThat(Totp.newKey()).hasSize(32).matches("[A-Z2-7]+").isNotEqualTo(Totp.newKey());
    }
}
