// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.audit;

import java.time.InstantSource;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds to the chain, within the transaction of what is done: both happen, or neither. */
@Component
public class AuditLog {
    private final JdbcClient rows;
    private final InstantSource clock;

    AuditLog(JdbcClient rows, InstantSource clock) {
        this.rows = rows;
        this.clock = clock;
    }

    private record Head(long number, String hash) {}

    /** Adds one; whoever else wants to add waits for the end of this transaction. */
    @Transactional
    public void add(Entry entry) {
        addAll(List.of(entry));
    }

    /** Adds them in this order. Others wait from here on, so call it at the end of long work. */
    @Transactional
    public void addAll(List<Entry> entries) {
        Head head = rows.sql("select number, hash from audit_head where id = 1 for update")
                .query((row, i) -> new Head(row.getLong(1), row.getString(2)))
                .single();
        for (Entry entry : entries) {
            head = append(head, entry);
        }
        rows.sql("update audit_head set number = ?, hash = ? where id = 1")
                .params(head.number(), head.hash())
                .update();
    }

    private Head append(Head former, Entry entry) {
        long number = former.number() + 1;
        String text = Chain.text(number, clock.instant(), entry);
        String hash = Chain.hash(former.hash(), text);
        rows.sql("insert into audit_entry (number, organisation, entry, hash) values (?, ?, ?, ?)")
                .params(number, entry.organisation(), text, hash)
                .update();
        return new Head(number, hash);
    }

    /** Texts of the entries of an organisation, newest first. */
    public List<String> list(String organisation, long offset, int limit) {
        return rows.sql("""
                        select entry from audit_entry where organisation = ? order by number desc
                        offset ? rows fetch next ? rows only
                        """)
                .params(organisation, offset, limit)
                .query(String.class)
                .list();
    }

    /** How many entries an organisation has. */
    public long count(String organisation) {
        return rows.sql("select count(*) from audit_entry where organisation = ?")
                .param(organisation)
                .query(Long.class)
                .single();
    }
}
