// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.access;

import java.util.Map;
import java.util.SequencedMap;
import nl.noaber.app.audit.AuditLog;
import nl.noaber.app.audit.Entry;
import org.springframework.stereotype.Component;

/** Remembers what a person did. */
@Component
public class Trail {
    private final AuditLog log;

    Trail(AuditLog log) {
        this.log = log;
    }

    /** @param details no personal data, no secrets: they cannot be erased */
    public void add(Person who, String deed, String kind, String id, Map<String, String> details) {
        log.add(entry(who, deed, kind, id, details));
    }

    /**
     * The same deed to many things.
     *
     * @param details by the id of each
     */
    public void addAll(Person who, String deed, String kind, SequencedMap<String, Map<String, String>> details) {
        log.addAll(details.entrySet().stream()
                .map(one -> entry(who, deed, kind, one.getKey(), one.getValue()))
                .toList());
    }

    private static Entry entry(Person who, String deed, String kind, String id, Map<String, String> details) {
        return new Entry(who.id(), who.organisation(), deed, kind, id, who.from(), details);
    }
}
