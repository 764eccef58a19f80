// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Every answer of the API says its full version (NL API Design Rules, /core/version-header); the address has the first number. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class ApiVersion extends OncePerRequestFilter {
    public static final String HEADER = "API-Version";
    /** Semantic version of the API, not of the program. */
    public static final String VERSION = "1.0.0";

    /** Before all others, so that refusals have it too. */
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        if (path.startsWith("/v1/") || path.startsWith("/ogc/v1")) {
            response.setHeader(HEADER, VERSION);
        }
        chain.doFilter(request, response);
    }
}
