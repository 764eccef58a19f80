// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.datasets;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.noaber.app.audit.AuditLog;
import nl.noaber.app.audit.Entry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which files of withdrawn rows may go. */
@Component
public class DatasetCleaning {
    private final JdbcClient rows;
    private final Store store;
    private final DatasetUses uses;
    private final AuditLog log;
    private final InstantSource clock;

    DatasetCleaning(JdbcClient rows, Store store, DatasetUses uses, AuditLog log, InstantSource clock) {
        this.rows = rows;
        this.store = store;
        this.uses = uses;
        this.log = log;
        this.clock = clock;
    }

    private record Gone(String id, String organisation, String sha256) {}

    /**
     * Writes down whose bytes go: withdrawn before this, and no open task has to read them.
     *
     * @param by who cleans up
     */
    @Transactional
    public void mark(Instant withdrawnBefore, String by) {
        Set<String> open = uses.open();
        List<Gone> all = rows
                .sql("""
                        select id, organisation, sha256 from dataset
                        where withdrawn_at < ? and cleaned_at is null order by id
                        """)
                .param(withdrawnBefore.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Gone(row.getString(1), row.getString(2), row.getString(3)))
                .list()
                .stream()
                .filter(one -> !open.contains(one.id()))
                .toList();
        for (Gone one : all) {
            rows.sql("update dataset set cleaned_at = ? where id = ?")
                    .params(clock.instant().atOffset(ZoneOffset.UTC), one.id())
                    .update();
        }
        log.addAll(all.stream()
                .map(one -> new Entry(
                        by, one.organisation(), "clean", Dataset.KIND, one.id(), "", Map.of("sha256", one.sha256())))
                .toList());
    }

    /**
     * Removes the bytes that no row has any more, and what uploads left that broke off.
     *
     * @param olderThan what came later may be of an upload that has no row yet
     * @param nobodys hears the name of what no row ever had, before it goes
     */
    public void remove(Instant olderThan, Consumer<String> nobodys) {
        Set<String> kept = hashes("select distinct sha256 from dataset where cleaned_at is null");
        Set<String> known = hashes("select distinct sha256 from dataset");
        for (String name : store.names()) {
            if (!kept.contains(name)) {
                store.removeWhenOld(name, olderThan, () -> {
                    if (!known.contains(name)) {
                        nobodys.accept(name);
                    }
                });
            }
        }
    }

    private Set<String> hashes(String sql) {
        return new HashSet<>(rows.sql(sql).query(String.class).list());
    }
}
