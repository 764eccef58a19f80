// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A request that failed in a way that may pass: worth another try. */
final class Trouble extends Exception {
    private final Duration wait;

    /** @param wait what the service asked us to wait; zero when it did not say */
    Trouble(String words, Duration wait, @Nullable Throwable cause) {
        super(words, cause);
        this.wait = wait;
    }

    Trouble(String words) {
        this(words, Duration.ZERO, null);
    }

    Duration asked() {
        return wait;
    }
}
