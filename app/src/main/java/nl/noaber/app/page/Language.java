// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.noaber.core.evidence.BadInput;

/** A language in which pages can be written. */
public enum Language {
    NL(Locale.of("nl", "NL")),
    EN(Locale.UK);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** As in {@code --lang}: nl, en. */
    public String code() {
        return locale.getLanguage();
    }

    Locale locale() {
        return locale;
    }

    /** @throws BadInput for a language that there are no words in */
    public static Language of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        "There are no pages in the language '%s'; there are %s."
                                .formatted(
                                        code,
                                        Arrays.stream(values())
                                                .map(Language::code)
                                                .collect(Collectors.joining(" and "))),
                        "Maybe use --lang nl."));
    }
}
