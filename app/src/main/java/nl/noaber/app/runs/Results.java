// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.runs;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.noaber.app.access.Audience;
import nl.noaber.app.access.Deed;
import nl.noaber.app.access.Owned;
import nl.noaber.app.access.Person;
import nl.noaber.app.access.Rights;
import nl.noaber.app.access.Sharing;
import nl.noaber.app.access.Trail;
import nl.noaber.app.http.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What tasks made, and who may see it. */
@Component
public class Results {
    /** Whoever sees a plan or a comparison sees the region that it is of, when that is of the same owner; as SQL, as {@link Audience}. */
    private static final String THROUGH_PLAN =
            """
            (r.kind = 'REGION' and exists (
                select 1 from result p
                where p.region = r.id and p.organisation = r.organisation and p.withdrawn_at is null
                and ((p.kind = 'PLAN' and %s) or (p.kind = 'COMPARE' and %s))))
            """.formatted(Audience.condition("p", Kind.PLAN.word()), Audience.condition("p", Kind.COMPARE.word()));

    private final JdbcClient rows;
    private final JsonMapper json;
    private final Sharing sharing;
    private final Trail trail;
    private final InstantSource clock;
    private final Path folder;

    Results(
            JdbcClient rows,
            JsonMapper json,
            Sharing sharing,
            Trail trail,
            InstantSource clock,
            @Value("${noaber.data}") Path data) {
        this.rows = rows;
        this.json = json;
        this.sharing = sharing;
        this.trail = trail;
        this.clock = clock;
        this.folder = data.resolve("results");
    }

    Path folder(String id) {
        return folder.resolve(id);
    }

    /** @throws Refusal 404 or 403 */
    public Result get(Person who, Deed deed, Kind kind, String id) {
        Result found = rows.sql("select * from result where id = ? and kind = ? and withdrawn_at is null")
                .params(id, kind.name())
                .query(this::read)
                .optional()
                .orElseThrow(() -> Refusal.notFound(kind.word(), id));
        Rights.require(who, deed, new Owned(kind.word(), id, found.organisation(), seenBy(who, found)));
        return found;
    }

    /** Whom it is shared with, and this person's organisation when it sees the region through a plan: that is computed, not kept. */
    private Set<String> seenBy(Person who, Result one) {
        Set<String> all = new TreeSet<>(sharedWith(one));
        boolean isSeen = rows.sql("select count(*) from result r where r.id = :id and " + THROUGH_PLAN)
                        .param("id", one.id())
                        .param("mine", who.organisation())
                        .query(Integer.class)
                        .single()
                > 0;
        if (isSeen) {
            all.add(who.organisation());
        }
        return all;
    }

    /**
     * What this person may see, newest first.
     *
     * @param region only what is of this region; empty: all
     */
    public List<Result> list(Person who, Kind kind, String region, long offset, int limit) {
        return filtered(
                        "select r.*",
                        kind,
                        who,
                        region,
                        " order by r.made_at desc, r.id offset :offset rows fetch next :limit rows only")
                .param("offset", offset)
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    public long count(Person who, Kind kind, String region) {
        return filtered("select count(*)", kind, who, region, "")
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec filtered(String what, Kind kind, Person who, String region, String order) {
        return rows.sql(what + """
                         from result r where r.kind = :kind and r.withdrawn_at is null
                        and (:region = '' or r.region = :region) and (\s""" + Audience.condition("r", kind.word()) + " or " + THROUGH_PLAN + ")" + order)
                .param("kind", kind.name())
                .param("region", region)
                .param("mine", who.organisation());
    }

    /** Ids of organisations that it is shared with itself: who sees a region through a plan is not among them. */
    public Set<String> sharedWith(Result one) {
        return sharing.of(one.kind().word(), one.id());
    }

    @Transactional
    public void share(Person who, Result one, Set<String> organisations) {
        sharing.set(one.kind().word(), one.id(), organisations, who);
        trail.add(who, "share", one.kind().word(), one.id(), Map.of("with", String.join(",", sharedWith(one))));
    }

    /** It is in no list any more; what was made of it stays. */
    @Transactional
    public void withdraw(Person who, Result one) {
        rows.sql("update result set withdrawn_at = ? where id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), one.id())
                .update();
        trail.add(who, "withdraw", one.kind().word(), one.id(), Map.of());
    }

    void insert(Result one) {
        rows.sql("""
                        insert into result (id, organisation, kind, name, region, reference_date, base_map, wish, made_at, made_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        one.id(),
                        one.organisation(),
                        one.kind().name(),
                        one.name(),
                        one.region(),
                        one.referenceDate(),
                        one.baseMap(),
                        json.writeValueAsString(one.request()),
                        one.madeAt().atOffset(ZoneOffset.UTC),
                        one.madeBy())
                .update();
    }

    /** For a task, whose rights were looked at when it was asked. */
    public Result of(String id) {
        return rows.sql("select * from result where id = ?")
                .param(id)
                .query(this::read)
                .single();
    }

    private Result read(ResultSet row, int number) throws SQLException {
        String id = row.getString("id");
        return new Result(
                id,
                row.getString("organisation"),
                Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("region"),
                row.getString("reference_date"),
                row.getString("base_map"),
                json.readValue(row.getString("wish"), PlanRequest.class),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by"),
                folder(id));
    }
}
