// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.cli;

import java.util.concurrent.Callable;
import nl.noaber.app.serve.Serving;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code noaber serve}: the server. The only command that starts Spring. */
@Command(
        name = "serve",
        description = "The server: sign-in, registers, maps, until it is stopped (Ctrl-C or SIGTERM).",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Settings are read from DIR/noaber.properties, see docs/manual/server.md.",
            "User and password of a database: in the URL, or in NOABER_DB_USER and NOABER_DB_PASSWORD."
        })
final class ServeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DatabaseChoice database = new DatabaseChoice();

    @Option(names = "--port", defaultValue = "8080", description = "Port; 0: a free one (default ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--address",
            defaultValue = "127.0.0.1",
            description =
                    "Address to listen on; others than this machine reach it only on another (default ${DEFAULT-VALUE}).")
    private String address = "127.0.0.1";

    @Override
    public Integer call() throws InterruptedException {
        Serving serving = Serving.start(new Serving.Wish(database.data(), database.settings(), address, port));
        return ServeLoop.until(serving, spec.commandLine().getOut());
    }
}
