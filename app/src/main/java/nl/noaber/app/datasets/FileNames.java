// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.datasets;

import java.util.regex.Pattern;
import nl.noaber.app.http.Inputs;

/** Names that may become files of ours. */
final class FileNames {
    private static final int LENGTH_MAX = 150;
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._()+-]*");

    private FileNames() {}

    /** @throws nl.noaber.app.http.Refusal when it could be a path, or nothing */
    static String checked(String name) {
        Inputs inputs = new Inputs();
        String text = inputs.text("naam", name, LENGTH_MAX);
        if (!text.isEmpty() && (!PLAIN.matcher(text).matches() || !text.equals(name))) {
            inputs.fault(
                    "naam",
                    "\"%s\" kan niet als naam van een bestand: gebruik letters, cijfers, spaties, punten en streepjes."
                            .formatted(text),
                    "\"%s\" cannot be the name of a file: use letters, digits, spaces, dots and dashes."
                            .formatted(text));
        }
        inputs.check();
        return text;
    }
}
