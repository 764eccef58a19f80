// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import nl.noaber.app.database.DatabaseSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the rows are: the options that all commands on rows share. */
final class DatabaseChoice {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "noaber-data",
            description = "Folder of all data (default ${DEFAULT-VALUE}).")
    private Path data = Path.of("noaber-data");

    @Option(
            names = "--db",
            paramLabel = "JDBC-URL",
            description = "Database, e.g. jdbc:postgresql://host/noaber (default: an H2 file in the data folder).")
    private @Nullable String url;

    Path data() {
        return data;
    }

    boolean isEmbedded() {
        return url == null;
    }

    DatabaseSettings settings() {
        return url == null
                ? DatabaseSettings.embedded(data)
                : DatabaseSettings.of(
                        url,
                        Optional.ofNullable(System.getenv("NOABER_DB_USER")),
                        Optional.ofNullable(System.getenv("NOABER_DB_PASSWORD")));
    }
}
