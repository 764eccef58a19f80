// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.data.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.evidence.Interval;
import nl.noaber.core.vulnerability.Figures;
import nl.noaber.core.vulnerability.Indicator;
import nl.noaber.core.vulnerability.LessSelfReliant;
import nl.noaber.core.vulnerability.Overlap;
import nl.noaber.core.vulnerability.Recipe;
import nl.noaber.core.vulnerability.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The standard recipe, one's own recipe, and texts that are no recipe. */
class RecipeFileTest {
    private static final String SMALL = """
            # een klein recept
            recept: klein
            naam: Klein recept
            versie: 2
            overlap: grootste
            uitleg: Eerste regel,
              tweede regel.

            [oud]
            naam: Ouderen
            thema: leeftijd
            telt in: aantal en index
            bron: vierkant inwoners_75_plus
            bron: vierkant aantal_inwoners_65_jaar_en_ouder deel 0,3 0,4 0.5
            aandeel: 0,2 0,3 0,5 aanname
            gewicht: 1,5
            zin: Een zin.
            waarom: Een reden.
            citaat: [D] keuze
            """;

    private static Recipe parse(String text) {
        return new RecipeText("eigen.recept").parse(text);
    }

    @Test
    void a01_aSmallRecipe() {
        Recipe recipe = parse(SMALL);
        assertThat(recipe.overlap()).isEqualTo(Overlap.LARGEST);
        assertThat(recipe.explanation()).isEqualTo("Eerste regel, tweede regel.");
        Indicator old = recipe.get("oud");
        assertThat(old.ways())
                .containsExactly(
                        Way.Count.of("inwoners_75_plus"),
                        new Way.Count("aantal_inwoners_65_jaar_en_ouder", "", Interval.of(0.3, 0.4, 0.5)));
        assertThat(old.prevalence()).isEqualTo(Interval.of(0.2, 0.3, 0.5));
        assertThat(old.assumed()).isTrue();
        assertThat(old.weight()).isEqualTo(1.5);
        assertThat(recipe.wanted())
                .containsExactly("aantal_inwoners", "aantal_inwoners_65_jaar_en_ouder", "inwoners_75_plus");
    }

    @Test
    void a02_everyKindOfSource() {
        List<String> lines = List.of(
                "vierkant a",
                "vierkant a min b",
                "vierkant a deel 0,1 0,2 0,3",
                "vierkant a procent van b",
                "gebied A per 1000 van b spreiding 0,5 2",
                "aanname 21 per 100000 van b spreiding 0,5 3");
        for (String line : lines) {
            Recipe recipe = parse(SMALL.replace("vierkant inwoners_75_plus", line));
            assertThat(recipe.get("oud").ways().getFirst().words()).isEqualTo(line);
        }
    }

    /** Every indicator of the standard recipe explains itself, and its words give the same recipe again. */
    @Test
    void a03_theStandardRecipeIsWholeAndReadable() {
        Recipe recipe = RecipeFile.standard();
        assertThat(recipe.id()).isEqualTo("standaard");
        assertThat(recipe.ofNumber())
                .extracting(Indicator::id)
                .containsExactly("ouderen_75", "ouderen_65_74", "wmo", "apparatuur", "zorgwoning", "arm");
        assertThat(recipe.ofIndex())
                .extracting(Indicator::id)
                .contains("alleen", "geen_auto")
                .doesNotContain("taal");
        for (Indicator indicator : recipe.indicators()) {
            assertThat(indicator.sentence()).endsWith(".").hasSizeLessThan(120);
            assertThat(indicator.citations()).isNotEmpty();
            assertThat(indicator.prevalence().low() < indicator.prevalence().high() || !indicator.assumed())
                    .isTrue();
        }
        Matcher source = Pattern.compile("(?m)^bron: (.*)$").matcher(RecipeFile.standardText());
        List<String> written = source.results().map(m -> m.group(1)).toList();
        assertThat(recipe.indicators().stream().flatMap(i -> i.ways().stream()).map(Way::words))
                .containsExactlyElementsOf(written);
    }

