// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks at all fields of a request before saying what is wrong: users get all of it at once (NL API Design Rules, /core/error-handling/all-errors). */
public final class Inputs {
    /** More are not listed: a file can have thousands. */
    private static final int FAULTS_MAX = 100;

    private final List<Fault> faults = new ArrayList<>();

    private record Fault(String field, Text text) {}

    /** A text that must be there. @return the text without spaces around it; empty when it is not right */
    public String text(String field, @Nullable String value, int lengthMax) {
        if (value == null || value.isBlank()) {
            fault(field, "Dit veld is leeg.", "This field is empty.");
            return "";
        }
        return optionalText(field, value, lengthMax);
    }

    /** A text that may be absent: empty then. */
    public String optionalText(String field, @Nullable String value, int lengthMax) {
        String text = value == null ? "" : value.strip();
        if (text.length() > lengthMax) {
            fault(
                    field,
                    "Dit veld heeft %d tekens; het kunnen er %d zijn.".formatted(text.length(), lengthMax),
                    "This field has %d characters; there can be %d.".formatted(text.length(), lengthMax));
        }
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r')) {
            fault(field, "Dit veld bevat onzichtbare tekens.", "This field holds invisible characters.");
        }
        return text;
    }

    /** Something that must be there. */
    public void required(String field, @Nullable Object value) {
        if (value == null) {
            fault(field, "Dit veld ontbreekt.", "This field is missing.");
        }
    }

    public void fault(String field, String dutch, String english) {
        faults.add(new Fault(field, new Text(dutch, english)));
    }

    /** Takes over the faults of a part, each with something before the name of its field. */
    public void addAll(String before, Inputs part) {
        part.faults.forEach(fault -> faults.add(new Fault(before + fault.field(), fault.text())));
    }

    public boolean hasFaults() {
        return !faults.isEmpty();
    }

    /** @throws Refusal 400 with all faults, when there are any */
    public void check() {
        if (faults.isEmpty()) {
            return;
        }
        List<Fault> told = faults.subList(0, Math.min(faults.size(), FAULTS_MAX));
        StringBuilder dutch = new StringBuilder();
        StringBuilder english = new StringBuilder();
        for (Fault fault : told) {
            dutch.append(dutch.isEmpty() ? "" : " ")
                    .append(fault.field())
                    .append(": ")
                    .append(fault.text().dutch());
            english.append(english.isEmpty() ? "" : " ")
                    .append(fault.field())
                    .append(": ")
                    .append(fault.text().english());
        }
        List<Map<String, Object>> fields = told.stream()
                .map(fault -> Map.<String, Object>of("veld", fault.field(), "melding", fault.text()))
                .toList();
        throw new Refusal(Refusal.Reason.INPUT, dutch.toString(), english.toString()).with("velden", fields);
    }
}
