// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.datasets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.noaber.app.access.Deed;
import nl.noaber.app.access.Owned;
import nl.noaber.app.access.Person;
import nl.noaber.app.access.Rights;
import nl.noaber.app.access.Trail;
import nl.noaber.app.analyses.InputFolder;
import nl.noaber.app.audit.AuditLog;
import nl.noaber.app.audit.Entry;
import nl.noaber.app.http.Refusal;
import nl.noaber.core.evidence.BadInput;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The files of an organisation. They are its own: what is made of them is shared, not they. */
@Component
public class Datasets {
    private final JdbcClient rows;
    private final Store store;
    private final Trail trail;
    private final AuditLog log;
    private final DatasetUses uses;
    private final InstantSource clock;

    Datasets(JdbcClient rows, Store store, Trail trail, AuditLog log, DatasetUses uses, InstantSource clock) {
        this.rows = rows;
        this.store = store;
        this.uses = uses;
        this.trail = trail;
        this.log = log;
        this.clock = clock;
    }

    /** @throws Refusal 404 or 403 */
    public Dataset get(Person who, Deed deed, String id) {
        Dataset found = rows.sql("select * from dataset where id = ? and withdrawn_at is null")
                .param(id)
                .query(Datasets::read)
                .optional()
                .orElseThrow(() -> Refusal.notFound(Dataset.KIND, id));
        Rights.require(who, deed, new Owned(Dataset.KIND, id, found.organisation(), Set.of()));
        return found;
    }

    /** Those of the own organisation, newest first. */
    List<Dataset> list(Person who, long offset, int limit) {
        return rows.sql("""
                        select * from dataset where organisation = ? and withdrawn_at is null
                        order by added_at desc, id offset ? rows fetch next ? rows only
                        """)
                .params(who.organisation(), offset, limit)
                .query(Datasets::read)
                .list();
    }

    long count(Person who) {
        return rows.sql("select count(*) from dataset where organisation = ? and withdrawn_at is null")
                .param(who.organisation())
                .query(Long.class)
                .single();
    }

    /**
     * Keeps a file, and looks what a region can use it for.
     *
     * @throws Refusal when the name or the file is not right
     */
    @Transactional
    public Dataset add(Person who, String name, InputStream in) {
        Rights.require(who, Deed.WRITE);
        Store.Kept kept = store.keep(FileNames.checked(name), in);
        Dataset added = new Dataset(
                UUID.randomUUID().toString(),
                who.organisation(),
                name,
                kept.bytes(),
                kept.sha256(),
                String.join(", ", roles(kept.file())),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                who.id(),
                null);
        insert(added);
        trail.add(who, "add", Dataset.KIND, added.id(), Map.of("sha256", added.sha256()));
        return added;
    }