    /**
     * A square of 200 residents, 50 of 65 and older of whom 20 of 75 and older, 60 per thousand with care, 4 % poor. By hand:
     * old 3.4, 4.6, 9.8; 65 to 75 0.6, 1.8, 6.3; care 2.4, 8.4, 24; devices 0.0189, 0.042, 0.126; poor 0.08, 0.8, 4.8. Low is
     * the 3.4 of the old; high the sum 45.026; mid: care holds the old, so 200 (1 - 0.958 x 0.991 x 0.99979 x 0.996).
     */
    @Test
    void a04_theStandardRecipeByHand() {
        Figures figures = Figures.of(1)
                .with("aantal_inwoners", new double[] {200})
                .with("aantal_inwoners_65_jaar_en_ouder", new double[] {50})
                .with("inwoners_75_plus", new double[] {20})
                .with("gebied.WmoClientenRelatief", new double[] {60})
                .with("gebied.PersonenInArmoede", new double[] {4});
        LessSelfReliant answer = LessSelfReliant.count(RecipeFile.standard(), figures);
        Interval found = answer.find(0).orElseThrow();
        assertThat(found.low()).isCloseTo(3.4, within());
        assertThat(found.mid()).isCloseTo(200 * (1 - 0.958 * 0.991 * 0.99979 * 0.996), within());
        assertThat(found.high()).isCloseTo(9.8 + 6.3 + 24 + 0.126 + 4.8, within());
        assertThat(answer.notes()).anyMatch(note -> note.startsWith("Bewoners van zorginstellingen: nergens"));
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.api.Assertions.within(1e-9);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            overlap: grootste                     | overlap: groot                    | the overlap 'groot' is not known
            versie: 2                             | versie: 2~versie: 3               | line 5: 'versie' is there twice
            versie: 2                             | jaar: 2                           | 'jaar' is not a key here
            versie: 2                             | versie 2                          | 'versie 2' is not 'key: value'
            [oud]                                 | [Oud ]                            | its id must be small letters
            naam: Ouderen                         |                                   | [oud] has no 'naam'
            telt in: aantal en index              | telt in: getal                    | 'telt in: getal' is not known
            bron: vierkant inwoners_75_plus       | bron: vierkant                    | it ends too early
            bron: vierkant inwoners_75_plus       | bron: buurt X per 1000 van b      | it begins with 'buurt'
            bron: vierkant inwoners_75_plus       | bron: vierkant a b                | 'b' is too much
            bron: vierkant inwoners_75_plus       | bron: gebied A per 1000 b         | 'van' is missing before 'b'
            bron: vierkant inwoners_75_plus       | bron: gebied A per 0 van b        | a number above zero
            bron: vierkant inwoners_75_plus       | bron: gebied A als cijfer         | some are plain figures
            bron: vierkant inwoners_75_plus       | bron: aanname 101 procent van b   | above the whole
            bron: vierkant inwoners_75_plus       | bron: aanname -1 procent van b    | '-1' is not a number
            bron: vierkant inwoners_75_plus       | bron: gebied A per 1000 van b spreiding 2 3 | the spreiding must be
            aandeel: 0,2 0,3 0,5 aanname          | aandeel: 20 30 50 aanname         | not low, mid and high between 0 and 1
            aandeel: 0,2 0,3 0,5 aanname          | aandeel: 0,5 0,3 0,2 aanname      | not low, mid and high between 0 and 1
            aandeel: 0,2 0,3 0,5 aanname          | aandeel: 0,2 0,3 0,5              | not three numbers and a word
            aandeel: 0,2 0,3 0,5 aanname          | aandeel: 0,2 x 0,5 aanname        | 'x' is not a number
            gewicht: 1,5                          | gewicht: zwaar                    | 'zwaar' is not a number
            citaat: [D] keuze                     | citaat: keuze                     | does not begin with a tag
            zin: Een zin.                         | overlap: valt samen met jong~zin: x | which is not an indicator
            zin: Een zin.                         | aan: misschien~zin: x             | 'aan: misschien' is not known
            zin: Een zin.                         | aan: nee~zin: x                   | no indicator that is on
            """)
    void b01_textsThatAreNoRecipe(String line, String instead, String message) {
        String text = SMALL.replace(line, instead == null ? "" : instead.replace('~', '\n'));
        assertThat(text).isNotEqualTo(SMALL);
        assertThatThrownBy(() -> parse(text))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(message)
                .hasMessageContaining("Maybe");
    }

    @Test
    void b02_filesThatAreNoText(@TempDir Path folder) throws IOException {
        Path latin = folder.resolve("latin.recept");
        Files.write(latin, SMALL.replace("keuze", "geïntegreerd").getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> RecipeFile.read(latin)).hasMessageContaining("not UTF-8");
        assertThatThrownBy(() -> RecipeFile.read(folder.resolve("weg.recept"))).hasMessageContaining("is not there");
        Path windows = folder.resolve("windows.recept");
        Files.writeString(windows, "\uFEFF" + SMALL.replace("\n", "\r\n"));
        assertThat(RecipeFile.read(windows)).isEqualTo(parse(SMALL));
    }
}
