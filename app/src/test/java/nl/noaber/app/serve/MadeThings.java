// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file, a task and results as tasks leave them, in the smallest form that answers. */
final class MadeThings {
    private static final OffsetDateTime THEN = OffsetDateTime.of(2026, 1, 15, 9, 0, 0, 0, ZoneOffset.UTC);

    private MadeThings() {}

    /** @return ids by the start of a path */
    static Map<String, String> in(Town town, String owner, String shared) {
        JdbcClient rows = town.bean(JdbcClient.class);
        Map<String, String> ids = new TreeMap<>();
        String file = UUID.randomUUID().toString();
        rows.sql("""
                        insert into dataset (id, organisation, name, bytes, sha256, roles, added_at, added_by)
                        values (?, ?, 'x.csv', 1, 'x', '', ?, 'x')
                        """).params(file, owner, THEN).update();
        ids.put("/v1/bestanden/", file);
        String task = UUID.randomUUID().toString();
        rows.sql("""
                        insert into task (id, organisation, kind, name, wish, state, step, steps, fault, made_at, made_by, started_at, ended_at)
                        values (?, ?, 'REGION', 'x', '{}', 'DONE', '', 5, '', ?, 'x', ?, ?)
                        """).params(task, owner, THEN, THEN, THEN).update();
        ids.put("/v1/taken/", task);
        String region = result(town, rows, owner, shared, "REGION", "regio", "");
        ids.put("/v1/regios/", region);
        ids.put("/v1/plannen/", result(town, rows, owner, shared, "PLAN", "plan", region));
        ids.put("/v1/vergelijkingen/", result(town, rows, owner, shared, "COMPARE", "vergelijking", region));
        return ids;
    }

    private static String result(
            Town town, JdbcClient rows, String owner, String shared, String kind, String word, String region) {
        String id = UUID.randomUUID().toString();
        rows.sql("""
                        insert into result (id, organisation, kind, name, region, reference_date, base_map, wish, made_at, made_by)
                        values (?, ?, ?, 'x', ?, '2024', '', '{}', ?, 'x')
                        """).params(id, owner, kind, region, THEN).update();
        rows.sql("insert into sharing (kind, id, organisation, since, shared_by) values (?, ?, ?, ?, 'x')")
                .params(word, id, shared, THEN)
                .update();
        Path folder = town.data().resolve("results").resolve(id);
        try {
            Files.createDirectories(folder);
            for (String name : new String[] {"summary.json", "passport.json", "plan.json", "compare.json"}) {
                Files.writeString(folder.resolve(name), "{}");
            }
            Files.writeString(
                    folder.resolve("candidates.geojson"), "{\"type\": \"FeatureCollection\", \"features\": []}");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return id;
    }

    /** Undoes what a request withdrew, so that the next actor finds it. */
    static void bringBack(Town town) {
        JdbcClient rows = town.bean(JdbcClient.class);
        rows.sql("update result set withdrawn_at = null where withdrawn_at is not null")
                .update();
        rows.sql("update dataset set withdrawn_at = null where withdrawn_at is not null")
                .update();
    }
}
