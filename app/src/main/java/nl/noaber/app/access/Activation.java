// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.access;

import java.time.InstantSource;
import java.util.Locale;
import nl.noaber.app.database.InstallationKey;
import nl.noaber.app.http.Inputs;
import nl.noaber.app.http.Text;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Turns an account that waits into one that can sign in. */
@Component
class Activation {
    private final Accounts accounts;
    private final Organisations organisations;
    private final Passwords passwords;
    private final SignIn signIn;
    private final Throttle throttle;
    private final InstallationKey key;
    private final InstantSource clock;

    Activation(
            Accounts accounts,
            Organisations organisations,
            Passwords passwords,
            SignIn signIn,
            Throttle throttle,
            InstallationKey key,
            InstantSource clock) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.passwords = passwords;
        this.signIn = signIn;
        this.throttle = throttle;
        this.key = key;
        this.clock = clock;
    }

    ActivationsController.Waiting look(String code, String from) {
        Account account = get(code, from);
        String totpKey = key.open(sealed(account));
        String organisation = organisations
                .find(account.organisation())
                .map(Organisation::name)
                .orElseThrow(AccountRefusals::activationUnknown);
        return new ActivationsController.Waiting(
                account.signInName(),
                account.name(),
                organisation,
                totpKey,
                Totp.address(totpKey, account.signInName()));
    }

    /** An empty sign-in name or name keeps the proposed one. */
    @Transactional
    public void complete(String code, String password, String once, String signInName, String name, String from) {
        Account account = get(code, from);
        String chosen = signInName.isEmpty() ? account.signInName() : signInName.toLowerCase(Locale.ROOT);
        Inputs inputs = new Inputs();
        passwords.fault(password, chosen).ifPresent(text -> fault(inputs, "wachtwoord", text));
        inputs.check();
        if (!signIn.fits(account, once)) {
            fault(
                    inputs,
                    "eenmaligeCode",
                    new Text(
                            "Deze code klopt niet. Wacht op de volgende, en kijk of uw telefoon op tijd loopt.",
                            "This code is not right. Wait for the next, and see whether your phone has the right time."));
            inputs.check();
        }
        Account active = new Account(
                account.id(),
                account.version(),
                account.organisation(),
                chosen,
                name.isEmpty() ? account.name() : name,
                account.roles(),
                Account.State.ACTIVE,
                passwords.hash(password),
                account.totpKey(),
                account.totpLastStep(),
                account.stamp() + 1,
                null,
                null,
                account.outsideId(),
                clock.instant());
        if (!accounts.update(active)) {
            throw AccountRefusals.changedMeanwhile();
        }
        throttle.succeeded("activation " + ActivationCodes.hash(code), from);
        signIn.remember(active, "activate", from, "password and code");
    }

    private Account get(String code, String from) {
        throttle.begin("activation " + ActivationCodes.hash(code), from);
        return accounts.findByActivation(ActivationCodes.hash(code), clock.instant())
                .filter(account -> account.state() == Account.State.INVITED)
                .orElseThrow(AccountRefusals::activationUnknown);
    }

    private static String sealed(Account account) {
        String sealed = account.totpKey();
        if (sealed == null) {
            throw new IllegalStateException("account %s waits without a key".formatted(account.id()));
        }
        return sealed;
    }

    private static void fault(Inputs inputs, String field, Text text) {
        inputs.fault(field, text.dutch(), text.english());
    }
}
