// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.runs;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.noaber.data.fetch.Part;

/** Why a task failed, in Dutch: for what goes wrong most, by the fact that the command tells; else at which step it stopped. */
final class FaultWords {
    private static final String BY_HAND = " U kunt de bestanden ook zelf toevoegen.";

    private static final String KEYS =
            Arrays.stream(Part.values()).map(Part::key).collect(Collectors.joining("|"));

    /** As a part that failed begins, alone or among others. */
    private static final Pattern NAMED = Pattern.compile("(?:^|\\. |\\| )(%s): ([^|]*)".formatted(KEYS));

    private record Rule(Pattern fact, Function<MatchResult, String> dutch) {
        static Rule of(String fact, String dutch) {
            return new Rule(Pattern.compile(fact), found -> filled(dutch, found));
        }

        private static String filled(String dutch, MatchResult found) {
            String text = dutch;
            for (int i = 1; i <= found.groupCount(); i++) {
                text = text.replace("{%d}".formatted(i), found.group(i));
            }
            return text;
        }
    }

    private static final List<Rule> RULES = List.of(
            Rule.of("^A fault of Noaber", "Dit is een fout van Noaber zelf. Meld het uw beheerder."),
            Rule.of("^Noaber failed", "Dit is een fout van Noaber zelf. Meld het uw beheerder."),
            Rule.of(
                    "^The process ended with exit code",
                    "De berekening brak af. Misschien had zij te weinig geheugen: vraag uw beheerder."),
            new Rule(Pattern.compile("^\\d+ of \\d+ parts failed\\. (.*)"), FaultWords::parts),
            new Rule(Pattern.compile("^(?:%s): (.*)".formatted(KEYS)), FaultWords::parts),
            Rule.of(
                    "^The service (\\S+) gave no good answer",
                    "De dienst {1} is niet bereikt, of gaf geen goed antwoord." + BY_HAND),
            Rule.of(
                    "^The service (\\S+) asks to wait",
                    "De dienst {1} is te druk. Probeer het later nog eens." + BY_HAND),
            Rule.of(
                    "knows no buurten of (\\S+) in (\\d+)",
                    "Er is in {2} geen gemeente met de code {1}. Zoek de code op bij het CBS."),
            Rule.of(
                    "has no file that a region can use",
                    "Met deze bestanden kan geen regio worden gemaakt: in geen ervan staan straten, inwoners of gebieden."),
            Rule.of("^Two of the files are called (.+)\\.", "Twee van de bestanden heten {1}. Kies er één."),
            Rule.of(
                    "^The folder has (\\d+) files for [^:]+: (.+)\\.",
                    "Voor hetzelfde zijn er {1} bestanden: {2}. Kies er één."));

    private FaultWords() {}

    static String dutch(Task one) {
        return known(one.fault()).orElseGet(() -> stopped(one));
    }

    private static Optional<String> known(String fault) {
        for (Rule rule : RULES) {
            Matcher found = rule.fact().matcher(fault);
            if (found.find()) {
                return Optional.of(rule.dutch().apply(found.toMatchResult()));
            }
        }
        return Optional.empty();
    }

    private static String stopped(Task one) {
        return one.step().isEmpty()
                ? "De berekening kon niet beginnen."
                : "De berekening is gestopt bij: %s.".formatted(StepWords.dutch(one.step()));
    }

    /** Parts that could not be fetched; the others were. */
    private static String parts(MatchResult found) {
        List<MatchResult> named = NAMED.matcher(found.group()).results().toList();
        String what =
                named.stream().map(one -> PartWords.of(Part.of(one.group(1)))).collect(Collectors.joining(", "));
        String why = named.stream()
                .flatMap(one -> known(one.group(2)).stream())
                .findFirst()
                .orElse("De dienst gaf iets anders dan verwacht." + BY_HAND);
        return "Niet opgehaald: %s. Wat wel is opgehaald, staat bij de bestanden. %s".formatted(what, why);
    }
}
