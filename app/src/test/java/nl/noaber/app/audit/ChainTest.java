// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.noaber.app.cli.Noaber;
import nl.noaber.app.serve.Browser;
import nl.noaber.app.serve.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The audit trail: what is in it, and that tampering is found. */
class ChainTest {
    @ParameterizedTest
    @EnumSource(Town.Kind.class)
    void a01_whatPeopleDoIsInItAndItIsWhole(Town.Kind kind) throws SQLException {
        Town town = Town.shared(kind);
        Browser administrator = town.signIn("beheerder@" + town.municipality());
        assertThat(administrator.get("/v1/auditregels").body())
                .contains("\"handeling\":\"activate\"", "\"handeling\":\"signIn\"", "\"herkomst\":\"127.0.0.1\"")
                .as("not what another organisation did")
                .doesNotContain("\"handeling\":\"make\"");
        try (Connection connection = town.bean(DataSource.class).getConnection()) {
            Chain.Verdict verdict = Chain.verify(connection);
            assertThat(verdict.isWhole()).isTrue();
            assertThat(verdict.entries()).isGreaterThan(5);
        }
    }

    /** What someone with the database may try, and the entry at which it shows. */
    private static Stream<Map.Entry<String, Long>> tampering() {
        return Stream.of(
                Map.entry(
                        "update audit_entry set entry = replace(entry, '\"number\":3', '\"number\":33') where number = 3",
                        3L),
                Map.entry("delete from audit_entry where number = 2", 2L),
                Map.entry("delete from audit_entry where number = (select max(number) from audit_entry)", 0L),
                Map.entry("update audit_entry set organisation = 'other' where number = 4", 4L),
                Map.entry("update audit_entry set hash = '%s' where number = 1".formatted("a".repeat(64)), 1L),
                Map.entry("update audit_entry set number = 1000 where number = 3", 3L));
    }

    @ParameterizedTest
    @EnumSource(Town.Kind.class)
    void a02_whatWasChangedOutsideTheProgramIsFound(Town.Kind kind) throws SQLException {
        Town town = Town.shared(kind);
        IntStream.range(0, 3).forEach(i -> town.keeper());
        try (Connection connection = town.bean(DataSource.class).getConnection()) {
            connection.setAutoCommit(false);
            long last = Chain.verify(connection).entries();
            for (Map.Entry<String, Long> one : tampering().toList()) {
                assertThat(connection.createStatement().executeUpdate(one.getKey()))
                        .isEqualTo(1);
                assertThat(Chain.verify(connection).broken())
                        .as(one.getKey())
                        .hasValue(one.getValue() == 0 ? last : one.getValue());
                connection.rollback();
            }
            assertThat(Chain.verify(connection).isWhole()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Town.Kind.class)
    void a03_manyAtOnceMakeOneChain(Town.Kind kind) throws Exception {
        Town town = Town.shared(kind);
        try (ExecutorService many = Executors.newFixedThreadPool(4);
                Connection connection = town.bean(DataSource.class).getConnection()) {
            AuditLog log = town.bean(AuditLog.class);
            long before = Chain.verify(connection).entries();
            List<Callable<Void>> work = IntStream.range(0, 100)
                    .<Callable<Void>>mapToObj(i -> () -> {
                        log.add(new Entry("w", "o", "deed", "kind", "" + i, "::1", Map.of("ë\n\"", "é")));
                        return null;
                    })
                    .toList();
            for (Future<Void> one : many.invokeAll(work)) {
                one.get();
            }
            Chain.Verdict verdict = Chain.verify(connection);
            assertThat(verdict.fact()).isEmpty();
            assertThat(verdict.entries()).isEqualTo(before + 100);
        }
    }

    @Test
    void b01_theCommandSaysItIsWholeOrWhereItBreaks() throws SQLException {
        Town town = Town.start(Town.Kind.H2);
        town.close();
        String data = town.data().toString();
        assertThat(noaber("audit", "verify", "--data", data))
                .satisfies(said -> assertThat(said.code()).isZero())
                .satisfies(said -> assertThat(said.out()).startsWith("The audit trail is whole: "));
        try (nl.noaber.app.database.Database database = nl.noaber.app.database.Database.open(
                        nl.noaber.app.database.DatabaseSettings.embedded(town.data()));
                Connection connection = database.source().getConnection()) {
            connection.createStatement().executeUpdate("update audit_entry set entry = '{}' where number = 2");
        }
        assertThat(noaber("audit", "verify", "--data", data))
                .satisfies(said -> assertThat(said.code()).isEqualTo(2))
                .satisfies(said -> assertThat(said.err())
                        .startsWith("The audit trail is broken at entry 2: ")
                        .contains("\nMaybe "));
        assertThat(noaber("audit", "verify", "--data", data + "-not").code()).isEqualTo(2);
    }

    private record Said(int code, String out, String err) {}

    private static Said noaber(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Noaber.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
