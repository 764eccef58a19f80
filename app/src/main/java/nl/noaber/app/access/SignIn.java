// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.access;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import nl.noaber.app.audit.AuditLog;
import nl.noaber.app.audit.Entry;
import nl.noaber.app.database.InstallationKey;
import org.springframework.stereotype.Component;

/** Signing in with password and code: both are looked at, and throttled. */
@Component
class SignIn {
    private final Accounts accounts;
    private final Passwords passwords;
    private final Throttle throttle;
    private final InstallationKey key;
    private final AuditLog log;
    private final InstantSource clock;

    SignIn(
            Accounts accounts,
            Passwords passwords,
            Throttle throttle,
            InstallationKey key,
            AuditLog log,
            InstantSource clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.key = key;
        this.log = log;
        this.clock = clock;
    }

    /** The first step. @throws Refusal 401 when name or password is not right, 429 when tried too often */
    Account password(String signInName, String password, String from) {
        throttle.begin(signInName, from);
        Optional<Account> account =
                accounts.findBySignInName(signInName).filter(found -> found.state() == Account.State.ACTIVE);
        boolean fits = passwords.fits(password, account.map(Account::password).orElse(null));
        if (!fits || account.isEmpty()) {
            account.ifPresent(found -> remember(found, "signInRefused", from, "password"));
            throw AccountRefusals.notRecognised();
        }
        return account.get();
    }

    /** The second step. @throws Refusal as {@link #password} */
    Account code(String accountId, String code, String from) {
        Account account = accounts.find(accountId)
                .filter(found -> found.state() == Account.State.ACTIVE)
                .orElseThrow(AccountRefusals::notRecognised);
        throttle.begin(account.signInName(), from);
        if (!fits(account, code)) {
            remember(account, "signInRefused", from, "code");
            throw AccountRefusals.notRecognised();
        }
        throttle.succeeded(account.signInName(), from);
        remember(account, "signIn", from, "password and code");
        return account;
    }

    /** Whether this is a code of now that was not used before; it is used then. */
    boolean fits(Account account, String code) {
        String sealed = account.totpKey();
        if (sealed == null) {
            return false;
        }
        OptionalLong step = Totp.step(key.open(sealed), code.strip(), clock.instant());
        return step.isPresent() && accounts.useStep(account.id(), step.getAsLong());
    }

    void remember(Account account, String deed, String from, String how) {
        log.add(new Entry(
                account.id(), account.organisation(), deed, "account", account.id(), from, Map.of("how", how)));
    }
}
