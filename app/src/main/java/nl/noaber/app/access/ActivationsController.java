// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.access;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import nl.noaber.app.http.Inputs;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How an invited user, or the first administrator, chooses a password and sets up the second factor. The code from the link is the only key. */
@RestController
@RequestMapping("/v1/activaties")
@Tag(name = "toegang")
class ActivationsController {
    private final Activation activation;

    @Schema(name = "Activatiecode")
    record Code(@Nullable String code) {}

    /**
     * @param sleutel of the second factor, in base32, for who types it
     * @param sleutelUri the same, for a QR code
     */
    @Schema(name = "Activatie")
    record Waiting(String inlognaam, String naam, String organisatie, String sleutel, String sleutelUri) {}

    /** @param inlognaam another sign-in name than proposed; may be absent */
    @Schema(name = "ActivatieInvoer")
    record Choice(
            @Nullable String code,
            @Nullable String wachtwoord,
            @Nullable String eenmaligeCode,
            @Nullable String inlognaam,
            @Nullable String naam) {}

    ActivationsController(Activation activation) {
        this.activation = activation;
    }

    @PostMapping
    @Operation(
            operationId = "bekijkActivatie",
            summary = "Wie hoort bij deze activatiecode, en wat is de sleutel voor de app?")
    Waiting look(@RequestBody Code wish, HttpServletRequest request) {
        Inputs inputs = new Inputs();
        String code = inputs.text("code", wish.code(), 100);
        inputs.check();
        return activation.look(code, request.getRemoteAddr());
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "voltooiActivatie",
            summary = "Een wachtwoord kiezen, en met een code uit de app laten zien dat die werkt")
    void complete(@RequestBody Choice wish, HttpServletRequest request) {
        Inputs inputs = new Inputs();
        String code = inputs.text("code", wish.code(), 100);
        String password = wish.wachtwoord() == null ? "" : wish.wachtwoord();
        inputs.text("wachtwoord", wish.wachtwoord(), 1000);
        String once = inputs.text("eenmaligeCode", wish.eenmaligeCode(), 20);
        String signInName = inputs.optionalText("inlognaam", wish.inlognaam(), 200);
        String name = inputs.optionalText("naam", wish.naam(), 200);
        inputs.check();
        try {
            activation.complete(code, password, once, signInName, name, request.getRemoteAddr());
        } catch (DuplicateKeyException taken) {
            throw AccountRefusals.taken(signInName);
        }
    }
}
