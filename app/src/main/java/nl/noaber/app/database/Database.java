// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.noaber.core.evidence.BadInput;

/** An open database, migrated to what this program knows. */
public final class Database implements AutoCloseable {
    private static final int CONNECTIONS_MAX = 10;
    private final HikariDataSource source;

    private Database(HikariDataSource source) {
        this.source = source;
    }

    /**
     * Opens and migrates.
     *
     * @throws BadInput when it cannot be reached, is in use, or was written by a newer version of this program; nothing is changed then
     */
    public static Database open(DatabaseSettings settings) {
        tryOnce(settings);
        HikariConfig pool = new HikariConfig();
        pool.setPoolName("noaber");
        pool.setJdbcUrl(settings.url());
        pool.setUsername(settings.user().isEmpty() ? null : settings.user());
        pool.setPassword(settings.password().isEmpty() ? null : settings.password());
        pool.setMaximumPoolSize(CONNECTIONS_MAX);
        pool.setMinimumIdle(1);
        HikariDataSource source = new HikariDataSource(pool);
        try {
            Migrations.bring(source, settings.shown());
        } catch (RuntimeException e) {
            source.close();
            throw e;
        }
        return new Database(source);
    }

    public DataSource source() {
        return source;
    }

    @Override
    public void close() {
        source.close();
    }

    /** A pool tries again for long, and hides why: so one connection first. */
    private static void tryOnce(DatabaseSettings settings) {
        try (Connection one = DriverManager.getConnection(settings.url(), settings.user(), settings.password())) {
            one.isValid(1);
        } catch (SQLException e) {
            throw new BadInput(
                    "The database %s could not be opened: %s"
                            .formatted(
                                    settings.shown(),
                                    String.valueOf(e.getMessage())
                                            .lines()
                                            .findFirst()
                                            .orElse("")),
                    whatMayBeWrong(e),
                    e);
        }
    }

    private static String whatMayBeWrong(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        if (e.getErrorCode() == 90020 || String.valueOf(e.getMessage()).contains("already in use")) {
            return "another noaber serve is running on this data folder: stop it, or give another --data.";
        }
        if (state.startsWith("28")) {
            return "the user or password is wrong: set NOABER_DB_USER and NOABER_DB_PASSWORD.";
        }
        if (state.equals("08001") && String.valueOf(e.getMessage()).contains("No suitable driver")) {
            return "this is not a JDBC URL of PostgreSQL (jdbc:postgresql://host/name) or H2 (jdbc:h2:file:...).";
        }
        if (state.equals("3D000")) {
            return "the database was not made yet: ask its administrator, or run createdb.";
        }
        return "the database server is not running, or not reachable from here under this address.";
    }
}