    /**
     * Keeps the bytes of a fetched file; it is nobody's until {@link #addFetched}.
     *
     * @param by id of the user who asked for it
     */
    public Dataset keepFetched(Path file, String organisation, String by, Origin origin) {
        String name = String.valueOf(file.getFileName());
        try (InputStream in = Files.newInputStream(file)) {
            Store.Kept kept = store.keep(FileNames.checked(name), in);
            return new Dataset(
                    UUID.randomUUID().toString(),
                    organisation,
                    name,
                    kept.bytes(),
                    kept.sha256(),
                    String.join(", ", InputFolder.roles(kept.file())),
                    origin.fetchedAt(),
                    by,
                    origin);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Transactional
    public void addFetched(List<Dataset> some) {
        some.forEach(this::insert);
        log.addAll(some.stream()
                .map(one -> new Entry(
                        one.addedBy(),
                        one.organisation(),
                        "fetch",
                        Dataset.KIND,
                        one.id(),
                        "",
                        Map.of("sha256", one.sha256())))
                .toList());
    }

    private void insert(Dataset one) {
        Origin origin = one.origin();
        rows.sql("""
                        insert into dataset (id, organisation, name, bytes, sha256, roles, added_at, added_by,
                            source, source_address, licence, reference_date, fetched_at, fetched_by_task)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        one.id(),
                        one.organisation(),
                        one.name(),
                        one.bytes(),
                        one.sha256(),
                        one.roles(),
                        one.addedAt().atOffset(ZoneOffset.UTC),
                        one.addedBy(),
                        origin == null ? null : origin.source(),
                        origin == null ? null : origin.address(),
                        origin == null ? null : origin.licence(),
                        origin == null ? null : origin.referenceDate(),
                        origin == null ? null : origin.fetchedAt().atOffset(ZoneOffset.UTC),
                        origin == null ? null : origin.task()))
                .update();
    }

    private static List<String> roles(Path file) {
        try {
            return InputFolder.roles(file);
        } catch (BadInput e) {
            throw new Refusal(
                    Refusal.Reason.INPUT,
                    "Dit bestand kan niet worden gelezen. Het programma zegt: %s %s".formatted(e.fact(), e.maybe()),
                    e.fact() + " " + e.maybe());
        }
    }

    /** Of the own organisation, by id of a file. */
    Map<String, List<DatasetUses.Use>> uses(Person who) {
        return uses.of(who.organisation());
    }

    /**
     * It is in no list any more; what was made of it stays.
     *
     * @throws Refusal when a task still has to read it
     */
    @Transactional
    public void withdraw(Person who, String id) {
        Dataset present = get(who, Deed.WRITE, id);
        uses(who).getOrDefault(id, List.of()).stream()
                .filter(DatasetUses.Use::isOpen)
                .findFirst()
                .ifPresent(use -> {
                    throw new Refusal(
                            Refusal.Reason.IN_USE,
                            "Het bestand %s is nog nodig voor de taak %s. Wacht tot die klaar is, of stop die eerst."
                                    .formatted(present.name(), use.name()),
                            "The file %s is still needed for the task %s. Wait until that is done, or stop it first."
                                    .formatted(present.name(), use.name()));
                });
        rows.sql("update dataset set withdrawn_at = ? where id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), present.id())
                .update();
        trail.add(who, "withdraw", Dataset.KIND, id, Map.of());
    }

    /**
     * Puts files side by side in a folder, as readers want them, with what is known of where they came from; no bytes are copied where
     * the disk can link.
     */
    public void lay(List<Dataset> some, Path folder) {
        try {
            Files.createDirectories(folder);
            for (Dataset one : some) {
                Path target = folder.resolve(one.name());
                Path source = store.file(one.sha256(), one.name());
                if (Files.exists(target)) {
                    throw new BadInput(
                            "Two of the files are called %s.".formatted(one.name()), "Maybe choose one of the two.");
                }
                link(source, target);
            }
            OriginPassport.beside(some, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void link(Path source, Path target) throws IOException {
        try {
            Files.createLink(target, source);
        } catch (UnsupportedOperationException | IOException thisDiskDoesNotLink) {
            Files.copy(source, target);
        }
    }

    /** For a task, whose rights were looked at when it was asked; also what was withdrawn since. */
    public List<Dataset> all(List<String> ids) {
        return ids.stream()
                .map(id -> rows.sql("select * from dataset where id = ?")
                        .param(id)
                        .query(Datasets::read)
                        .single())
                .toList();
    }

    private static Dataset read(ResultSet row, int number) throws SQLException {
        return new Dataset(
                row.getString("id"),
                row.getString("organisation"),
                row.getString("name"),
                row.getLong("bytes"),
                row.getString("sha256"),
                row.getString("roles"),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                row.getString("added_by"),
                origin(row));
    }

    private static @Nullable Origin origin(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("fetched_at", OffsetDateTime.class);
        return at == null
                ? null
                : new Origin(
                        row.getString("source"),
                        row.getString("source_address"),
                        row.getString("licence"),
                        row.getString("reference_date"),
                        at.toInstant(),
                        row.getString("fetched_by_task"));
    }
}
