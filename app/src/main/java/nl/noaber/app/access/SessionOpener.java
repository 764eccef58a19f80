// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.InstantSource;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Opens and ends the session of a browser. */
@Component
class SessionOpener {
    private final HttpSessionSecurityContextRepository kept = new HttpSessionSecurityContextRepository();
    private final InstantSource clock;

    SessionOpener(InstantSource clock) {
        this.clock = clock;
    }

    /** From now on this browser is that account. The session gets another name, so that one planted before is worthless. */
    void open(Account account, HttpServletRequest request, HttpServletResponse response) {
        request.getSession(true);
        request.changeSessionId();
        SignedIn signedIn = new SignedIn(account.id(), account.stamp(), clock.instant());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(signedIn, null, List.of()));
        SecurityContextHolder.setContext(context);
        kept.saveContext(context, request, response);
    }

    void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
