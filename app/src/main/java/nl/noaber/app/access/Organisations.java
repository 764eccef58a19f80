// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The organisations, each with all its versions. */
@Component
class Organisations {
    private static final String NEWEST =
            "from organisation o where version = (select max(n.version) from organisation n where n.id = o.id)";

    private final JdbcClient rows;

    Organisations(JdbcClient rows) {
        this.rows = rows;
    }

    Optional<Organisation> find(String id) {
        return rows.sql("select * " + NEWEST + " and o.id = ?")
                .param(id)
                .query(Organisations::read)
                .optional();
    }

    List<Organisation> list(long offset, int limit) {
        return rows.sql("select * " + NEWEST + " order by lower(o.name), o.id offset ? rows fetch next ? rows only")
                .params(offset, limit)
                .query(Organisations::read)
                .list();
    }

    long count() {
        return rows.sql("select count(*) from organisation where version = 1")
                .query(Long.class)
                .single();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when this version is there already: someone else was before */
    void insert(Organisation one) {
        rows.sql("""
                        insert into organisation (id, version, name, kind, code, keeper, changed_at, changed_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        one.id(),
                        one.version(),
                        one.name(),
                        one.kind().name(),
                        one.code(),
                        one.keeper(),
                        one.changedAt().atOffset(ZoneOffset.UTC),
                        one.changedBy()))
                .update();
    }

    private static Organisation read(ResultSet row, int number) throws SQLException {
        return new Organisation(
                row.getString("id"),
                row.getInt("version"),
                row.getString("name"),
                OrganisationKind.valueOf(row.getString("kind")),
                row.getString("code"),
                row.getBoolean("keeper"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"));
    }
}
