// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Who is this, as the rows have it now? A session ends when its account is blocked, its stamp is old, or half a day has gone by. */
final class PersonFilter extends OncePerRequestFilter {
    /** Name of the attribute of a request. */
    static final String PERSON = Person.class.getName();
    /** However busy it is. */
    private static final Duration SESSION_MOST = Duration.ofHours(12);

    private final Accounts accounts;
    private final Organisations organisations;
    private final InstantSource clock;

    PersonFilter(Accounts accounts, Organisations organisations, InstantSource clock) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication present = SecurityContextHolder.getContext().getAuthentication();
        if (present != null && present.getPrincipal() instanceof SignedIn signedIn) {
            Optional<Person> person = person(signedIn, request);
            person.ifPresentOrElse(found -> request.setAttribute(PERSON, found), () -> end(request));
        }
        chain.doFilter(request, response);
    }

    private Optional<Person> person(SignedIn signedIn, HttpServletRequest request) {
        if (signedIn.at().plus(SESSION_MOST).isBefore(clock.instant())) {
            return Optional.empty();
        }
        return accounts.find(signedIn.account())
                .filter(account -> account.state() == Account.State.ACTIVE && account.stamp() == signedIn.stamp())
                .flatMap(account -> organisations
                        .find(account.organisation())
                        .map(organisation -> person(account, organisation, request)));
    }

    static Person person(Account account, Organisation organisation, HttpServletRequest request) {
        return new Person(
                account.id(),
                account.name(),
                account.signInName(),
                organisation.id(),
                organisation.kind(),
                organisation.keeper(),
                account.roles(),
                request.getRemoteAddr());
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
