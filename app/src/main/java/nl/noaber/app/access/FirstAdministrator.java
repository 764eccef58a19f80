// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.access;

import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the first user gets in: an account that waits, and a code that only who reads the console of the server sees. */
@Component
public class FirstAdministrator {
    private static final String SIGN_IN_NAME = "beheerder";

    private final Accounts accounts;
    private final Organisations organisations;
    private final Invitations invitations;
    private final InstantSource clock;

    FirstAdministrator(Accounts accounts, Organisations organisations, Invitations invitations, InstantSource clock) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** A fresh code at each start, while nobody can sign in; empty afterwards. */
    @Transactional
    public Optional<String> code() {
        if (accounts.isAnyActive()) {
            return Optional.empty();
        }
        Invitations.Invitation invitation = accounts.findBySignInName(SIGN_IN_NAME)
                .map(invitations::again)
                .orElseGet(() -> invitations.invite(
                        organisation(), SIGN_IN_NAME, "Beheerder", EnumSet.of(Role.ADMINISTRATOR, Role.ADVISER)));
        return Optional.of(invitation.code());
    }

    private String organisation() {
        String id = UUID.randomUUID().toString();
        organisations.insert(new Organisation(
                id, 1, "Onze organisatie", OrganisationKind.MUNICIPALITY, null, true, clock.instant(), "noaber"));
        return id;
    }
}
