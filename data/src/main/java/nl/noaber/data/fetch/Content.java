// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.noaber.core.evidence.BadInput;

/** Looks whether an answer is data: services tell of errors with status 200 and a web page or an OGC exception report. */
final class Content {
    private static final int HEAD_BYTES = 4_000;
    private static final Pattern TITLE = Pattern.compile("<title[^>]*>([^<]{1,200})", Pattern.CASE_INSENSITIVE);
    private static final Pattern EXCEPTION =
            Pattern.compile("<(?:\\w+:)?(?:ExceptionText|ServiceException)[^>]*>([^<]{1,300})");

    private Content() {}

    /** @param type the Content-Type header, may be empty */
    static void mustBeData(String host, String type, byte[] body) {
        String head = new String(body, 0, Math.min(body.length, HEAD_BYTES), StandardCharsets.UTF_8);
        String start = head.replace("\uFEFF", "").stripLeading().toLowerCase(Locale.ROOT);
        if (isHtml(type) || start.startsWith("<!doctype html") || start.startsWith("<html")) {
            throw webPage(host, first(TITLE, head));
        }
        if (start.startsWith("<") && head.contains("ExceptionReport")) {
            throw new BadInput(
                    "The service %s answered with an exception report: %s".formatted(host, first(EXCEPTION, head)),
                    "Maybe the service has changed its layers or its parameters; a newer address can be given with"
                            + " --hosts.");
        }
    }

    static boolean isHtml(String type) {
        return type.toLowerCase(Locale.ROOT).startsWith("text/html");
    }

    static BadInput webPage(String host, String title) {
        return new BadInput(
                "The service %s answered with a web page (%s) in place of data.".formatted(host, title),
                "Maybe it is under maintenance, has moved, or a proxy asks for a login; a newer address can be given with"
                        + " --hosts.");
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1).strip() : "without a title";
    }
}
