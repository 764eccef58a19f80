// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in Dutch why a row was left out; the readers say it in English. The list is reasons.txt. */
final class ReasonWords {
    private record Reason(Pattern english, String dutch) {}

    private static final List<Reason> REASONS = read();

    private ReasonWords() {}

    /** The Dutch words; a reason that the list lacks stays as it is, between quotation marks. */
    static String dutch(String reason) {
        for (Reason known : REASONS) {
            Matcher match = known.english.matcher(reason);
            if (match.matches()) {
                return match.groupCount() == 0 ? known.dutch : known.dutch.replace("*", match.group(1));
            }
        }
        return "‘%s’".formatted(reason);
    }

    private static List<Reason> read() {
        List<Reason> reasons = new ArrayList<>();
        for (String line : text().lines().toList()) {
            int middle = line.indexOf(" = ");
            if (!line.startsWith("#") && middle > 0) {
                String english = Pattern.quote(line.substring(0, middle)).replace("*", "\\E(.*)\\Q");
                reasons.add(new Reason(Pattern.compile(english), line.substring(middle + 3)));
            }
        }
        return List.copyOf(reasons);
    }

    private static String text() {
        try (InputStream in = ReasonWords.class.getResourceAsStream("reasons.txt")) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its file reasons.txt.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
