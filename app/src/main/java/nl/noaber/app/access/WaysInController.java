// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.access;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How one can sign in here, and the key by which a provider knows this installation. */
@RestController
@Tag(name = "toegang")
class WaysInController {
    private final OidcSettings oidc;
    private final OidcKey key;

    /** @param adres where the browser begins */
    @Schema(name = "Aanbieder")
    record Provider(String naam, String adres) {}

    /** @param aanbieders besides name and password */
    @Schema(name = "Inlogmogelijkheden")
    record WaysIn(List<Provider> aanbieders) {}

    WaysInController(OidcSettings oidc, OidcKey key) {
        this.oidc = oidc;
        this.key = key;
    }

    @GetMapping("/v1/inlogmogelijkheden")
    @Operation(
            operationId = "inlogmogelijkheden",
            summary = "Waar u kunt inloggen, behalve met inlognaam en wachtwoord")
    WaysIn ways() {
        return new WaysIn(oidc.isThere() ? List.of(new Provider(oidc.name(), OidcLogin.start())) : List.of());
    }

    @Hidden
    @GetMapping("/.well-known/jwks.json")
    Map<String, Object> keys() {
        return Map.of("keys", List.of(key.get().toPublicJWK().toJSONObject()));
    }
}
