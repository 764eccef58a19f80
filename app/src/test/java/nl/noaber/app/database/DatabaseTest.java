// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import nl.noaber.core.evidence.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Opening a database, on both kinds. */
class DatabaseTest {
    private final Path folder;

    DatabaseTest(@TempDir Path folder) {
        this.folder = folder;
    }

    enum Kind {
        H2,
        POSTGRES
    }

    private DatabaseSettings fresh(Kind kind) {
        return kind == Kind.H2 ? DatabaseSettings.embedded(folder) : Postgres.fresh();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a01_anEmptyDatabaseGetsTheTables(Kind kind) throws SQLException {
        try (Database database = Database.open(fresh(kind));
                Connection connection = database.source().getConnection();
                ResultSet rows = connection.createStatement().executeQuery("select count(*) from installation")) {
            assertThat(rows.next()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a02_openingAgainChangesNothing(Kind kind) throws SQLException {
        DatabaseSettings settings = fresh(kind);
        Database.open(settings).close();
        try (Database database = Database.open(settings);
                Connection connection = database.source().getConnection();
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("select count(*) from \"flyway_schema_history\" where \"success\" = false")) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a03_aDatabaseOfANewerProgramIsRefusedAndNotTouched(Kind kind) throws SQLException {
        DatabaseSettings settings = fresh(kind);
        try (Database database = Database.open(settings);
                Connection connection = database.source().getConnection()) {
            connection.createStatement().execute("""
                            insert into "flyway_schema_history" ("installed_rank", "version", "description", "type", "script",
                                "installed_by", "installed_on", "execution_time", "success")
                            values (9999, '999', 'of tomorrow', 'SQL', 'V999__of_tomorrow.sql', 'test', current_timestamp, 1, true)
                            """);
        }
        assertThatThrownBy(() -> Database.open(settings)).isInstanceOfSatisfying(BadInput.class, bad -> {
            assertThat(bad.fact()).contains("has version 999; this program knows up to");
            assertThat(bad.maybe()).startsWith("Maybe it was used by a newer Noaber");
        });
    }

    static Stream<String> unusable() {
        return Stream.of("jdbc:postgresql://127.0.0.1:1/none", "jdbc:oracle:thin:@x", "not a url");
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.MethodSource("unusable")
    void b01_aDatabaseThatIsNotThereIsSaid(String url) {
        assertThatThrownBy(() -> Database.open(DatabaseSettings.of(url, Optional.empty(), Optional.empty())))
                .isInstanceOfSatisfying(BadInput.class, bad -> {
                    assertThat(bad.fact()).startsWith("The database ").contains("could not be opened");
                    assertThat(bad.maybe()).startsWith("Maybe ");
                });
    }

    @Test
    void b02_aPasswordInTheUrlIsNotShown() {
        DatabaseSettings settings =
                DatabaseSettings.of("jdbc:postgresql://h/n?user=u&password=geheim", Optional.empty(), Optional.empty());
        assertThat(settings.shown() + settings).doesNotContain("geheim");
    }
}
