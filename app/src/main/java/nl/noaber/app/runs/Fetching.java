// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.runs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noaber.data.fetch.Hosts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Which services this server asks for files, as it is set. It asks only when a user wants it. */
@Component
class Fetching {
    private final Optional<Path> hosts;
    private final int year;
    private final int retries;
    private final List<Hosts.Service> services;

    /**
     * @param hosts file as the command takes it, relative to the data folder; empty: the public services
     * @param year of the figures
     * @throws nl.noaber.core.evidence.BadInput when the file cannot be used
     */
    Fetching(
            @Value("${noaber.data}") Path data,
            @Value("${noaber.fetch.hosts:}") String hosts,
            @Value("${noaber.fetch.year:2024}") int year,
            @Value("${noaber.fetch.retries:4}") int retries) {
        this.hosts = hosts.isBlank() ? Optional.empty() : Optional.of(data.resolve(hosts.strip()));
        this.year = year;
        this.retries = retries;
        this.services = Hosts.read(this.hosts.orElse(null), year).services();
    }

    int year() {
        return year;
    }

    List<Hosts.Service> services() {
        return services;
    }

    /** Of the command. */
    List<String> arguments(String municipality, String folder) {
        List<String> all = new ArrayList<>(List.of(
                "fetch",
                "--municipality=" + municipality,
                "--year=" + year,
                "--retries=" + retries,
                "--out=" + folder));
        hosts.ifPresent(file -> all.add("--hosts=" + file));
        return all;
    }
}
