// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.points;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.noaber.app.http.Refusal;
import org.jspecify.annotations.Nullable;

/** In which files a register goes out and comes in. */
enum FileFormat {
    CSV("text/csv"),
    GEOJSON("application/geo+json"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    FileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** Also the ending of the name of the file. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws Refusal 400 when it is another word */
    static FileFormat of(@Nullable String word) {
        String known = Arrays.stream(values()).map(FileFormat::word).collect(Collectors.joining(", "));
        return Arrays.stream(values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        Refusal.Reason.INPUT,
                        "formaat is \"%s\"; het kan zijn: %s.".formatted(word, known),
                        "formaat is \"%s\"; it can be: %s.".formatted(word, known)));
    }
}
