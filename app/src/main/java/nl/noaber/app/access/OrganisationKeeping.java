// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.access;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds and changes organisations, and remembers who did. */
@Component
class OrganisationKeeping {
    private static final String KIND = "organisation";

    private final Organisations organisations;
    private final Invitations invitations;
    private final Trail trail;
    private final InstantSource clock;

    /** @param code for the first administrator */
    record Made(Organisation organisation, String code) {}

    OrganisationKeeping(Organisations organisations, Invitations invitations, Trail trail, InstantSource clock) {
        this.organisations = organisations;
        this.invitations = invitations;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Made make(
            Person who,
            String name,
            OrganisationKind kind,
            @Nullable String code,
            String administratorName,
            String administratorSignInName) {
        Organisation made =
                new Organisation(UUID.randomUUID().toString(), 1, name, kind, code, false, clock.instant(), who.id());
        organisations.insert(made);
        Invitations.Invitation invitation = invitations.invite(
                made.id(), administratorSignInName, administratorName, EnumSet.of(Role.ADMINISTRATOR));
        trail.add(who, "make", KIND, made.id(), Map.of("version", "1"));
        trail.add(who, "invite", "account", invitation.account().id(), Map.of("organisation", made.id()));
        return new Made(made, invitation.code());
    }

    @Transactional
    public Organisation change(
            Person who, Organisation present, String name, @Nullable String code, OrganisationKind kind) {
        Instant now = clock.instant();
        Organisation changed = new Organisation(
                present.id(), present.version() + 1, name, kind, code, present.keeper(), now, who.id());
        organisations.insert(changed);
        trail.add(who, "change", KIND, changed.id(), Map.of("version", String.valueOf(changed.version())));
        return changed;
    }
}
