// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.noaber.testing.services.StandIn;
import nl.noaber.testing.services.TownServices;

/** What the tests of this package share: askers that do not wait, small limits, and a run against the invented town. */
final class Asking {
    static final int RETRIES = 3;
    private static final long MEBIBYTE = 1 << 20;

    private final List<Duration> slept = new ArrayList<>();

    /** How long was waited between tries, had it been waited. */
    List<Duration> slept() {
        return slept;
    }

    static Limits limits(long pageBytesMax, long fileBytesMax) {
        return new Limits(
                Duration.ofSeconds(2),
                Duration.ofMillis(1_500),
                Duration.ofMillis(400),
                Duration.ofMinutes(5),
                1_000,
                10_000,
                pageBytesMax,
                fileBytesMax,
                64 * MEBIBYTE);
    }

    Web web() {
        return web(limits(16 * MEBIBYTE, 16 * MEBIBYTE));
    }

    Web web(Limits limits) {
        return new Web(new Patience(RETRIES, 1, slept::add, limits.longestWait()), limits, "Noaber/test (open source)");
    }

    static Wish wish(Path out, Part... only) {
        return new Wish("GM0166", 2024, out, Set.of(only), false, null, "test");
    }

    static Wish again(Path out, Part... only) {
        return new Wish("GM0166", 2024, out, Set.of(only), true, null, "test");
    }

    /** Fetches from the town, with lines of the hosts file added or replaced. */
    Fetched fetch(StandIn town, Wish wish, String... lines) {
        try (Web web = web()) {
            Path file = Files.createTempFile("hosts", ".properties");
            Files.writeString(file, TownServices.hosts(town) + String.join("\n", lines) + "\n");
            Fetched fetched = Fetch.run(wish, Hosts.read(file, wish.year()), web, Watch.none());
            Files.delete(file);
            return fetched;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
