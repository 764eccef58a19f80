// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes problem documents (RFC 9457) in the language of the request. */
@Component
public final class Problems {
    private static final String TYPE = "urn:problem-type:noaber:";
    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    /** Dutch, unless the request asks for English before Dutch. */
    public static Locale language(HttpServletRequest request) {
        String wished = request.getHeader("Accept-Language");
        if (wished == null || wished.isBlank()) {
            return Locale.of("nl");
        }
        try {
            String tag = Locale.lookupTag(Locale.LanguageRange.parse(wished), List.of("nl", "en"));
            return Locale.of(tag == null ? "nl" : tag);
        } catch (IllegalArgumentException notALanguage) {
            return Locale.of("nl");
        }
    }

    public ProblemDetail of(Refusal refusal, HttpServletRequest request) {
        Locale language = language(request);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                refusal.reason().status(), refusal.detail().in(language));
        problem.setType(URI.create(TYPE + refusal.reason().type()));
        problem.setTitle(refusal.reason().title().in(language));
        problem.setInstance(URI.create(request.getRequestURI()));
        refusal.more().forEach((name, value) -> problem.setProperty(name, said(value, language)));
        return problem;
    }

    /** Texts become sentences in the language, also inside lists and maps. */
    private static Object said(Object value, Locale language) {
        return switch (value) {
            case Text text -> text.in(language);
            case List<?> list -> list.stream().map(one -> said(one, language)).toList();
            case Map<?, ?> map -> {
                TreeMap<String, Object> all = new TreeMap<>();
                map.forEach((name, one) -> all.put(String.valueOf(name), said(one, language)));
                yield all;
            }
            default -> value;
        };
    }

    /** What the framework refused before one of our methods was called. */
    public ProblemDetail of(HttpStatusCode status, HttpServletRequest request) {
        Locale language = language(request);
        Text detail = Generic.detail(status.value());
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail.in(language));
        problem.setType(URI.create(TYPE + "http" + status.value()));
        problem.setTitle(Generic.title(status.value()).in(language));
        problem.setInstance(URI.create(request.getRequestURI()));
        return problem;
    }

    /** Writes one where no controller is involved, e.g. in a filter. */
    public void write(ProblemDetail problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader("Content-Language", language(request).getLanguage());
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
