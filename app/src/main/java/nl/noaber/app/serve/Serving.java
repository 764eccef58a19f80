// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.serve;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.Optional;
import javax.sql.DataSource;
import nl.noaber.app.access.FirstAdministrator;
import nl.noaber.app.database.Database;
import nl.noaber.app.database.DatabaseSettings;
import nl.noaber.app.database.InstallationKey;
import nl.noaber.app.runs.Adoption;
import nl.noaber.core.evidence.BadInput;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A running server. Closing it lets requests end, then closes the database. */
public final class Serving implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final Database database;
    private final String url;

    private Serving(ConfigurableApplicationContext context, Database database, String url) {
        this.context = context;
        this.database = database;
        this.url = url;
    }

    /**
     * What is asked.
     *
     * @param data folder of the rows (when the database is embedded) and files; it is made when it is not there
     * @param address to listen on, e.g. 127.0.0.1
     * @param port 0 takes a free one
     */
    public record Wish(Path data, DatabaseSettings database, String address, int port) {}

    /**
     * Starts, and returns when requests are answered.
     *
     * @throws BadInput when the folder, the database or the port cannot be used
     */
    public static Serving start(Wish wish) {
        return start(wish, InstantSource.system());
    }

    /** @param clock the only one of the server */
    static Serving start(Wish wish, InstantSource clock) {
        Path data = folder(wish.data());
        Database database = Database.open(wish.database());
        try {
            SpringApplication application = new SpringApplication(NoaberServer.class);
            application.setRegisterShutdownHook(false);
            InstallationKey key = InstallationKey.in(data);
            application.addInitializers(context -> {
                GenericApplicationContext beans = (GenericApplicationContext) context;
                beans.registerBean(DataSource.class, database::source, bean -> bean.setDestroyMethodName(""));
                beans.registerBean(InstallationKey.class, () -> key);
                beans.registerBean(InstantSource.class, () -> clock);
            });
            ConfigurableApplicationContext context = application.run(properties(wish, data));
            return new Serving(context, database, "http://%s:%d".formatted(inUrl(wish.address()), port(context)));
        } catch (RuntimeException e) {
            database.close();
            throw whatIsWrong(e, wish);
        }
    }

    /** As arguments, since these win: a variable of the environment, e.g. NOABER_DATA, must not send data elsewhere. */
    private static String[] properties(Wish wish, Path data) {
        return new String[] {
            "--server.address=" + wish.address(),
            "--server.port=" + wish.port(),
            "--noaber.data=" + data,
            // Settings come from here only, not from a file that happens to be in the working directory.
            "--spring.config.location=classpath:/server.properties,optional:file:%s/noaber.properties".formatted(data)
        };
    }

    private static Path folder(Path data) {
        try {
            Path folder = data.toAbsolutePath().normalize();
            boolean isNew = !Files.exists(folder);
            Files.createDirectories(folder);
            if (isNew && folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                // It holds accounts and a key: for nobody else on this machine.
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
            return folder;
        } catch (IOException e) {
            throw new BadInput(
                    "The data folder %s could not be made: %s".formatted(data, e.getMessage()),
                    "it is a file, or you may not write there.",
                    e);
        }
    }

    private static RuntimeException whatIsWrong(RuntimeException e, Wish wish) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BadInput bad) {
                return bad;
            }
            if (cause instanceof PortInUseException) {
                return new BadInput(
                        "Port %d of %s is in use.".formatted(wish.port(), wish.address()),
                        "another noaber serve is running: stop it, or give another --port.",
                        e);
            }
        }
        return e;
    }

    private static int port(ConfigurableApplicationContext context) {
        return requireNonNull(((WebServerApplicationContext) context).getWebServer(), "no web server")
                .getPort();
    }

    private static String inUrl(String address) {
        return address.contains(":") ? "[" + address + "]" : address;
    }

    /** Where it can be reached, e.g. {@code http://127.0.0.1:8080}. */
    public String url() {
        return url;
    }

    /** Where the first administrator gets in, while nobody can sign in yet. The link holds a secret. */
    public Optional<String> firstAdministrator() {
        return context.getBean(FirstAdministrator.class).code().map(code -> url + "/activeren#" + code);
    }

    /**
     * Takes in what commands wrote, when there is nothing yet.
     *
     * @param streets of which a base map is made
     */
    public void takeWhenEmpty(Path region, Optional<Path> streets, Optional<Path> plan, Optional<Path> compare) {
        // The organisation that it will belong to is made with the first administrator.
        firstAdministrator();
        Adoption adoption = context.getBean(Adoption.class);
        if (adoption.isEmpty()) {
            adoption.take(region, streets, plan, compare);
        }
    }

    /** For tests that look inside. */
    ConfigurableApplicationContext context() {
        return context;
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}
