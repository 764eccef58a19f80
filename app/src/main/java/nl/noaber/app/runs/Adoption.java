// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.runs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.noaber.app.tiles.MapArchives;
import nl.noaber.data.store.Outputs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Takes in folders that commands wrote, as results of the organisation that runs the installation. */
@Component
public class Adoption {
    private static final String BY = "noaber";

    private final JdbcClient rows;
    private final Results results;
    private final MapArchives maps;
    private final JsonMapper json;
    private final InstantSource clock;

    Adoption(JdbcClient rows, Results results, MapArchives maps, JsonMapper json, InstantSource clock) {
        this.rows = rows;
        this.results = results;
        this.maps = maps;
        this.json = json;
        this.clock = clock;
    }

    /** Whether there is anything yet. */
    public boolean isEmpty() {
        return rows.sql("select count(*) from result").query(Long.class).single() == 0;
    }

    /**
     * A region with what was made of it.
     *
     * @param region folder
     * @param streets of which a base map is made
     * @param plan folder; empty when there were no places to choose from
     * @param compare likewise
     */
    @Transactional
    public void take(Path region, Optional<Path> streets, Optional<Path> plan, Optional<Path> compare) {
        var summary = json.readTree(region.resolve("summary.json").toFile());
        String name = summary.path("name").asString("");
        String date = summary.path("date").asString("");
        String id = UUID.randomUUID().toString();
        streets.ifPresent(file -> maps.make(id, file, name));
        insert(id, Kind.REGION, name, "", date, streets.isPresent() ? id : "", region);
        plan.ifPresent(folder ->
                insert(UUID.randomUUID().toString(), Kind.PLAN, "Eerste plan voor " + name, id, date, "", folder));
        compare.ifPresent(folder ->
                insert(UUID.randomUUID().toString(), Kind.COMPARE, "Vergelijking voor " + name, id, date, "", folder));
    }

    private void insert(String id, Kind kind, String name, String region, String date, String baseMap, Path from) {
        Path folder = results.folder(id);
        copy(from, folder);
        results.insert(new Result(
                id,
                keeper(),
                kind,
                name,
                region,
                date,
                baseMap,
                PlanRequest.USUAL,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                BY,
                folder));
    }

    private String keeper() {
        return rows.sql("select id from organisation where keeper = true and version = 1")
                .query(String.class)
                .single();
    }

    private static void copy(Path from, Path to) {
        Outputs.folder(to, false, beside -> {
            try (Stream<Path> all = Files.walk(from)) {
                for (Path one : all.toList()) {
                    Path target = beside.resolve(from.relativize(one).toString());
                    if (Files.isDirectory(one)) {
                        Files.createDirectories(target);
                    } else {
                        Files.copy(one, target);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
