// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.noaber.app.http.Refusal;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing. Attempts are counted before they are looked at, so that many at once gain nothing: five free ones for a name, twenty for a network address,
 * then a wait that doubles from one minute to an hour. Kept in memory: a restart forgets.
 */
@Component
class Throttle {
    private static final int FREE_FOR_NAME = 5;
    private static final int FREE_FOR_ADDRESS = 20;
    private static final Duration WAIT_FIRST = Duration.ofMinutes(1);
    private static final Duration WAIT_MOST = Duration.ofHours(1);
    /** Whom nothing was heard of for so long starts anew. */
    private static final Duration FORGET = Duration.ofHours(2);
    /** Then the oldest is forgotten. */
    private static final int KEYS_MAX = 20_000;

    private record Tries(int count, Instant last, Instant notBefore) {}

    private final InstantSource clock;
    private final Map<String, Tries> tries = new LinkedHashMap<>();

    Throttle(InstantSource clock) {
        this.clock = clock;
    }

    /** An attempt begins. @throws Refusal 429 when it comes too soon after too many */
    synchronized void begin(String name, String address) {
        count("name " + name, FREE_FOR_NAME);
        count("address " + address, FREE_FOR_ADDRESS);
    }

    /** It was the right one. */
    synchronized void succeeded(String name, String address) {
        tries.remove("name " + name);
        tries.remove("address " + address);
    }

    private void count(String key, int free) {
        Instant now = clock.instant();
        Tries former = tries.remove(key);
        if (former == null || former.last().plus(FORGET).isBefore(now)) {
            former = new Tries(0, now, now);
        }
        if (now.isBefore(former.notBefore())) {
            tries.put(key, former);
            long minutes =
                    Duration.between(now, former.notBefore()).plusSeconds(59).toMinutes();
            throw new Refusal(
                            Refusal.Reason.TOO_MANY,
                            "Probeer het over %d %s opnieuw.".formatted(minutes, minutes == 1 ? "minuut" : "minuten"),
                            "Try again in %d minute(s).".formatted(minutes))
                    .with("wachtMinuten", minutes);
        }
        int count = former.count() + 1;
        tries.put(key, new Tries(count, now, now.plus(wait(count - free))));
        if (tries.size() > KEYS_MAX) {
            tries.remove(tries.keySet().iterator().next());
        }
    }

    private static Duration wait(int over) {
        if (over < 0) {
            return Duration.ZERO;
        }
        Duration wait = WAIT_FIRST.multipliedBy(1L << Math.min(over, 10));
        return wait.compareTo(WAIT_MOST) > 0 ? WAIT_MOST : wait;
    }
}
