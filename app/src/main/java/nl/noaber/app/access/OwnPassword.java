// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.access;

import java.time.InstantSource;
import java.util.Map;
import nl.noaber.app.http.Inputs;
import nl.noaber.app.http.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes the password of who asks; all sessions of the account end. */
@Component
class OwnPassword {
    private final Accounts accounts;
    private final Passwords passwords;
    private final SignIn signIn;
    private final Throttle throttle;
    private final Trail trail;
    private final InstantSource clock;

    OwnPassword(
            Accounts accounts,
            Passwords passwords,
            SignIn signIn,
            Throttle throttle,
            Trail trail,
            InstantSource clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.signIn = signIn;
        this.throttle = throttle;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public void change(Person who, String present, String wished, String once) {
        throttle.begin(who.signInName(), who.from());
        Account account = accounts.find(who.id()).orElseThrow(() -> Refusal.notFound("gebruiker", who.id()));
        Inputs inputs = new Inputs();
        passwords
                .fault(wished, account.signInName())
                .ifPresent(text -> inputs.fault("nieuwWachtwoord", text.dutch(), text.english()));
        inputs.check();
        if (!passwords.fits(present, account.password()) || !signIn.fits(account, once)) {
            inputs.fault(
                    "huidigWachtwoord",
                    "Het huidige wachtwoord of de code klopt niet.",
                    "The present password or the code is not right.");
            inputs.check();
        }
        Account changed = new Account(
                account.id(),
                account.version(),
                account.organisation(),
                account.signInName(),
                account.name(),
                account.roles(),
                account.state(),
                passwords.hash(wished),
                account.totpKey(),
                account.totpLastStep(),
                account.stamp() + 1,
                null,
                null,
                account.outsideId(),
                clock.instant());
        if (!accounts.update(changed)) {
            throw AccountRefusals.changedMeanwhile();
        }
        throttle.succeeded(who.signInName(), who.from());
        trail.add(who, "changePassword", "account", who.id(), Map.of());
    }
}
