// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts. */
@Component
class Accounts {
    private final JdbcClient rows;

    Accounts(JdbcClient rows) {
        this.rows = rows;
    }

    Optional<Account> find(String id) {
        return rows.sql("select * from account where id = ?")
                .param(id)
                .query(Accounts::read)
                .optional();
    }

    Optional<Account> findBySignInName(String name) {
        return rows.sql("select * from account where sign_in_name = ?")
                .param(name.strip().toLowerCase(Locale.ROOT))
                .query(Accounts::read)
                .optional();
    }

    Optional<Account> findByOutsideId(String outsideId) {
        return rows.sql("select * from account where outside_id = ?")
                .param(outsideId)
                .query(Accounts::read)
                .optional();
    }

    Optional<Account> findByActivation(String hash, Instant now) {
        return rows.sql("select * from account where activation = ? and activation_until > ?")
                .params(hash, now.atOffset(ZoneOffset.UTC))
                .query(Accounts::read)
                .optional();
    }

    List<Account> list(String organisation, long offset, int limit) {
        return rows.sql("""
                        select * from account where organisation = ? order by lower(name), id
                        offset ? rows fetch next ? rows only
                        """)
                .params(organisation, offset, limit)
                .query(Accounts::read)
                .list();
    }

    long count(String organisation) {
        return rows.sql("select count(*) from account where organisation = ?")
                .param(organisation)
                .query(Long.class)
                .single();
    }

    boolean isAnyActive() {
        return rows.sql("select count(*) from account where state = 'ACTIVE'")
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** @return whether another active administrator remains in the organisation without this account */
    boolean hasOtherAdministrator(String organisation, String without) {
        return rows
                .sql("select * from account where organisation = ? and state = 'ACTIVE' and id <> ?")
                .params(organisation, without)
                .query(Accounts::read)
                .list()
                .stream()
                .anyMatch(account -> account.roles().contains(Role.ADMINISTRATOR));
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the sign-in name is taken */
    void insert(Account one) {
        rows.sql("""
                        insert into account (id, version, organisation, sign_in_name, name, roles, state, password, totp_key,
                            totp_last_step, stamp, activation, activation_until, outside_id, changed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        one.id(),
                        one.version(),
                        one.organisation(),
                        one.signInName(),
                        one.name(),
                        text(one.roles()),
                        one.state().name(),
                        one.password(),
                        one.totpKey(),
                        one.totpLastStep(),
                        one.stamp(),
                        one.activation(),
                        time(one.activationUntil()),
                        one.outsideId(),
                        time(one.changedAt())))
                .update();
    }

    /** Writes all but the second factor's last step. @return false when someone else changed it since it was read */
    boolean update(Account one) {
        return rows.sql("""
                                update account set version = version + 1, sign_in_name = ?, name = ?, roles = ?, state = ?, password = ?,
                                    totp_key = ?, stamp = ?, activation = ?, activation_until = ?, outside_id = ?, changed_at = ?
                                where id = ? and version = ?
                                """)
                        .params(Arrays.asList(
                                one.signInName(),
                                one.name(),
                                text(one.roles()),
                                one.state().name(),
                                one.password(),
                                one.totpKey(),
                                one.stamp(),
                                one.activation(),
                                time(one.activationUntil()),
                                one.outsideId(),
                                time(one.changedAt()),
                                one.id(),
                                one.version()))
                        .update()
                == 1;
    }

    /** Marks a code as used. @return false when it, or a later one, was used before */
    boolean useStep(String id, long step) {
        return rows.sql("update account set totp_last_step = ? where id = ? and totp_last_step < ?")
                        .params(step, id, step)
                        .update()
                == 1;
    }

    void delete(String id) {
        rows.sql("delete from account where id = ?").param(id).update();
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static String text(Collection<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
    }

    private static Set<Role> roles(String text) {
        EnumSet<Role> all = EnumSet.noneOf(Role.class);
        Arrays.stream(text.split(","))
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .forEach(all::add);
        return all;
    }

    private static Account read(ResultSet row, int number) throws SQLException {
        OffsetDateTime until = row.getObject("activation_until", OffsetDateTime.class);
        return new Account(
                row.getString("id"),
                row.getInt("version"),
                row.getString("organisation"),
                row.getString("sign_in_name"),
                row.getString("name"),
                roles(row.getString("roles")),
                Account.State.valueOf(row.getString("state")),
                row.getString("password"),
                row.getString("totp_key"),
                row.getLong("totp_last_step"),
                row.getInt("stamp"),
                row.getString("activation"),
                until == null ? null : until.toInstant(),
                row.getString("outside_id"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
