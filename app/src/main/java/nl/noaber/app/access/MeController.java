// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.access;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import nl.noaber.app.http.Inputs;
import nl.noaber.app.http.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who am I, and what may I do? */
@RestController
@RequestMapping("/v1/ik")
@Tag(name = "toegang")
class MeController {
    private final Organisations organisations;
    private final OwnPassword ownPassword;
    private final SessionOpener opener;

    @Schema(name = "Ik")
    record Me(
            String id,
            String naam,
            String inlognaam,
            OrganisationsController.OrganisationView organisatie,
            Set<Role> rollen,
            Set<Deed> rechten) {}

    @Schema(name = "NieuwWachtwoord")
    record NewPassword(
            @Nullable String huidigWachtwoord,
            @Nullable String nieuwWachtwoord,
            @Nullable String eenmaligeCode) {}

    MeController(Organisations organisations, OwnPassword ownPassword, SessionOpener opener) {
        this.organisations = organisations;
        this.ownPassword = ownPassword;
        this.opener = opener;
    }

    @GetMapping
    @Operation(operationId = "ik", summary = "Wie bent u, en wat mag u?")
    Me me(Person who) {
        Organisation own = organisations
                .find(who.organisation())
                .orElseThrow(() -> Refusal.notFound("organisatie", who.organisation()));
        return new Me(
                who.id(),
                who.name(),
                who.signInName(),
                OrganisationsController.OrganisationView.of(own),
                who.roles(),
                Rights.of(who));
    }

    @PutMapping("/wachtwoord")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "wijzigWachtwoord",
            summary = "Uw wachtwoord wijzigen",
            description = "Al uw sessies eindigen; log daarna opnieuw in.")
    void password(Person who, @RequestBody NewPassword wish, HttpServletRequest request) {
        Inputs inputs = new Inputs();
        String present = inputs.text("huidigWachtwoord", wish.huidigWachtwoord(), 1000);
        String once = inputs.text("eenmaligeCode", wish.eenmaligeCode(), 20);
        inputs.text("nieuwWachtwoord", wish.nieuwWachtwoord(), 1000);
        inputs.check();
        ownPassword.change(who, present, wish.nieuwWachtwoord() == null ? "" : wish.nieuwWachtwoord(), once);
        opener.end(request);
    }
}
