// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.access;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Someone who can sign in, or was asked to.
 *
 * @param signInName in lower case, e.g. an e-mail address
 * @param password hash; null until it is chosen
 * @param totpKey of the second factor, sealed
 * @param totpLastStep the last half minute whose code was used; none is used twice
 * @param stamp sessions with an older one have ended
 * @param activation SHA-256 of the code with which a password is chosen; null when there is none
 * @param outsideId issuer and subject at an OpenID provider; null when never used
 */
record Account(
        String id,
        int version,
        String organisation,
        String signInName,
        String name,
        Set<Role> roles,
        State state,
        @Nullable String password,
        @Nullable String totpKey,
        long totpLastStep,
        int stamp,
        @Nullable String activation,
        @Nullable Instant activationUntil,
        @Nullable String outsideId,
        Instant changedAt) {
    /** Where an account is in its life. */
    enum State {
        @JsonProperty("uitgenodigd")
        INVITED,
        @JsonProperty("actief")
        ACTIVE,
        @JsonProperty("geblokkeerd")
        BLOCKED
    }

    @Override
    public String toString() {
        return "Account[%s]".formatted(id);
    }
}
