// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.access;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import nl.noaber.app.http.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/** Passwords: long rather than strange (as NIST SP 800-63B has it), kept as bcrypt hashes. */
@Component
class Passwords {
    private static final int LENGTH_MIN = 12;
    /** Bcrypt looks no further. */
    private static final int BYTES_MAX = 72;

    private final BCryptPasswordEncoder encoder;
    private final String nobodys;

    /** @param strength two to this power rounds of bcrypt */
    @ConfigurationProperties("noaber.password")
    record Settings(@DefaultValue("12") int strength) {}

    Passwords(Settings settings) {
        this.encoder = new BCryptPasswordEncoder(settings.strength());
        this.nobodys = hash("nobody has this password");
    }

    String hash(String password) {
        String hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("a password was null");
        }
        return hash;
    }

    /** Takes as long when there is no such account, so that the time tells nothing. */
    boolean fits(String password, @Nullable String hash) {
        boolean fitting = password.getBytes(StandardCharsets.UTF_8).length <= BYTES_MAX;
        boolean fits = encoder.matches(fitting ? password : "", hash == null ? nobodys : hash);
        return fits && fitting && hash != null;
    }

    /** What is wrong with a new password. */
    Optional<Text> fault(String password, String signInName) {
        if (password.length() < LENGTH_MIN) {
            return Optional.of(new Text(
                    "Het wachtwoord heeft %d tekens; het moeten er minstens %d zijn."
                            .formatted(password.length(), LENGTH_MIN),
                    "The password has %d characters; it must have at least %d."
                            .formatted(password.length(), LENGTH_MIN)));
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > BYTES_MAX) {
            return Optional.of(new Text(
                    "Het wachtwoord is te lang: hoogstens %d tekens.".formatted(BYTES_MAX),
                    "The password is too long: at most %d characters.".formatted(BYTES_MAX)));
        }
        boolean holdsName = password.toLowerCase(Locale.ROOT).contains(signInName.toLowerCase(Locale.ROOT));
        if (holdsName || password.chars().distinct().count() < 5) {
            return Optional.of(new Text(
                    "Dit wachtwoord is te makkelijk te raden. Neem bijvoorbeeld vier willekeurige woorden.",
                    "This password is too easy to guess. Take four random words, for example."));
        }
        return Optional.empty();
    }
}
