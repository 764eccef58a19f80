// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.noaber.core.evidence.BadInput;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Whatever goes wrong in a controller leaves as a problem document. */
@RestControllerAdvice
class ProblemAdvice {
    private static final Logger LOG = Logger.getLogger(ProblemAdvice.class.getName());
    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refusal refusal, HttpServletRequest request) {
        return answer(problems.of(refusal, request), request);
    }

    /** The doors of {@code data} speak English; what they say comes along as it is. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> badInput(BadInput bad, HttpServletRequest request) {
        String said = bad.fact() + " " + bad.maybe();
        return answer(problems.of(new Refusal(Refusal.Reason.INPUT, said, said), request), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException e, HttpServletRequest request) {
        return answer(problems.of(Unreadable.why(e), request), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrongType(MethodArgumentTypeMismatchException e, HttpServletRequest request) {
        Refusal refusal = new Refusal(
                Refusal.Reason.INPUT,
                "De waarde \"%s\" van %s kan niet.".formatted(e.getValue(), e.getName()),
                "The value \"%s\" of %s cannot be.".formatted(e.getValue(), e.getName()));
        return answer(problems.of(refusal, request), request);
    }

    /** Spring Security answers these itself, with the same documents. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void security(RuntimeException e) {
        throw e;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> other(Exception e, HttpServletRequest request) {
        if (e instanceof ErrorResponse framework) {
            return answer(problems.of(framework.getStatusCode(), request), request);
        }
        LOG.log(Level.SEVERE, "%s %s failed".formatted(request.getMethod(), request.getRequestURI()), e);
        return answer(problems.of(org.springframework.http.HttpStatus.INTERNAL_SERVER_ERROR, request), request);
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem, HttpServletRequest request) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header("Content-Language", Problems.language(request).getLanguage())
                .body(problem);
    }
}
