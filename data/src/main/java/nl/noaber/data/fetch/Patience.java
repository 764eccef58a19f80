// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import java.time.Duration;
import java.util.SplittableRandom;
import nl.noaber.core.evidence.BadInput;

/**
 * Tries again when a service is busy: after 1, 2, 4, ... seconds, up to a minute, each shortened by chance to between half
 * and the whole so that many askers do not come back together. A service that says how long to wait is obeyed.
 */
public final class Patience {
    /** How the waiting is done; tests do not wait. */
    @FunctionalInterface
    public interface Sleeper {
        void sleep(Duration time) throws InterruptedException;
    }

    /** One try. */
    @FunctionalInterface
    interface Attempt<T> {
        T make() throws Trouble, InterruptedException;
    }

    static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    static final Duration LONGEST_OWN_WAIT = Duration.ofMinutes(1);
    /** More than this many tries would not be polite. */
    public static final int RETRIES_MAX = 20;

    private final int retries;
    private final SplittableRandom chance;
    private final Sleeper sleeper;
    private final Duration longestWait;

    /**
     * @param retries tries after the first, 0 to {@value #RETRIES_MAX}
     * @param seed of the chance in the waiting times; no byte of a file depends on it
     * @param longestWait the longest wait a service may ask for
     */
    public Patience(int retries, long seed, Sleeper sleeper, Duration longestWait) {
        if (retries < 0 || retries > RETRIES_MAX) {
            throw new BadInput(
                    "The number of retries (%d) must be 0 to %d.".formatted(retries, RETRIES_MAX),
                    "Maybe leave --retries out.");
        }
        this.retries = retries;
        this.chance = new SplittableRandom(seed);
        this.sleeper = sleeper;
        this.longestWait = longestWait;
    }

    /** @param service its host, for the message */
    <T> T insist(String service, Attempt<T> attempt) {
        try {
            for (int tried = 0; ; tried++) {
                try {
                    return attempt.make();
                } catch (Trouble trouble) {
                    giveUpOrWait(service, tried, trouble);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BadInput("Fetching from %s was interrupted.".formatted(service), "Maybe run it again.", e);
        }
    }

    private void giveUpOrWait(String service, int tried, Trouble trouble) throws InterruptedException {
        if (trouble.asked().compareTo(longestWait) > 0) {
            throw new BadInput(
                    "The service %s asks to wait %d s; at most %d s is waited."
                            .formatted(service, trouble.asked().toSeconds(), longestWait.toSeconds()),
                    "Maybe it is very busy: run the same command again later; what is complete is kept.",
                    trouble);
        }
        if (tried == retries) {
            throw new BadInput(
                    "The service %s gave no good answer in %d tries: %s."
                            .formatted(service, tried + 1, trouble.getMessage()),
                    "Maybe there is no network, or the service is down: run the same command again later; what is"
                            + " complete is kept.",
                    trouble);
        }
        Duration own = own(tried);
        sleeper.sleep(own.compareTo(trouble.asked()) > 0 ? own : trouble.asked());
    }

    private Duration own(int tried) {
        long millis = Math.min(LONGEST_OWN_WAIT.toMillis(), FIRST_WAIT.toMillis() << Math.min(tried, 16));
        return Duration.ofMillis(millis / 2 + chance.nextLong(millis / 2 + 1));
    }
}
