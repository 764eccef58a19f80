// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.access;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import nl.noaber.app.http.Inputs;
import nl.noaber.app.http.PageOf;
import nl.noaber.app.http.PageWish;
import nl.noaber.app.http.Refusal;
import nl.noaber.app.http.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The organisations of this installation. Everyone who is signed in may know which there are: one shares with them. */
@RestController
@RequestMapping("/v1/organisaties")
@Tag(name = "toegang")
class OrganisationsController {
    private static final int NAME_MAX = 200;
    private static final int CODE_MAX = 20;

    private final Organisations organisations;
    private final OrganisationKeeping keeping;

    /** @param houder whether it runs this installation */
    @Schema(name = "Organisatie")
    record OrganisationView(
            String id,
            int versie,
            String naam,
            OrganisationKind soort,
            @Nullable String code,
            boolean houder,
            Instant bijgewerktOp) {
        static OrganisationView of(Organisation one) {
            return new OrganisationView(
                    one.id(), one.version(), one.name(), one.kind(), one.code(), one.keeper(), one.changedAt());
        }
    }

    @Schema(name = "NieuweOrganisatie")
    record NewOrganisation(
            @Nullable String naam,
            @Nullable OrganisationKind soort,
            @Nullable String code,
            @Nullable String beheerderNaam,
            @Nullable String beheerderInlognaam) {}

    @Schema(name = "OrganisatieInvoer")
    record ChangedOrganisation(
            @Nullable String naam,
            @Nullable String code,
            @Nullable OrganisationKind soort) {}

    /** @param activatiecode for its first administrator; shown once */
    @Schema(name = "OrganisatieMetActivatiecode")
    record MadeOrganisation(OrganisationView organisatie, String activatiecode) {}

    OrganisationsController(Organisations organisations, OrganisationKeeping keeping) {
        this.organisations = organisations;
        this.keeping = keeping;
    }

    @GetMapping
    @Operation(operationId = "organisaties", summary = "Alle organisaties, op naam")
    PageOf<OrganisationView> list(
            Person who,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer pageSize) {
        PageWish wish = PageWish.of(page, pageSize);
        return PageOf.of(organisations.list(wish.offset(), wish.pageSize()), wish, organisations.count())
                .map(OrganisationView::of);
    }

    @GetMapping("/{id}")
    @Operation(operationId = "organisatie", summary = "Eén organisatie")
    ResponseEntity<OrganisationView> one(Person who, @PathVariable String id) {
        return answer(get(id));
    }

    @PostMapping
    @Operation(
            operationId = "maakOrganisatie",
            summary = "Een organisatie toevoegen, met haar eerste beheerder",
            description = "Alleen voor beheerders van de organisatie die deze installatie houdt.")
    ResponseEntity<MadeOrganisation> make(Person who, @RequestBody NewOrganisation wish) {
        Rights.require(who, Deed.MANAGE_INSTALLATION);
        Inputs inputs = new Inputs();
        String name = inputs.text("naam", wish.naam(), NAME_MAX);
        String code = inputs.optionalText("code", wish.code(), CODE_MAX);
        inputs.required("soort", wish.soort());
        String administrator = inputs.text("beheerderNaam", wish.beheerderNaam(), NAME_MAX);
        String signInName = inputs.text("beheerderInlognaam", wish.beheerderInlognaam(), NAME_MAX);
        inputs.check();
        try {
            OrganisationKeeping.Made made = keeping.make(
                    who,
                    name,
                    Optional.ofNullable(wish.soort()).orElseThrow(),
                    code.isEmpty() ? null : code,
                    administrator,
                    signInName);
            OrganisationView view = OrganisationView.of(made.organisation());
            return ResponseEntity.created(URI.create("/v1/organisaties/" + view.id()))
                    .eTag(Version.tag(view.versie()))
                    .body(new MadeOrganisation(view, made.code()));
        } catch (DuplicateKeyException taken) {
            throw AccountRefusals.taken(signInName);
        }
    }

    @PutMapping("/{id}")
    @Operation(operationId = "wijzigOrganisatie", summary = "Naam, code en soort van een organisatie wijzigen")
    ResponseEntity<OrganisationView> change(
            Person who,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody ChangedOrganisation wish) {
        Organisation present = get(id);
        boolean own = present.id().equals(who.organisation());
        Rights.require(who, own ? Deed.MANAGE_ORGANISATION : Deed.MANAGE_INSTALLATION);
        int looked = Version.of(ifMatch);
        Inputs inputs = new Inputs();
        String name = inputs.text("naam", wish.naam(), NAME_MAX);
        String code = inputs.optionalText("code", wish.code(), CODE_MAX);
        inputs.check();
        if (looked != present.version()) {
            throw conflict(present);
        }
        try {
            return answer(keeping.change(
                    who,
                    present,
                    name,
                    code.isEmpty() ? null : code,
                    Optional.ofNullable(wish.soort()).orElse(present.kind())));
        } catch (DuplicateKeyException someoneElseWasFirst) {
            throw conflict(get(id));
        }
    }

    private Organisation get(String id) {
        return organisations.find(id).orElseThrow(() -> Refusal.notFound("organisatie", id));
    }

    private static Refusal conflict(Organisation present) {
        return new Refusal(
                        Refusal.Reason.CONFLICT,
                        "Deze organisatie is intussen gewijzigd: dit is versie %d.".formatted(present.version()),
                        "This organisation was changed meanwhile: this is version %d.".formatted(present.version()))
                .with("huidigeVersie", OrganisationView.of(present));
    }

    private static ResponseEntity<OrganisationView> answer(Organisation one) {
        return ResponseEntity.ok().eTag(Version.tag(one.version())).body(OrganisationView.of(one));
    }
}
