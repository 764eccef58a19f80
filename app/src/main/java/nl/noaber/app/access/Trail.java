// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.access;

import java.util.Map;
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
        log.add(new Entry(who.id(), who.organisation(), deed, kind, id, who.from(), details));
    }
}
