// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.fetch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noaber.core.evidence.Source;

/** The page in the folder that says what is what, and the command to run next. */
final class Readme {
    /** Option of {@code region build} per role, in the order in which they are written. */
    private static final List<Map.Entry<String, String>> OPTIONS = List.of(
            Map.entry("streets", "--streets"),
            Map.entry("squares", "--squares"),
            Map.entry("areas", "--areas"),
            Map.entry("area-figures", "--area-figures"),
            Map.entry("postcodes", "--postcodes"),
            Map.entry("postcode-figures", "--postcode-figures"),
            Map.entry("ages", "--ages"),
            Map.entry("addresses", "--addresses"),
            Map.entry("candidates", "--candidates"),
            Map.entry("facilities", "--facilities"),
            Map.entry("hazard", "--hazard"));

    private Readme() {}

    /** The command, to be run in the folder. */
    static String next(String name, List<Source> sources) {
        StringBuilder line = new StringBuilder(
                "noaber region build --name \"" + name.replaceAll("[\"$`\\\\]", "") + "\" --out region");
        for (Map.Entry<String, String> option : OPTIONS) {
            find(sources, option.getKey())
                    .ifPresentOrElse(
                            source -> line.append(' ')
                                    .append(option.getValue())
                                    .append(' ')
                                    .append(source.name()),
                            () -> line.append(option.getKey().equals("streets") ? " --detour 1.3" : ""));
        }
        return line.toString();
    }

    static String text(Wish wish, String name, List<Source> sources, List<String> notes) {
        StringBuilder text = new StringBuilder();
        text.append("# Files of %s (%s), %d\n\n".formatted(name, wish.municipality(), wish.year()));
        text.append(
                "Fetched from public services by `noaber fetch`. `passport.json` has each file's address and SHA-256.\n\n");
        text.append("| file | for | describes | licence | show with results |\n|---|---|---|---|---|\n");
        for (Source source : sources) {
            text.append("| %s | %s | %s | %s | %s |\n"
                    .formatted(
                            source.name(),
                            source.role(),
                            source.referenceDate() == null ? "not stated" : source.referenceDate(),
                            source.licence(),
                            source.attribution()));
        }
        if (!notes.isEmpty()) {
            text.append('\n');
            notes.forEach(note -> text.append("- ").append(note).append('\n'));
        }
        text.append("\nNext, in this folder:\n\n```\n%s\n```\n".formatted(next(name, sources)));
        return text.toString();
    }

    private static Optional<Source> find(List<Source> sources, String role) {
        return sources.stream().filter(source -> source.role().equals(role)).findFirst();
    }
}
