// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.access;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;
import nl.noaber.app.http.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is shared with which organisations. */
@Component
public class Sharing {
    /** With more, it is public. */
    private static final int ORGANISATIONS_MAX = 500;

    private final JdbcClient rows;
    private final InstantSource clock;

    Sharing(JdbcClient rows, InstantSource clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Ids of the organisations that may see it, besides the owner. */
    public Set<String> of(String kind, String id) {
        return new TreeSet<>(rows.sql("select organisation from sharing where kind = ? and id = ?")
                .params(kind, id)
                .query(String.class)
                .list());
    }

    /**
     * From now on these may see it, and no others.
     *
     * @throws Refusal when one of them does not exist
     */
    @Transactional
    public void set(String kind, String id, Set<String> organisations, Person by) {
        if (organisations.size() > ORGANISATIONS_MAX) {
            throw new Refusal(
                    Refusal.Reason.INPUT,
                    "U deelt met %d organisaties; het kunnen er %d zijn."
                            .formatted(organisations.size(), ORGANISATIONS_MAX),
                    "You share with %d organisations; there can be %d."
                            .formatted(organisations.size(), ORGANISATIONS_MAX));
        }
        Set<String> before = of(kind, id);
        for (String gone : before) {
            if (!organisations.contains(gone)) {
                rows.sql("delete from sharing where kind = ? and id = ? and organisation = ?")
                        .params(kind, id, gone)
                        .update();
            }
        }
        for (String added : organisations) {
            if (!before.contains(added)) {
                add(kind, id, added, by);
            }
        }
    }

    private void add(String kind, String id, String organisation, Person by) {
        int known = rows.sql("select count(*) from organisation where id = ? and version = 1")
                .param(organisation)
                .query(Integer.class)
                .single();
        if (known == 0) {
            throw new Refusal(
                    Refusal.Reason.INPUT,
                    "Er is geen organisatie met het kenmerk %s.".formatted(organisation),
                    "There is no organisation with the identifier %s.".formatted(organisation));
        }
        rows.sql("insert into sharing (kind, id, organisation, since, shared_by) values (?, ?, ?, ?, ?)")
                .params(kind, id, organisation, clock.instant().atOffset(ZoneOffset.UTC), by.id())
                .update();
    }
}
