// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Versions of rows as entity tags: {@code "3"}. Who changes a row says with {@code If-Match} which version was looked at. */
public final class Version {
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,9})\"");

    private Version() {}

    public static String tag(int version) {
        return "\"" + version + "\"";
    }

    /** @throws Refusal 428 when absent, 400 when it is no version */
    public static int of(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw new Refusal(
                    Refusal.Reason.PRECONDITION,
                    "Stuur de kop If-Match mee met de versie die u hebt bekeken (de ETag).",
                    "Send the header If-Match with the version that you looked at (the ETag).");
        }
        Matcher matcher = TAG.matcher(ifMatch.strip());
        if (!matcher.matches()) {
            throw new Refusal(
                    Refusal.Reason.INPUT,
                    "De kop If-Match is %s; het moet een versie zijn, zoals \"3\".".formatted(ifMatch),
                    "The header If-Match is %s; it must be a version, such as \"3\".".formatted(ifMatch));
        }
        return Integer.parseInt(matcher.group(1));
    }
}
