// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.http;

import java.util.Locale;

/** A sentence for people in both languages. Dutch is what users get unless they ask for English. */
public record Text(String dutch, String english) {
    public String in(Locale language) {
        return language.getLanguage().equals("en") ? english : dutch;
    }
}
