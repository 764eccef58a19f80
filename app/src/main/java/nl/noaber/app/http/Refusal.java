// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** A request that is not done, and why; it becomes a problem document (RFC 9457). */
public final class Refusal extends RuntimeException {
    private final transient Reason reason;
    private final transient Text detail;
    private final transient Map<String, Object> more = new LinkedHashMap<>();

    /** Kinds of refusal: the status, the last part of the problem's type, and its title. */
    public enum Reason {
        INPUT(HttpStatus.BAD_REQUEST, "ongeldigeInvoer", "Dit klopt niet", "This is not right"),
        SIGN_IN(HttpStatus.UNAUTHORIZED, "nietIngelogd", "U bent niet ingelogd", "You are not signed in"),
        NOT_ALLOWED(HttpStatus.FORBIDDEN, "nietToegestaan", "Dit mag u niet", "You may not do this"),
        NOT_FOUND(HttpStatus.NOT_FOUND, "nietGevonden", "Dit is er niet", "This is not here"),
        CONFLICT(
                HttpStatus.CONFLICT, "tussentijdsGewijzigd", "Iemand anders was u voor", "Someone else was before you"),
        IN_USE(HttpStatus.CONFLICT, "inGebruik", "Dit is nog nodig", "This is still needed"),
        PRECONDITION(
                HttpStatus.PRECONDITION_REQUIRED,
                "versieOntbreekt",
                "Zeg welke versie u wijzigt",
                "Say which version you change"),
        TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "teGroot", "Dit is te groot", "This is too large"),
        TOO_MANY(
                HttpStatus.TOO_MANY_REQUESTS,
                "teVaakGeprobeerd",
                "U hebt het te vaak geprobeerd",
                "You tried too often");

        private final HttpStatus status;
        private final String type;
        private final String titleDutch;
        private final String titleEnglish;

        Reason(HttpStatus status, String type, String titleDutch, String titleEnglish) {
            this.status = status;
            this.type = type;
            this.titleDutch = titleDutch;
            this.titleEnglish = titleEnglish;
        }

        public HttpStatus status() {
            return status;
        }

        public String type() {
            return type;
        }

        public Text title() {
            return new Text(titleDutch, titleEnglish);
        }
    }

    public Refusal(Reason reason, String dutch, String english) {
        super(english);
        this.reason = reason;
        this.detail = new Text(dutch, english);
    }

    /** What is asked for is not there, or is not for this user: the two look the same. */
    public static Refusal notFound(String what, String id) {
        return new Refusal(
                Reason.NOT_FOUND,
                "Er is geen %s met het kenmerk %s, of u mag het niet zien.".formatted(what, id),
                "There is no %s with the identifier %s, or you may not see it.".formatted(what, id));
    }

    /** Adds a member to the problem document. */
    public Refusal with(String name, Object value) {
        more.put(name, value);
        return this;
    }

    public Reason reason() {
        return reason;
    }

    public Text detail() {
        return detail;
    }

    public Map<String, Object> more() {
        return more;
    }
}
