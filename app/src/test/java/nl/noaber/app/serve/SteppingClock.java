// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.serve;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until a test moves it. */
public final class SteppingClock implements InstantSource {
    private volatile Instant now = Instant.parse("2026-01-15T09:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    public synchronized void step(Duration time) {
        now = now.plus(time);
    }
}
