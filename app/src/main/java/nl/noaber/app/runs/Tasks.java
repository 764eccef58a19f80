// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.runs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.noaber.app.access.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The rows of tasks. */
@Component
class Tasks {
    private static final int FAULT_MAX = 4000;
    private static final int STEP_MAX = 500;

    private final JdbcClient rows;
    private final JsonMapper json;

    Tasks(JdbcClient rows, JsonMapper json) {
        this.rows = rows;
        this.json = json;
    }

    /** How long the last one took, and how many steps it told. */
    record Before(Duration duration, int steps) {}

    void insert(Task one) {
        rows.sql("""
                        insert into task (id, organisation, kind, name, wish, state, step, steps, fault, made_at, made_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        one.id(),
                        one.organisation(),
                        one.kind().name(),
                        one.name(),
                        json.writeValueAsString(one.wish()),
                        one.state().name(),
                        one.step(),
                        one.steps(),
                        one.fault(),
                        one.madeAt().atOffset(ZoneOffset.UTC),
                        one.madeBy())
                .update();
    }

    Optional<Task> find(String id) {
        return rows.sql("select * from task where id = ?")
                .param(id)
                .query(this::read)
                .optional();
    }

    /** Those of the own organisation, newest first. */
    List<Task> list(Person who, long offset, int limit) {
        return rows.sql("""
                        select * from task where organisation = ?
                        order by made_at desc, id offset ? rows fetch next ? rows only
                        """)
                .params(who.organisation(), offset, limit)
                .query(this::read)
                .list();
    }

    long count(Person who) {
        return rows.sql("select count(*) from task where organisation = ?")
                .param(who.organisation())
                .query(Long.class)
                .single();
    }

    /** Of all organisations. */
    long countOpen(String organisation) {
        return rows.sql("select count(*) from task where organisation = ? and state in ('WAITING', 'RUNNING')")
                .param(organisation)
                .query(Long.class)
                .single();
    }

    /** Those that wait or are under way, of all organisations. */
    List<Task> open() {
        return rows.sql("select * from task where state in ('WAITING', 'RUNNING') order by made_at, id")
                .query(this::read)
                .list();
    }

    /** Those of an organisation that make regions, the newest first. */
    List<Task> ofRegions(String organisation) {
        return rows.sql("select * from task where organisation = ? and kind = 'REGION' order by made_at desc, id")
                .param(organisation)
                .query(this::read)
                .list();
    }

    /** The one that waits longest. */
    Optional<Task> next() {
        return rows.sql("select * from task where state = 'WAITING' order by made_at, id fetch first 1 rows only")
                .query(this::read)
                .optional();
    }

    /** After a stop of the server: what was under way begins again. */
    int requeue() {
        return rows.sql(
                        "update task set state = 'WAITING', step = '', steps = 0, started_at = null where state = 'RUNNING'")
                .update();
    }

    /** @return whether it was still in the state that was expected: another may have been before */
    boolean start(String id, Instant at) {
        return rows.sql("update task set state = 'RUNNING', started_at = ? where id = ? and state = 'WAITING'")
                        .params(at.atOffset(ZoneOffset.UTC), id)
                        .update()
                == 1;
    }

    void step(String id, String step) {
        rows.sql("update task set step = ?, steps = steps + 1 where id = ? and state = 'RUNNING'")
                .params(cut(step, STEP_MAX), id)
                .update();
    }

    /**
     * @param step what was being done when it failed
     * @return whether it was not ended before
     */
    boolean end(String id, TaskState state, String step, String fault, Instant at) {
        return rows.sql("""
                        update task set state = ?, step = ?, fault = ?, ended_at = ?
                        where id = ? and state in ('WAITING', 'RUNNING')
                        """)
                        .params(
                                state.name(),
                                cut(step, STEP_MAX),
                                cut(fault, FAULT_MAX),
                                at.atOffset(ZoneOffset.UTC),
                                id)
                        .update()
                == 1;
    }

    private static String cut(String text, int max) {
        return text.length() <= max ? text : text.substring(0, max);
    }

    /** The last one that was done of this kind here. */
    Optional<Before> before(Task one) {
        return rows.sql("""
                        select steps, started_at, ended_at from task
                        where organisation = ? and kind = ? and state = 'DONE'
                        order by ended_at desc fetch first 1 rows only
                        """)
                .params(one.organisation(), one.kind().name())
                .query((row, n) -> new Before(
                        Duration.between(
                                row.getObject("started_at", OffsetDateTime.class),
                                row.getObject("ended_at", OffsetDateTime.class)),
                        row.getInt("steps")))
                .optional();
    }

    private Task read(ResultSet row, int number) throws SQLException {
        return new Task(
                row.getString("id"),
                row.getString("organisation"),
                Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                json.readValue(row.getString("wish"), TaskWish.class),
                TaskState.valueOf(row.getString("state")),
                row.getString("step"),
                row.getInt("steps"),
                row.getString("fault"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by"),
                instant(row, "started_at"),
                instant(row, "ended_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
