// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.noaber.app.page.PlanStory.Proof;
import nl.noaber.app.page.PlanStory.Unit;
import org.junit.jupiter.api.Test;

class PlanPageTest {
    private static final String HOSTILE = "<script>alert(1)</script>\"&'";
    private static final PlanStory SIX = PlanStories.plan();
    private static final String PAGE = page(SIX);

    private static String page(PlanStory story) {
        return PlanPage.write(story, Language.NL, new Links("../region/index.html", "", "../compare/compare.html"));
    }

    @Test
    void a01_theAnswerIsTheFirstThingSaidWithItsProvenLimit() {
        assertThat(PlanSentences.answer(SIX, Language.NL))
                .isEqualTo(
                        "Zes punten bereiken 90 % van de inwoners van Voorbeeldstad. Beter dan 92 % kan met zes punten niet.");
        assertThat(PlanSentences.answer(SIX, Language.EN))
                .isEqualTo(
                        "Six points reach 90% of the residents of Voorbeeldstad. With six points nothing better than 92% is possible.");
        assertThat(PAGE.indexOf("Zes punten bereiken")).isLessThan(PAGE.indexOf("<svg"));
    }

    /** The limit is rounded up and the two never read the same, unless the plan is proven to be the best. */
    @Test
    void a02_theLimitIsNeverTighterThanWhatWasProven() {
        assertThat(answer(0.9041, 0.9149)).contains("90 %").contains("Beter dan 92 % kan");
        assertThat(answer(0.9041, 0.9049)).contains("90,41 %").contains("Beter dan 90,49 % kan");
        assertThat(answer(0.90411, 0.90414)).contains("90,41 %").contains("Beter dan 90,42 % kan");
        assertThat(answer(0.9049, 0.9061)).contains("90,5 %").contains("Beter dan 90,7 % kan");
        assertThat(answer(0.9041, 0.9041)).contains("90 %").contains("Beter kan met zes punten niet.");
        assertThat(answer(0.9041, Double.NaN)).contains("is niet bewezen");
    }

    private static String answer(double reached, double bound) {
        PlanStory.Score old = SIX.score();
        PlanStory.Score score = new PlanStory.Score(
                old.residents(),
                old.reachedResidents(),
                old.lessSelfReliant(),
                old.reachedLessSelfReliant(),
                reached,
                old.shareLessSelfReliant(),
                old.euro(),
                old.years(),
                old.meanMinutes());
        Proof proof = new Proof(Unit.RESIDENTS, reached * 1_000, bound * 1_000, 1_000);
        PlanSentences sentences = new PlanSentences(SIX.about(), score, proof, 6, Words.of(Language.NL));
        return sentences.reach() + " " + sentences.limit();
    }

    /** Gradual cover or back-up make another sum than the people reached: then the limit is told as part of the best. */
    @Test
    void a03_aProofOfAnotherSumIsNotToldAsAShareOfPeople() {
        Proof proof = new Proof(Unit.BOTH, 0.80, 0.82, 1);
        PlanSentences sentences = new PlanSentences(SIX.about(), SIX.score(), proof, 6, Words.of(Language.NL));
        assertThat(sentences.limit())
                .isEqualTo("Dit plan haalt minstens 97,5 % van wat het allerbeste plan zou halen.");
    }

    @Test
    void a04_everySectionAsksAndAnswersAndTheMenuLeadsThere() {
        List<String> ids = found("<section id=\"([a-z]+)\"", PAGE);
        List<String> menu = found("<li><a href=\"#([a-z]+)\"", PAGE);
        assertThat(menu).isEqualTo(ids);
        assertThat(found("<h[12]>([^<]*)</h[12]>", PAGE)).hasSize(ids.size()).allMatch(q -> q.endsWith("?"));
        assertThat(found("</h[12]>\n<p class=\"(answer)\">", PAGE)).hasSize(ids.size());
    }

    @Test
    void a05_nothingComesFromElsewhereAndNothingRuns() {
        for (Language language : Language.values()) {
            String html = PlanPage.write(SIX, language, Links.NONE)
                    + ComparePage.write(PlanStories.compare("Voorbeeldstad"), language, Links.NONE);
            assertThat(html).doesNotContain("<script").doesNotContain("@import").doesNotContain("javascript:");
            assertThat(found("(?:href|src)=\"([^\"]*)\"", html)).noneMatch(target -> target.contains(":"));
            assertThat(found("url\\(([^)]*)\\)", html)).allMatch(target -> target.startsWith("#"));
            assertThat(found("(https?://[^\"<\\s]*)", html)).containsOnly("http://www.w3.org/2000/svg");
        }
    }

