// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.access;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.noaber.app.database.InstallationKey;
import org.springframework.stereotype.Component;

/** Makes accounts that wait for their user, and the code that goes with them. */
@Component
class Invitations {
    private final Accounts accounts;
    private final InstallationKey key;
    private final InstantSource clock;

    /** An account and the code that its user needs; the code is shown once. */
    record Invitation(Account account, String code) {}

    Invitations(Accounts accounts, InstallationKey key, InstantSource clock) {
        this.accounts = accounts;
        this.key = key;
        this.clock = clock;
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the sign-in name is taken */
    Invitation invite(String organisation, String signInName, String name, Set<Role> roles) {
        String code = ActivationCodes.make();
        Instant now = clock.instant();
        Account account = new Account(
                UUID.randomUUID().toString(),
                1,
                organisation,
                signInName.strip().toLowerCase(Locale.ROOT),
                name.strip(),
                roles,
                Account.State.INVITED,
                null,
                key.seal(Totp.newKey()),
                0,
                0,
                ActivationCodes.hash(code),
                now.plus(ActivationCodes.VALID),
                null,
                now);
        accounts.insert(account);
        return new Invitation(account, code);
    }

    /** Takes password and second factor away, and asks the user to choose anew; ends all sessions. */
    Invitation again(Account account) {
        String code = ActivationCodes.make();
        Instant now = clock.instant();
        Account changed = new Account(
                account.id(),
                account.version(),
                account.organisation(),
                account.signInName(),
                account.name(),
                account.roles(),
                Account.State.INVITED,
                null,
                key.seal(Totp.newKey()),
                account.totpLastStep(),
                account.stamp() + 1,
                ActivationCodes.hash(code),
                now.plus(ActivationCodes.VALID),
                null,
                now);
        if (!accounts.update(changed)) {
            throw AccountRefusals.changedMeanwhile();
        }
        return new Invitation(changed, code);
    }
}
