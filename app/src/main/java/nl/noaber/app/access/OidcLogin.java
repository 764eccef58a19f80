// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.endpoint.NimbusJwtClientAuthenticationParametersConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Signing in at an OpenID provider as OpenID.NLGov asks: code flow, PKCE with S256, state and nonce, and a signed assertion instead of a secret. */
@Component
class OidcLogin {
    private static final Logger LOG = Logger.getLogger(OidcLogin.class.getName());
    private static final String START = "/oauth2/authorization";
    /** Pages of the application. */
    private static final String HOME = "/";

    private static final String SIGN_IN = "/#/inloggen";

    private final OidcSettings settings;
    private final OidcKey key;
    private final OidcAccounts accounts;
    private final SessionOpener opener;

    OidcLogin(OidcSettings settings, OidcKey key, OidcAccounts accounts, SessionOpener opener) {
        this.settings = settings;
        this.key = key;
        this.accounts = accounts;
        this.opener = opener;
    }

    /** Where a browser begins. */
    static String start() {
        return START + "/" + OidcSettings.REGISTRATION;
    }

    /** Adds it to the chain, when there is a provider. */
    void to(HttpSecurity http) {
        if (!settings.isThere()) {
            return;
        }
        OidcRegistration registration = new OidcRegistration(settings);
        DefaultOAuth2AuthorizationRequestResolver requests =
                new DefaultOAuth2AuthorizationRequestResolver(registration, START);
        requests.setAuthorizationRequestCustomizer(
                OAuth2AuthorizationRequestCustomizers.withPkce().andThen(request -> {
                    if (!settings.acr().isEmpty()) {
                        request.additionalParameters(more -> more.put("acr_values", String.join(" ", settings.acr())));
                    }
                }));
        http.oauth2Login(login -> login.clientRegistrationRepository(registration)
                .loginPage(HOME)
                .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(requests))
                .tokenEndpoint(endpoint -> endpoint.accessTokenResponseClient(tokens()))
                .successHandler(this::signedIn)
                .failureHandler(this::refused));
    }

    private RestClientAuthorizationCodeTokenResponseClient tokens() {
        RestClientAuthorizationCodeTokenResponseClient client = new RestClientAuthorizationCodeTokenResponseClient();
        if (settings.clientSecret().isEmpty()) {
            client.addParametersConverter(new NimbusJwtClientAuthenticationParametersConverter<
                    OAuth2AuthorizationCodeGrantRequest>(registration -> key.get()));
        }
        return client;
    }

    /** The provider says who it is; whether that is one of our users is for us to say. */
    private void signedIn(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        boolean known = who.getPrincipal() instanceof OidcUser user
                && accounts.find(user, request.getRemoteAddr())
                        .map(account -> {
                            opener.open(account, request, response);
                            return true;
                        })
                        .orElse(false);
        if (known) {
            response.sendRedirect(HOME);
        } else {
            opener.end(request);
            response.sendRedirect(SIGN_IN + "?fout=onbekend");
        }
    }

    private void refused(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        LOG.log(Level.WARNING, "Signing in at {0} failed: {1}", new Object[] {settings.issuer(), why.getMessage()});
        opener.end(request);
        response.sendRedirect(SIGN_IN + "?fout=mislukt");
    }
}
