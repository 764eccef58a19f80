// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

import java.util.List;
import java.util.Map;
import nl.noaber.core.evidence.Passport;
import nl.noaber.core.evidence.Source;

/** Where the figures come from, with licences and dates, and how to compute them again. */
final class PlanOriginPart {
    private static final String NOT_STATED = "unknown";
    private static final String OF_REGION = "region";

    private final Passport passport;
    private final String command;
    private final Part part;

    PlanOriginPart(Passport passport, String command, Part part) {
        this.passport = passport;
        this.command = command;
        this.part = part;
    }

    void write() {
        part.begin(
                "bronnen",
                "origin.question",
                part.say(
                        "origin.answer",
                        part.words().count("unit.file", passport.sources().size()),
                        passport.codeVersion()));
        part.html().raw("<p>").raw(Html.escape(part.say("origin.again"))).raw(" ");
        part.html().element("code", command).raw("</p>\n");
        fold("origin.sources");
        Table<Source> table = Table.of(part.say("origin.sources"), sources())
                .words(part.say("column.file"), Source::name)
                .words(part.say("column.role"), source -> part.words().name("role", source.role()))
                .words(part.say("column.owner"), source -> stated(source.attribution()))
                .words(part.say("column.licence"), source -> stated(source.licence()))
                .words(
                        part.say("column.date"),
                        source -> source.referenceDate() == null ? stated(NOT_STATED) : source.referenceDate());
        if (!part.medium().isPaper()) {
            table.words(part.say("column.hash"), Source::sha256);
        }
        table.cards(part.html());
        endFold();
        fold("origin.settings");
        List<Map.Entry<String, String>> settings =
                List.copyOf(passport.parameters().entrySet());
        Table.of(part.say("origin.settings"), settings)
                .words(part.say("column.setting"), one -> part.words().name("setting", one.getKey()))
                .words(part.say("column.value"), Map.Entry::getValue)
                .cards(part.html());
        endFold();
        if (!passport.notes().isEmpty()) {
            part.fold("origin.notes");
            part.html().list(passport.notes());
            part.endFold();
        }
        part.end();
    }

    /** On paper without the files that were made of the others on the way. */
    private List<Source> sources() {
        List<Source> all = passport.sources();
        List<Source> first =
                all.stream().filter(source -> !source.role().equals(OF_REGION)).toList();
        return part.medium().isPaper() && !first.isEmpty() ? first : all;
    }

    /** On paper the caption of the table says it. */
    private void fold(String key) {
        if (!part.medium().isPaper()) {
            part.fold(key);
        }
    }

    private void endFold() {
        if (!part.medium().isPaper()) {
            part.endFold();
        }
    }

    private String stated(String text) {
        return text.isBlank() || text.equals(NOT_STATED) ? part.numbers().unknown() : text;
    }
}
