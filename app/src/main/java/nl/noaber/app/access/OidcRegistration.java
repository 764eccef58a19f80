// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.access;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/** What the provider says of itself. It is asked at the first sign-in and not at the start: the server must start when the provider is out. */
final class OidcRegistration implements ClientRegistrationRepository {
    private final OidcSettings settings;
    private volatile @Nullable ClientRegistration known;

    OidcRegistration(OidcSettings settings) {
        this.settings = settings;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return id.equals(OidcSettings.REGISTRATION) && settings.isThere() ? get() : null;
    }

    private ClientRegistration get() {
        ClientRegistration present = known;
        if (present == null) {
            present = ask();
            known = present;
        }
        return present;
    }

    private ClientRegistration ask() {
        ClientRegistration.Builder wish = ClientRegistrations.fromIssuerLocation(settings.issuer())
                .registrationId(OidcSettings.REGISTRATION)
                .clientId(settings.clientId())
                .clientName(settings.name())
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope("openid", "profile", "email");
        if (settings.clientSecret().isEmpty()) {
            wish.clientAuthenticationMethod(ClientAuthenticationMethod.PRIVATE_KEY_JWT);
        } else {
            wish.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .clientSecret(settings.clientSecret());
        }
        return wish.build();
    }
}
