// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.osm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL cluster of our own in a new folder, heard on a unix socket there only, and gone when closed. */
final class ThrowAwayPostgres implements AutoCloseable {
    private static final Path VERSIONS = Path.of("/usr/lib/postgresql");
    private static final Path EXTENSIONS = Path.of("/usr/share/postgresql");
    private static final long PATIENCE_SECONDS = 300;

    private final Path programs;
    private final Path folder;

    private ThrowAwayPostgres(Path programs, Path folder) {
        this.programs = programs;
        this.folder = folder;
    }

    /** The folder of the server's programs, when one of Debian's versions has pgRouting. */
    static Optional<Path> programs() throws IOException {
        if (!Files.isDirectory(VERSIONS)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(VERSIONS)) {
            return versions.sorted()
                    .filter(version -> Files.exists(
                            EXTENSIONS.resolve(version.getFileName()).resolve("extension/pgrouting.control")))
                    .map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .findFirst();
        }
    }

    static ThrowAwayPostgres start(Path programs) throws IOException {
        Path folder = Files.createTempDirectory("noaber-pg");
        ThrowAwayPostgres cluster = new ThrowAwayPostgres(programs, folder);
        if (isRoot()) {
            run(List.of("chown", "postgres", folder.toString()));
        }
        Path data = folder.resolve("data");
        cluster.serve(
                "initdb",
                "-D",
                data.toString(),
                "-U",
                "postgres",
                "-A",
                "trust",
                "-E",
                "UTF8",
                "--locale=C",
                "--no-sync");
        String options = "-c listen_addresses='' -c fsync=off -c unix_socket_directories=" + folder;
        cluster.serve("pg_ctl", "-D", data.toString(), "-w", "-l", folder.resolve("log") + "", "-o", options, "start");
        return cluster;
    }

    /** Runs a file of SQL in a new database; settings are psql variables: name=value. */
    void run(String database, Path sql, List<String> settings) throws IOException {
        psql("-d", "postgres", "-c", "create database " + database);
        List<String> arguments = new ArrayList<>(List.of("-d", database, "-f", sql.toString()));
        settings.forEach(setting -> arguments.addAll(List.of("-v", setting)));
        psql(arguments.toArray(String[]::new));
    }

    private void psql(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(programs.resolve("psql").toString()));
        command.addAll(List.of("-X", "-q", "-v", "ON_ERROR_STOP=1", "-h", folder.toString(), "-U", "postgres"));
        command.addAll(List.of(arguments));
        run(command);
    }

    /** The server refuses to run as root. */
    private void serve(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(isRoot() ? List.of("runuser", "-u", "postgres", "--") : List.of());
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        run(command);
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    static void run(List<String> command) throws IOException {
        Path said = Files.createTempFile("noaber", ".log");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(Path.of("/").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly();
            }
            if (!ended || process.exitValue() != 0) {
                throw new IOException(
                        String.join(" ", command) + ": " + Files.readString(said, StandardCharsets.UTF_8));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            Files.delete(said);
        }
    }

    @Override
    public void close() throws IOException {
        serve("pg_ctl", "-D", folder.resolve("data").toString(), "-m", "immediate", "stop");
        run(List.of("rm", "-rf", folder.toString()));
    }
}
