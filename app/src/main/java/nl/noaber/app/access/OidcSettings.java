// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.access;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Signing in at an OpenID provider, as in {@code noaber.properties}.
 *
 * @param issuer address of the provider; empty: there is none
 * @param clientId what the provider calls this installation
 * @param clientSecret empty: the key of the installation is used (private_key_jwt), as the NLGov profile wants
 * @param name of the provider, as users know it
 * @param acr levels of assurance of which one must be reached; empty: whatever the provider finds enough
 */
@ConfigurationProperties("noaber.oidc")
record OidcSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("noaber") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("uw organisatie") String name,
        @DefaultValue List<String> acr) {
    /** Part of the addresses that the provider must know: {@code /login/oauth2/code/oidc}. */
    static final String REGISTRATION = "oidc";

    boolean isThere() {
        return !issuer.isEmpty();
    }

    @Override
    public String toString() {
        return "OidcSettings[%s]".formatted(issuer);
    }
}
