// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
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
        PrintWriter out = spec.commandLine().getOut();
        Serving serving = Serving.start(new Serving.Wish(database.data(), database.settings(), address, port));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(serving), "stop"));
        out.println("Noaber is ready on %s".formatted(serving.url()));
        serving.firstAdministrator()
                .ifPresent(link ->
                        out.println("Nobody can sign in yet. The first administrator opens %s".formatted(link)));
        out.flush();
        new CountDownLatch(1).await();
        return 0;
    }

    /** Being asked to stop is no failure: Java would end with 143. */
    private static void stop(Serving serving) {
        int code = 0;
        try {
            serving.close();
        } catch (RuntimeException e) {
            e.printStackTrace();
            code = 1;
        }
        Runtime.getRuntime().halt(code);
    }
}
