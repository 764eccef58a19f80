// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.access;

import nl.noaber.app.http.Refusal;

/** What is said when something with accounts is not done. */
final class AccountRefusals {
    private AccountRefusals() {}

    static Refusal changedMeanwhile() {
        return new Refusal(
                Refusal.Reason.CONFLICT,
                "Iemand anders heeft deze gebruiker intussen gewijzigd. Kijk opnieuw, en wijzig dan.",
                "Someone else changed this user meanwhile. Look again, then change.");
    }

    static Refusal taken(String signInName) {
        return new Refusal(
                Refusal.Reason.CONFLICT,
                "De inlognaam %s is al in gebruik.".formatted(signInName),
                "The sign-in name %s is taken.".formatted(signInName));
    }

    static Refusal lastAdministrator() {
        return new Refusal(
                Refusal.Reason.CONFLICT,
                "Dit is de enige beheerder van de organisatie. Maak eerst een andere gebruiker beheerder.",
                "This is the only administrator of the organisation. First make another user administrator.");
    }

    /** The same whatever was wrong: name, password or code. */
    static Refusal notRecognised() {
        return new Refusal(
                Refusal.Reason.SIGN_IN,
                "De inlognaam, het wachtwoord of de code klopt niet.",
                "The sign-in name, the password or the code is not right.");
    }

    static Refusal activationUnknown() {
        return new Refusal(
                Refusal.Reason.NOT_FOUND,
                "Deze link is verlopen of al gebruikt. Vraag uw beheerder om een nieuwe.",
                "This link has expired or was used. Ask your administrator for a new one.");
    }
}
