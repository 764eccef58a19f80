// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.points;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.noaber.app.access.Audience;
import nl.noaber.app.access.Person;
import nl.noaber.core.geo.LonLat;
import nl.noaber.core.geo.RdPoint;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of the register. */
@Component
public class Points {
    private static final TypeReference<List<Statement>> STATEMENTS = new TypeReference<>() {};

    private static final String NEWEST = """
            from support_point p
            where p.version = (select max(n.version) from support_point n where n.id = p.id)
            """;
    private static final String VISIBLE = "and " + Audience.condition("p", Point.KIND);
    private static final String WISHED = """
            and (:tier = '' or p.tier = :tier)
            and (p.state = :state or (:state = '' and p.state <> 'WITHDRAWN'))
            """;

    private final JdbcClient rows;
    private final JsonMapper json;

    Points(JdbcClient rows, JsonMapper json) {
        this.rows = rows;
        this.json = json;
    }

    /** Which are asked for; null: all that were not withdrawn. */
    public record Filter(@Nullable Tier tier, @Nullable State state) {
        public static final Filter ALL = new Filter(null, null);
    }

    /** The present version, whoever asks: rights are the caller's care. */
    public Optional<Point> find(String id) {
        return rows.sql("select * " + NEWEST + " and p.id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /** What this person may see, by name. */
    public List<Point> list(Person who, Filter filter, long offset, int limit) {
        return filtered(
                        "select * " + NEWEST + VISIBLE + WISHED
                                + " order by lower(p.name), p.id offset :offset rows fetch next :limit rows only",
                        who,
                        filter)
                .param("offset", offset)
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    /** Those of an organisation that can be counted on or are proposed: not the closed and the withdrawn ones. By id. */
    public List<Point> inUse(String organisation) {
        return rows.sql("select * " + NEWEST
                        + " and p.organisation = ? and p.state not in ('CLOSED', 'WITHDRAWN') order by p.id")
                .param(organisation)
                .query(this::read)
                .list();
    }

    public long count(Person who, Filter filter) {
        return filtered("select count(*) " + NEWEST + VISIBLE + WISHED, who, filter)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec filtered(String sql, Person who, Filter filter) {
        return rows.sql(sql)
                .param("mine", who.organisation())
                .param("tier", filter.tier() == null ? "" : filter.tier().name())
                .param("state", filter.state() == null ? "" : filter.state().name());
    }

    /** All versions, newest first. */
    public List<Point> versions(String id, long offset, int limit) {
        return rows.sql(
                        "select * from support_point where id = ? order by version desc offset ? rows fetch next ? rows only")
                .params(id, offset, limit)
                .query(this::read)
                .list();
    }

    public long countVersions(String id) {
        return rows.sql("select count(*) from support_point where id = ?")
                .param(id)
                .query(Long.class)
                .single();
    }

    /** Adds a version. @throws org.springframework.dao.DuplicateKeyException when it is there: someone else was before */
    void insert(Point one) {
        rows.sql("""
                        insert into support_point (id, version, organisation, name, address, lon, lat, x, y, tier, state, capacity,
                            keys, agreement, contact_role, equipment, suitability, remark, origin, changed_at, changed_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        one.id(),
                        one.version(),
                        one.organisation(),
                        one.name(),
                        one.address(),
                        one.place().lon(),
                        one.place().lat(),
                        one.rd().x(),
                        one.rd().y(),
                        one.tier().name(),
                        one.state().name(),
                        one.capacity(),
                        one.keys(),
                        one.agreement(),
                        one.contactRole(),
                        json.writeValueAsString(one.equipment()),
                        json.writeValueAsString(one.suitability()),
                        one.remark(),
                        one.origin(),
                        one.changedAt().atOffset(ZoneOffset.UTC),
                        one.changedBy()))
                .update();
    }

    private Point read(ResultSet row, int number) throws SQLException {
        return new Point(
                row.getString("id"),
                row.getInt("version"),
                row.getString("organisation"),
                row.getString("name"),
                row.getString("address"),
                new LonLat(row.getDouble("lon"), row.getDouble("lat")),
                new RdPoint(row.getDouble("x"), row.getDouble("y")),
                Tier.valueOf(row.getString("tier")),
                State.valueOf(row.getString("state")),
                row.getObject("capacity", Integer.class),
                row.getString("keys"),
                row.getString("agreement"),
                row.getString("contact_role"),
                json.readValue(row.getString("equipment"), STATEMENTS),
                json.readValue(row.getString("suitability"), STATEMENTS),
                row.getString("remark"),
                row.getString("origin"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"));
    }
}
