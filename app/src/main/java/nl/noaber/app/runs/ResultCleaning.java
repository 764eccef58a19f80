// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.runs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noaber.app.audit.AuditLog;
import nl.noaber.app.audit.Entry;
import nl.noaber.data.store.Outputs;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which folders of withdrawn results may go, and which folders are nobody's. */
@Component
public class ResultCleaning {
    /** Where tasks write, in the data folder. */
    private static final List<String> FOLDERS = List.of("results", "work");

    private final JdbcClient rows;
    private final Tasks tasks;
    private final AuditLog log;
    private final InstantSource clock;
    private final Path data;

    ResultCleaning(
            JdbcClient rows, Tasks tasks, AuditLog log, InstantSource clock, @Value("${noaber.data}") Path data) {
        this.rows = rows;
        this.tasks = tasks;
        this.log = log;
        this.clock = clock;
        this.data = data;
    }

    /**
     * A result whose bytes go, or are gone.
     *
     * @param baseMap name of the archive of tiles; empty when there was none
     */
    public record Gone(String id, String baseMap) {}

    /**
     * A folder that is no result's and no open task's.
     *
     * @param in name of the folder that it is in
     */
    public record Orphan(String in, Path path) {}

    private record Withdrawn(String id, String organisation, Kind kind) {}

    /**
     * Writes down whose bytes go: withdrawn before this, and neither a plan or comparison that one can see nor an open task is of it.
     *
     * @param by who cleans up
     */
    @Transactional
    public void mark(Instant withdrawnBefore, String by) {
        // Before the results: what ends meanwhile is one of these by then.
        Set<String> open = openRegions();
        List<Withdrawn> all = rows
                .sql("""
                        select r.id, r.organisation, r.kind from result r
                        where r.withdrawn_at < ? and r.cleaned_at is null
                        and not exists (select 1 from result p where p.region = r.id and p.withdrawn_at is null)
                        order by r.id
                        """)
                .param(withdrawnBefore.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Withdrawn(row.getString(1), row.getString(2), Kind.valueOf(row.getString(3))))
                .list()
                .stream()
                .filter(one -> !open.contains(one.id()))
                .toList();
        for (Withdrawn one : all) {
            rows.sql("update result set cleaned_at = ? where id = ?")
                    .params(clock.instant().atOffset(ZoneOffset.UTC), one.id())
                    .update();
        }
        log.addAll(all.stream()
                .map(one ->
                        new Entry(by, one.organisation(), "clean", one.kind().word(), one.id(), "", Map.of()))
                .toList());
    }

    private Set<String> openRegions() {
        return tasks.open().stream()
                .map(one -> one.wish().regioId())
                .filter(id -> id != null)
                .collect(Collectors.toSet());
    }

    /** Removes the folders of all that is marked, also what an earlier time did not come to. */
    public List<Gone> remove() {
        List<Gone> all = rows.sql("select id, base_map from result where cleaned_at is not null order by id")
                .query((row, n) -> new Gone(row.getString(1), row.getString(2)))
                .list();
        all.forEach(one -> delete(data.resolve("results").resolve(one.id())));
        return all;
    }

    /** @param olderThan what came later may have no row yet */
    public List<Orphan> orphans(Instant olderThan) {
        Set<String> open = tasks.open().stream().map(Task::id).collect(Collectors.toSet());
        Set<String> known = new HashSet<>(
                rows.sql("select id from result").query(String.class).list());
        List<Orphan> all = new ArrayList<>();
        for (String folder : FOLDERS) {
            for (Path one : entries(data.resolve(folder))) {
                String name = String.valueOf(one.getFileName());
                boolean isNeeded =
                        open.stream().anyMatch(name::contains) || (folder.equals("results") && known.contains(name));
                if (!isNeeded && changedAt(one).isBefore(olderThan)) {
                    all.add(new Orphan(folder, one));
                }
            }
        }
        return all;
    }

    public void remove(Orphan one) {
        delete(one.path());
    }

    private static List<Path> entries(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant changedAt(Path one) {
        try {
            return Files.getLastModifiedTime(one, LinkOption.NOFOLLOW_LINKS).toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try {
            Outputs.deleteTree(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
