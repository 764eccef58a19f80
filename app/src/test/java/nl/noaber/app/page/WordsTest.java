// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.evidence.Interval;
import org.junit.jupiter.api.Test;

/** The texts of the pages: complete in each language, and used. */
class WordsTest {
    private static final Words NL = Words.of(Language.NL);
    private static final Words EN = Words.of(Language.EN);
    /** Lists of names: which of them is used depends on data. */
    private static final Pattern OF_A_NUMBER = Pattern.compile("[.](none|one|all|only-none|only-one|more|fewer|same)$");

    private static final Pattern LISTS = Pattern.compile("(kind|role|setting|group)\\..*");

    @Test
    void a01_bothLanguagesHaveTheSameTextsWithTheSamePlacesForValues() {
        assertThat(EN.keys()).isEqualTo(NL.keys());
        for (String key : NL.keys()) {
            assertThat(places(EN.say(key))).as(key).isEqualTo(places(NL.say(key)));
            assertThat(NL.say(key)).as(key).isNotBlank();
            assertThat(EN.say(key)).as(key).isNotBlank();
        }
    }

    private static Set<String> places(String text) {
        return Pattern.compile("\\{\\d}|%d")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    @Test
    void a02_everyTextIsSaidSomewhereAndEverythingSaidHasAText() throws IOException {
        Set<String> literals = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("noaber.root"), "app/src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Pattern.compile("\"([a-z0-9.-]+)\"")
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(found -> literals.add(found.group(1)));
            }
        }
        Set<String> unsaid = new TreeSet<>(NL.keys());
        unsaid.removeIf(key -> literals.contains(key)
                || isOfAList(key, literals)
                || LISTS.matcher(key).matches());
        assertThat(unsaid).isEmpty();
    }

    /** Of an enum, a unit or a number: the last word of the key is put together in the program. */
    private static boolean isOfAList(String key, Set<String> literals) {
        String list = key.substring(0, key.lastIndexOf('.'));
        if (OF_A_NUMBER.matcher(key).find() && (literals.contains(list) || isOfAList(list, literals))) {
            return true;
        }
        return literals.contains(list)
                || literals.contains(list + ".")
                || literals.contains(list.replaceAll("\\.[^.]*$", "."))
                || list.equals("number");
    }

    @Test
    void a03_everyKindThatAStoryCanHoldHasItsSentence() {
        for (Words words : new Words[] {NL, EN}) {
            all(words, "why", PlanStory.Why.values());
            all(words, "tier", PlanStory.Tier.values());
            all(words, "change", PlanStory.Change.values());
            all(words, "doubt", PlanStory.DoubtKind.values());
            all(words, "shortfall", PlanStory.AskedRule.values());
            all(words, "remedy", PlanStory.RemedyKind.values());
            all(words, "limit.optimal", PlanStory.Unit.values());
            all(words, "choice", CompareStory.Kind.values());
            all(words, "more.table", PlanStory.Axis.values());
            all(words, "curve.title", PlanStory.Axis.values());
            all(words, "curve.across", PlanStory.Axis.values());
        }
    }

    private static void all(Words words, String list, Enum<?>... kinds) {
        for (Enum<?> kind : kinds) {
            assertThat(words.of(list, kind)).isNotBlank();
        }
    }

    @Test
    void a04_numbersAreWrittenAsTheLanguageWritesThem() {
        assertThat(NL.numbers().whole(12_345)).isEqualTo("12.345");
        assertThat(EN.numbers().whole(12_345)).isEqualTo("12,345");
        assertThat(NL.numbers().percent(0.914)).isEqualTo("91 %");
        assertThat(EN.numbers().percent(0.914)).isEqualTo("91%");
        assertThat(NL.numbers().euro(Interval.of(331_000, 412_000, 549_000))).isEqualTo("€ 410.000 (330.000–550.000)");
        assertThat(NL.lettered("unit.point", 6)).isEqualTo("zes punten");
        assertThat(EN.lettered("unit.point", 1)).isEqualTo("one point");
        assertThat(NL.lettered("unit.point", 13)).isEqualTo("13 punten");
        assertThat(Words.capital("één punt")).isEqualTo("Eén punt");
    }

    @Test
    void a05_whatIsMissingIsNeverZero() {
        assertThat(NL.people(Figure.unknown())).isEqualTo("onbekend");
        assertThat(NL.people(Figure.covered())).isEqualTo("afgeschermd");
        assertThat(NL.people(new Figure.Fewer(10))).isEqualTo("minder dan 10");
        assertThat(NL.people(Figure.exactly(Double.NaN))).isEqualTo("onbekend");
        assertThat(EN.euro(Figure.unknown())).isEqualTo("unknown");
        assertThat(NL.people(Figure.exactly(0))).startsWith("0");
    }

    @Test
    void a06_aLanguageThatIsNotThereIsAFaultOfTheArguments() {
        assertThat(Language.of("NL")).isEqualTo(Language.NL);
        assertThatThrownBy(() -> Language.of("fy"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("'fy'")
                .hasMessageContaining("Maybe");
        assertThat(Language.EN.code()).isEqualTo(Locale.ENGLISH.getLanguage());
    }

    @Test
    void a07_noneOneSomeAndAllAreSaidAsPeopleSayThem() {
        assertThat(NL.part("compare.maps.answer", 0, 14, "unit.point"))
                .isEqualTo("Geen van de 14 punten in de beste mix is een brandweerkazerne.");
        assertThat(NL.part("compare.maps.answer", 1, 6, "unit.point"))
                .isEqualTo("Eén van de zes punten in de beste mix is een brandweerkazerne.");
        assertThat(NL.part("compare.maps.answer", 3, 14, "unit.point"))
                .isEqualTo("Van de 14 punten in de beste mix zijn er 3 een brandweerkazerne.");
        assertThat(NL.part("compare.maps.answer", 2, 2, "unit.point"))
                .isEqualTo("Alle twee punten in de beste mix zijn een brandweerkazerne.");
        assertThat(NL.part("sure.stable", 1, 1, "unit.point")).startsWith("Het punt komt bijna altijd terug");
        assertThat(NL.part("sure.stable", 3, 7, "unit.point")).startsWith("Drie van de zeven punten komen");
        assertThat(EN.part("compare.maps.answer", 0, 1, "unit.point"))
                .isEqualTo("The point of the best mix is no fire station.");
        assertThat(EN.counted("doubt.depth-unknown", 1)).startsWith("Of one point nobody knows");
    }

    /** Every sentence of a part has all its forms, so that no number of points is said wrongly or not at all. */
    @Test
    void a08_everySentenceOfAPartCanBeSaidOfEveryNumber() {
        for (String key : List.of("compare.maps.answer", "sure.stable", "room.flood")) {
            for (int all = 1; all <= 3; all++) {
                for (int number = 0; number <= all; number++) {
                    assertThat(NL.part(key, number, all, "unit.point", "plas", "9 %"))
                            .doesNotContain("{");
                    assertThat(EN.part(key, number, all, "unit.point", "pool", "9%"))
                            .doesNotContain("{");
                }
            }
        }
    }
}