    @Test
    void a06_aHostileNameStaysText() {
        String html = page(PlanStories.plan(HOSTILE, 3))
                + ComparePage.write(PlanStories.compare(HOSTILE), Language.EN, Links.NONE);
        assertThat(html).doesNotContain("<script").contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&amp;&#39;");
    }

    /** Two maps and two curves on one page: a name that stood twice would let one clip the other. */
    @Test
    void a07_noNameStandsTwiceOnAPage() {
        for (String html : List.of(PAGE, ComparePage.write(PlanStories.compare("Stad"), Language.NL, Links.NONE))) {
            assertThat(found(" id=\"([^\"]*)\"", html)).doesNotHaveDuplicates();
            assertThat(found(" id=\"([^\"]*)\"", html)).containsAll(found("url\\(#([^)]*)\\)", html));
        }
    }

    @Test
    void a08_theTableOfTheCurveHasTheFiguresThatAreDrawn() {
        PlanStory.Curve curve = SIX.curves().getFirst();
        var drawn = PlanCurve.of(curve, Words.of(Language.NL));
        String section = section("meer");
        for (int i = 0; i < curve.steps().size(); i++) {
            assertThat(drawn.steps().get(i).reached())
                    .isEqualTo(curve.steps().get(i).reached());
            String row = found("(?s)<tr role=\"row\">(<th scope=\"row\".*?)</tr>", section)
                    .get(i);
            assertThat(row)
                    .contains(">" + drawn.steps().get(i).label()
                            + (drawn.steps().get(i).isPlan() ? " (dit plan)" : "") + "<")
                    .contains(Words.of(Language.NL)
                            .numbers()
                            .percent(100 * drawn.steps().get(i).reached() / drawn.total(), 1));
        }
    }

    @Test
    void a09_theMapShowsThePointsOfTheTableAndEverySquare() {
        var map = PlanPictures.reached(SIX, Language.NL);
        assertThat(map.markers())
                .extracting(marker -> marker.letter())
                .isEqualTo(SIX.sites().stream().map(PlanStory.Site::letter).toList());
        assertThat(map.squares()).hasSize(SIX.map().squares().size());
        long out = SIX.map().squares().stream()
                .filter(s -> s.reached() == PlanMap.Reached.NO)
                .count();
        assertThat(map.squares().stream().filter(p -> p.legendClass() == 2).count())
                .isEqualTo(out);
        assertThat(map.caption().source()).contains("Centraal Bureau voor de Statistiek (CC-BY-4.0)");
        assertThat(map.caption().date()).contains("2024");
    }

    /** Money has its sign, depth its metres, shares their percent: a bare number is one of people, points or steps. */
    @Test
    void a10_everyFigureHasItsUnit() {
        String room = section("gebouwen");
        assertThat(found("data-label=\"Kosten\" class=\"number\">([^<]*)<", room))
                .isNotEmpty()
                .allMatch(c -> c.startsWith("€ "));
        assertThat(found("data-label=\"Waterdiepte\" class=\"number\">([^<]*)<", room))
                .isNotEmpty()
                .allMatch(d -> d.endsWith(" m") || d.equals("droog") || d.equals("onbekend"));
        assertThat(PAGE).doesNotContain("NaN").doesNotContain("null").doesNotContain("Infinity");
    }

    @Test
    void a11_whatWasNotComputedIsToldAsUnknown() {
        PlanStory bare = PlanStories.bare("Dorp");
        for (Language language : Language.values()) {
            String html = PlanPage.write(bare, language, Links.NONE);
            assertThat(html)
                    .doesNotContain("NaN")
                    .doesNotContain("null")
                    .doesNotContain("<tbody role=\"rowgroup\">\n</tbody>");
            assertThat(html).contains(language == Language.NL ? "De kosten zijn onbekend" : "The cost is unknown");
        }
    }

    @Test
    void a12_whatWasAskedAndCannotBeIsSaidAtOnce() {
        String html = page(PlanStories.shortOf("Dorp"));
        assertThat(html)
                .contains("Wat u vroeg, kan niet: er blijven 620 inwoners te veel zonder punt.")
                .contains("Dat is bewezen")
                .contains("Wel kan het met negen punten.");
        assertThat(html.indexOf("Wat u vroeg")).isLessThan(html.indexOf("class=\"score\""));
    }

    @Test
    void a13_theSameStoryIsTheSameBytes() {
        assertThat(page(PlanStories.plan())).isEqualTo(PAGE);
    }

    private static String section(String id) {
        int from = PAGE.indexOf("<section id=\"" + id);
        return PAGE.substring(from, PAGE.indexOf("</section>", from));
    }

    private static List<String> found(String pattern, String text) {
        MatchResult[] all = Pattern.compile(pattern).matcher(text).results().toArray(MatchResult[]::new);
        return Arrays.stream(all).map(one -> one.group(1)).toList();
    }
}
