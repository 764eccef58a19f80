// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import java.nio.file.Path;

/** A run in a process of its own, to be killed. Arguments: folder, hosts file. */
final class FetchOnce {
    private FetchOnce() {}

    public static void main(String[] arguments) {
        Asking asking = new Asking();
        Limits patient = new Limits(
                java.time.Duration.ofSeconds(5),
                java.time.Duration.ofMinutes(2),
                java.time.Duration.ofMinutes(2),
                java.time.Duration.ofMinutes(2),
                1_000,
                10_000,
                1 << 24,
                1 << 24,
                1 << 26);
        try (Web web = asking.web(patient)) {
            Fetch.run(Asking.wish(Path.of(arguments[0])), Hosts.read(Path.of(arguments[1]), 2024), web, Watch.none());
        }
    }
}
