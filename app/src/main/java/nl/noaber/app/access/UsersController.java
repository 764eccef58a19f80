// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.access;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.Set;
import nl.noaber.app.http.Inputs;
import nl.noaber.app.http.PageOf;
import nl.noaber.app.http.PageWish;
import nl.noaber.app.http.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The users of the own organisation, for its administrators. Users of others are not even told to exist. */
@RestController
@RequestMapping("/v1/gebruikers")
@Tag(name = "toegang")
class UsersController {
    private static final int NAME_MAX = 200;

    private final UserKeeping keeping;

    @Schema(name = "Gebruiker")
    record UserView(
            String id,
            int versie,
            String inlognaam,
            String naam,
            Set<Role> rollen,
            Account.State status,
            Instant bijgewerktOp) {
        static UserView of(Account one) {
            return new UserView(
                    one.id(), one.version(), one.signInName(), one.name(), one.roles(), one.state(), one.changedAt());
        }
    }

    @Schema(name = "NieuweGebruiker")
    record NewUser(
            @Nullable String inlognaam,
            @Nullable String naam,
            @Nullable Set<Role> rollen) {}

    @Schema(name = "GebruikerInvoer")
    record ChangedUser(
            @Nullable String naam,
            @Nullable Set<Role> rollen,
            @Nullable Boolean geblokkeerd) {}

    /** @param activatiecode with which the user chooses a password; shown once */
    @Schema(name = "GebruikerMetActivatiecode")
    record InvitedUser(UserView gebruiker, String activatiecode) {
        static InvitedUser of(Invitations.Invitation one) {
            return new InvitedUser(UserView.of(one.account()), one.code());
        }
    }

    UsersController(UserKeeping keeping) {
        this.keeping = keeping;
    }

    @GetMapping
    @Operation(operationId = "gebruikers", summary = "De gebruikers van uw organisatie, op naam")
    PageOf<UserView> list(
            Person who,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer pageSize) {
        Rights.require(who, Deed.MANAGE_USERS);
        PageWish wish = PageWish.of(page, pageSize);
        return PageOf.of(keeping.list(who, wish.offset(), wish.pageSize()), wish, keeping.count(who))
                .map(UserView::of);
    }

    @GetMapping("/{id}")
    @Operation(operationId = "gebruiker", summary = "Eén gebruiker van uw organisatie")
    ResponseEntity<UserView> one(Person who, @PathVariable String id) {
        Rights.require(who, Deed.MANAGE_USERS);
        return answer(keeping.get(who, id));
    }

    @PostMapping
    @Operation(operationId = "nodigGebruikerUit", summary = "Een gebruiker uitnodigen")
    ResponseEntity<InvitedUser> invite(Person who, @RequestBody NewUser wish) {
        Rights.require(who, Deed.MANAGE_USERS);
        Inputs inputs = new Inputs();
        String signInName = inputs.text("inlognaam", wish.inlognaam(), NAME_MAX);
        String name = inputs.text("naam", wish.naam(), NAME_MAX);
        Set<Role> roles = roles(inputs, wish.rollen());
        inputs.check();
        try {
            InvitedUser made = InvitedUser.of(keeping.invite(who, signInName, name, roles));
            return ResponseEntity.created(
                            URI.create("/v1/gebruikers/" + made.gebruiker().id()))
                    .eTag(Version.tag(made.gebruiker().versie()))
                    .body(made);
        } catch (DuplicateKeyException taken) {
            throw AccountRefusals.taken(signInName);
        }
    }

    @PutMapping("/{id}")
    @Operation(operationId = "wijzigGebruiker", summary = "Naam, rollen of blokkade van een gebruiker wijzigen")
    ResponseEntity<UserView> change(
            Person who,
            @PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody ChangedUser wish) {
        Rights.require(who, Deed.MANAGE_USERS);
        Account present = keeping.get(who, id);
        int looked = Version.of(ifMatch);
        Inputs inputs = new Inputs();
        String name = inputs.text("naam", wish.naam(), NAME_MAX);
        Set<Role> roles = roles(inputs, wish.rollen());
        inputs.check();
        if (looked != present.version()) {
            throw AccountRefusals.changedMeanwhile().with("huidigeVersie", UserView.of(present));
        }
        return answer(keeping.change(who, present, name, roles, Boolean.TRUE.equals(wish.geblokkeerd())));
    }

    @PostMapping("/{id}/uitnodigingen")
    @Operation(
            operationId = "nodigGebruikerOpnieuwUit",
            summary = "Een gebruiker een nieuw wachtwoord en een nieuwe tweede factor laten kiezen",
            description = "Het oude wachtwoord en alle sessies van de gebruiker vervallen meteen.")
    ResponseEntity<InvitedUser> again(Person who, @PathVariable String id) {
        Rights.require(who, Deed.MANAGE_USERS);
        InvitedUser made = InvitedUser.of(keeping.again(who, keeping.get(who, id)));
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag(Version.tag(made.gebruiker().versie()))
                .body(made);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "verwijderGebruiker", summary = "Een gebruiker verwijderen")
    void delete(Person who, @PathVariable String id) {
        Rights.require(who, Deed.MANAGE_USERS);
        keeping.delete(who, keeping.get(who, id));
    }

    private static Set<Role> roles(Inputs inputs, @Nullable Set<Role> roles) {
        if (roles == null || roles.isEmpty()) {
            inputs.fault("rollen", "Kies minstens één rol.", "Choose at least one role.");
            return Set.of();
        }
        return roles;
    }

    private static ResponseEntity<UserView> answer(Account one) {
        return ResponseEntity.ok().eTag(Version.tag(one.version())).body(UserView.of(one));
    }
}
