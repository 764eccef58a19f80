// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.access;

import java.time.InstantSource;
import java.util.Optional;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which account belongs to someone whom the provider vouches for: the one that was linked to issuer and subject, else one that was invited under the
 * mail address that the provider verified; that is linked then. An account with a password of its own is never taken over, and none is made.
 */
@Component
class OidcAccounts {
    private final Accounts accounts;
    private final OidcSettings settings;
    private final SignIn signIn;
    private final InstantSource clock;

    OidcAccounts(Accounts accounts, OidcSettings settings, SignIn signIn, InstantSource clock) {
        this.accounts = accounts;
        this.settings = settings;
        this.signIn = signIn;
        this.clock = clock;
    }

    @Transactional
    public Optional<Account> find(OidcUser user, String from) {
        if (!settings.acr().isEmpty() && !settings.acr().contains(String.valueOf(user.getClaimAsString("acr")))) {
            return Optional.empty();
        }
        String outsideId = "%s %s".formatted(user.getIssuer(), user.getSubject());
        Optional<Account> found = accounts.findByOutsideId(outsideId)
                .or(() -> invited(user).map(account -> link(account, outsideId)))
                .filter(account -> account.state() == Account.State.ACTIVE);
        found.ifPresent(account -> signIn.remember(account, "signIn", from, "openid"));
        return found;
    }

    private Optional<Account> invited(OidcUser user) {
        String email = user.getEmail();
        if (email == null || !Boolean.TRUE.equals(user.getEmailVerified())) {
            return Optional.empty();
        }
        return accounts.findBySignInName(email).filter(account -> account.state() == Account.State.INVITED);
    }

    private Account link(Account account, String outsideId) {
        Account linked = new Account(
                account.id(),
                account.version(),
                account.organisation(),
                account.signInName(),
                account.name(),
                account.roles(),
                Account.State.ACTIVE,
                null,
                null,
                account.totpLastStep(),
                account.stamp(),
                null,
                null,
                outsideId,
                clock.instant());
        if (!accounts.update(linked)) {
            throw AccountRefusals.changedMeanwhile();
        }
        return linked;
    }
}
