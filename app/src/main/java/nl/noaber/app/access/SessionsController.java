// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.access;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import nl.noaber.app.http.Inputs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out with a local account. */
@RestController
@RequestMapping("/v1/sessies")
@Tag(name = "toegang")
class SessionsController {
    private static final String HALFWAY = "noaber.halfway";
    private static final Duration HALFWAY_MOST = Duration.ofMinutes(5);

    private final SignIn signIn;
    private final SessionOpener opener;
    private final Trail trail;
    private final InstantSource clock;

    /** Whose password was right, and since when a code is waited for. */
    private record Halfway(String account, Instant at) implements Serializable {}

    @Schema(name = "InlogStap1")
    record PasswordStep(
            @Nullable String inlognaam, @Nullable String wachtwoord) {}

    @Schema(name = "InlogStap2")
    record CodeStep(@Nullable String eenmaligeCode) {}

    /** @param volgendeStap what is asked next */
    @Schema(name = "VolgendeStap")
    record NextStep(String volgendeStap) {}

    SessionsController(SignIn signIn, SessionOpener opener, Trail trail, InstantSource clock) {
        this.signIn = signIn;
        this.opener = opener;
        this.trail = trail;
        this.clock = clock;
    }

    @PostMapping
    @Operation(operationId = "beginSessie", summary = "Inloggen, stap 1: inlognaam en wachtwoord")
    NextStep begin(@RequestBody PasswordStep step, HttpServletRequest request) {
        Inputs inputs = new Inputs();
        String name = inputs.text("inlognaam", step.inlognaam(), 200);
        String password = inputs.text("wachtwoord", step.wachtwoord(), 1000);
        inputs.check();
        Account account = signIn.password(name, password, request.getRemoteAddr());
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(HALFWAY, new Halfway(account.id(), clock.instant()));
        return new NextStep("eenmaligeCode");
    }

    @PutMapping("/huidige")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "voltooiSessie", summary = "Inloggen, stap 2: de code uit uw app")
    void complete(@RequestBody CodeStep step, HttpServletRequest request, HttpServletResponse response) {
        Inputs inputs = new Inputs();
        String code = inputs.text("eenmaligeCode", step.eenmaligeCode(), 20);
        inputs.check();
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(HALFWAY) instanceof Halfway halfway)) {
            throw AccountRefusals.notRecognised();
        }
        if (halfway.at().plus(HALFWAY_MOST).isBefore(clock.instant())) {
            session.removeAttribute(HALFWAY);
            throw AccountRefusals.notRecognised();
        }
        Account account = signIn.code(halfway.account(), code, request.getRemoteAddr());
        session.removeAttribute(HALFWAY);
        opener.open(account, request, response);
    }

    @DeleteMapping("/huidige")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "beeindigSessie", summary = "Uitloggen")
    void end(Person who, HttpServletRequest request) {
        trail.add(who, "signOut", "account", who.id(), java.util.Map.of());
        opener.end(request);
    }
}
