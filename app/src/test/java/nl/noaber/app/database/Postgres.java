// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A real PostgreSQL for tests: one server for the whole run, a database of its own for each that asks. */
public final class Postgres {
    private static final AtomicInteger MADE = new AtomicInteger();

    private static final class Held {
        static final EmbeddedPostgres SERVER = start();
    }

    private Postgres() {}

    /** A new and empty database. */
    public static DatabaseSettings fresh() {
        String name = "test" + MADE.incrementAndGet();
        try (Connection admin = Held.SERVER.getPostgresDatabase().getConnection()) {
            admin.createStatement().execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return DatabaseSettings.of(
                Held.SERVER.getJdbcUrl("postgres", name), Optional.of("postgres"), Optional.of("postgres"));
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "200")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
