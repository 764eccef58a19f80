// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.access;

import java.time.InstantSource;
import java.util.List;
import nl.noaber.app.http.Problems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/** The one chain that every request passes: who must be signed in, and the headers that keep a browser safe. */
@Configuration(proxyBeanMethods = false)
class SecurityChain {
    /** Paths below these are for signed-in users; the rest is the application itself, which holds no data. */
    private static final String[] CLOSED = {"/v1/**", "/ogc/**", "/tiles/**", "/actuator/**"};
    /** Open all the same. */
    private static final String[] OPEN = {
        "/v1/openapi.json",
        "/v1/sessies",
        "/v1/sessies/huidige",
        "/v1/inlogmogelijkheden",
        "/v1/activaties",
        "/actuator/health",
        "/actuator/health/*",
        "/actuator/prometheus"
    };

    /** Nothing from elsewhere, no script in a page, in no frame. Workers of the map are made from blobs. */
    private static final String CONTENT_POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data: blob:; worker-src 'self' blob:; child-src 'self' blob:; connect-src 'self'; "
            + "font-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http,
            Problems problems,
            Accounts accounts,
            Organisations organisations,
            OidcLogin oidc,
            InstantSource clock) {
        oidc.to(http);
        return http.authorizeHttpRequests(rules -> rules.requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers(CLOSED)
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), payment=()")))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint((request, response, e) ->
                                problems.write(problems.of(HttpStatus.UNAUTHORIZED, request), request, response))
                        .accessDeniedHandler((request, response, e) ->
                                problems.write(problems.of(HttpStatus.FORBIDDEN, request), request, response)))
                .addFilterAfter(new PersonFilter(accounts, organisations, clock), SecurityContextHolderFilter.class)
                .cors(cors -> cors.configurationSource(everyoneReadsTheDescription()))
                .csrf(csrf -> csrf.spa())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .build();
    }

    /** Pages of others may read the OpenAPI file, and nothing else. */
    private static CorsConfigurationSource everyoneReadsTheDescription() {
        CorsConfiguration everyone = new CorsConfiguration();
        everyone.setAllowedOrigins(List.of(CorsConfiguration.ALL));
        everyone.setAllowedMethods(List.of("GET", "HEAD"));
        UrlBasedCorsConfigurationSource paths = new UrlBasedCorsConfigurationSource();
        paths.registerCorsConfiguration("/v1/openapi.json", everyone);
        return paths;
    }
}
