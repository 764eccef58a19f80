// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.http;

import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Why the body of a request could not be read, in words. */
final class Unreadable {
    private Unreadable() {}

    static Refusal why(HttpMessageNotReadableException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        return switch (e.getCause()) {
            case UnrecognizedPropertyException unknown ->
                refusal(
                        "Het veld %s is hier niet bekend.".formatted(unknown.getPropertyName()),
                        "The field %s is not known here.".formatted(unknown.getPropertyName()));
            case InvalidFormatException wrong ->
                refusal(
                        "De waarde \"%s\" van het veld %s kan niet.".formatted(wrong.getValue(), where(wrong)),
                        "The value \"%s\" of the field %s cannot be.".formatted(wrong.getValue(), where(wrong)));
            case JacksonException json
            when !json.getPath().isEmpty() ->
                refusal(
                        "Het veld %s kan zo niet.".formatted(where(json)),
                        "The field %s cannot be like this.".formatted(where(json)));
            case null, default ->
                refusal(
                        "De inhoud van het verzoek is geen geldige JSON.",
                        "The body of the request is not valid JSON.");
        };
    }

    private static Refusal refusal(String dutch, String english) {
        return new Refusal(Refusal.Reason.INPUT, dutch, english);
    }

    private static String where(JacksonException e) {
        return e.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."));
    }
}
