// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** JSON is read whole into memory, so it has a limit, and must say how long it is. Files are read in pieces, and have their own. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class BodyLimit extends OncePerRequestFilter {
    static final int BYTES_MAX = 1_000_000;

    private final Problems problems;

    BodyLimit(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = request.getContentType();
        boolean json = type != null && type.contains("json");
        if (json && request.getContentLengthLong() < 0) {
            problems.write(problems.of(HttpStatus.LENGTH_REQUIRED, request), request, response);
        } else if (json && request.getContentLengthLong() > BYTES_MAX) {
            problems.write(problems.of(tooLong(request), request), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static Refusal tooLong(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        return new Refusal(
                Refusal.Reason.TOO_LARGE,
                "De inhoud is %d bytes; het kunnen er %d zijn.".formatted(length, BYTES_MAX),
                "The body has %d bytes; there can be %d.".formatted(length, BYTES_MAX));
    }
}
