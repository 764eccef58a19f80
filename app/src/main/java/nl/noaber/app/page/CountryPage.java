// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The page of a country: can fire stations serve as support points? Each part answers a question in its first line. */
public final class CountryPage {
    private final CountryStory story;
    private final Html html = new Html();

    private CountryPage(CountryStory story) {
        this.story = story;
    }

    /** One HTML document in Dutch: no script, nothing from elsewhere, the map inside. */
    public static String write(CountryStory story) {
        CountryPage page = new CountryPage(story);
        page.head();
        page.answer();
        page.map();
        page.curve();
        page.municipalities();
        page.regions();
        page.certainty();
        page.notSaid();
        page.origin();
        return page.html.raw("</main>\n</body>\n</html>\n").toString();
    }

    private void head() {
        html.raw("<!doctype html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .element("title", "Kunnen brandweerkazernes noodsteunpunt zijn? · Noaber")
                .raw("<style>\n")
                .raw(style())
                .raw(
                        "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#antwoord\">Naar het antwoord</a>\n<header>\n")
                .raw("<p class=\"product\">Noaber</p>\n")
                .element("p class=\"place\"", story.place())
                .raw("</header>\n<nav aria-label=\"Op deze bladzijde\">\n<ul>\n");
        item("antwoord", "Antwoord");
        item("kaart", "Kaart");
        item("meer", "Eén punt meer");
        item("gemeenten", "Gemeenten");
        item("regios", "Regio’s");
        item("zeker", "Hoe zeker");
        item("niet", "Wat dit niet zegt");
        item("bronnen", "Bronnen");
        html.raw("</ul>\n</nav>\n<main>\n");
    }

    private void item(String id, String words) {
        html.raw("<li>").link("#" + id, words).raw("</li>\n");
    }

    private void answer() {
        html.raw("<section id=\"antwoord\" tabindex=\"-1\">\n")
                .element("h1", "Kunnen brandweerkazernes noodsteunpunt zijn?")
                .element("p class=\"answer\"", story.answer());
        story.answers().forEach(html::paragraph);
        Table.of("De plannen naast elkaar: wie heeft een punt binnen de norm?", story.plans())
                .words("Plan", CountryStory.Plan::name)
                .figures("Punten", CountryStory.Plan::points)
                .figures("Waarvan kazernes", CountryStory.Plan::stations)
                .figures("Inwoners binnen de norm", CountryStory.Plan::residents)
                .figures("75-plussers binnen de norm", CountryStory.Plan::old)
                .figures("Inwoners per punt", CountryStory.Plan::perPoint)
                .figures("Bij het drukste punt", CountryStory.Plan::busiest)
                .figures("Hoogstens te verbeteren", CountryStory.Plan::gap)
                .scrolling(html);
        Table<CountryStory.Walk> walks = Table.of("Inwoners binnen bereik, bij andere loopafstanden", story.walks())
                .words("Lopen", CountryStory.Walk::name);
        for (int p = 0; p < story.plans().size(); p++) {
            int plan = p;
            walks.figures(story.plans().get(p).name(), walk -> walk.shares().get(plan));
        }
        walks.scrolling(html);
        html.endPart();
    }

    private void map() {
        html.part(
                        "kaart",
                        "Waar is het punt te ver?",
                        "Hoe donkerder, hoe meer inwoners van de gemeente een punt binnen de norm hebben.")
                .raw(
                        "<figure>\n<div style=\"display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,18rem),1fr));gap:1rem\">\n");
        story.maps().forEach(html::raw);
        html.raw(
                "</div>\n<p>Deel van de inwoners van de gemeente met een punt binnen de norm; elke stip is een punt. ");
        story.legend().forEach(one -> html.raw(
                        "<span style=\"white-space:nowrap;margin-right:1rem\"><span aria-hidden=\"true\" style=\"display:inline-block;width:1.2em;height:.8em;border:1px solid #4a5563;background:")
                .raw(one.colour())
                .raw("\"></span> ")
                .raw(Html.escape(one.label()))
                .raw("</span> "));
        html.raw("</p>\n")
                .raw(
                        "<figcaption>De cijfers van deze kaart staan in municipalities.csv, naast deze bladzijde.</figcaption>\n")
                .raw("</figure>\n")
                .endPart();
    }

    private void curve() {
        html.part("meer", "Wat brengt één punt meer?", story.curveAnswer());
        Table.of("Het beste plan bij elk aantal punten", story.curve())
                .words("Punten", CountryStory.Step::points)
                .figures("Waarvan kazernes", CountryStory.Step::stations)
                .figures("Inwoners binnen de norm", CountryStory.Step::residents)
                .figures("Bewezen bovengrens", CountryStory.Step::atMost)
                .figures("Het volgende punt brengt", CountryStory.Step::nextAdds)
                .scrolling(html);
        html.endPart();
    }

    private void municipalities() {
        html.part("gemeenten", "Welke gemeenten missen een punt?", story.municipalitiesAnswer());
        Table.of(
                        "Gemeenten waar de meeste inwoners wel een ander gebouw dichtbij hebben, maar geen kazerne",
                        story.municipalities())
                .words("Gemeente", CountryStory.Municipality::name)
                .figures("Inwoners", CountryStory.Municipality::residents)
                .figures("Kazerne dichtbij", CountryStory.Municipality::byStations)
                .figures("Een kandidaat dichtbij", CountryStory.Municipality::byAll)
                .figures("Inwoners zonder kazerne, met kandidaat", CountryStory.Municipality::without)
                .figures("Kazernes", CountryStory.Municipality::stations)
                .figures("Punten erbij", CountryStory.Municipality::lacking)
                .scrolling(html);
        html.paragraph(story.outOfReach());
        html.raw("<p>Alle gemeenten staan in ")
                .link("municipalities.csv", "municipalities.csv")
                .raw(".</p>\n");
        html.endPart();
    }

    private void regions() {
        html.part("regios", "En per veiligheidsregio?", story.regionsAnswer());
        Table.of("Inwoners met een punt binnen de norm, per veiligheidsregio", story.regions())
                .words("Veiligheidsregio", CountryStory.Region::name)
                .figures("Inwoners", CountryStory.Region::residents)
                .figures("Alleen kazernes", CountryStory.Region::byStations)
                .figures("Beste mix", CountryStory.Region::byMix)
                .figures("Alle kandidaten", CountryStory.Region::byAll)
                .figures("Punten erbij", CountryStory.Region::lacking)
                .scrolling(html);
        html.endPart();
    }

    private void certainty() {
        List<String> sentences = story.certainty();
        html.part("zeker", "Hoe zeker is dit?", sentences.getFirst());
        html.list(sentences.subList(1, sentences.size()));
        Table.of("Getoetst aan cijfers die niet in de berekening zitten", story.checks())
                .words("Wat", CountryStory.Check::what)
                .words("Onze spreiding", CountryStory.Check::ours)
                .words("Ter vergelijking", CountryStory.Check::theirs)
                .cards(html);
        html.endPart();
    }

    private void notSaid() {
        html.part("niet", "Wat zeggen deze cijfers niet?", story.notSaid().getFirst());
        html.list(story.notSaid().subList(1, story.notSaid().size()));
        html.endPart();
    }

    private void origin() {
        html.part(
                "bronnen",
                "Waaruit is dit gemaakt?",
                "Alles is open data; passport.json noemt elk bestand met zijn vingerafdruk, zodat iedereen dit kan narekenen.");
        Table.of("Bestanden", story.sources())
                .words("Bestand", RegionStory.SourceRow::name)
                .words("Van wie", RegionStory.SourceRow::owner)
                .words("Licentie", RegionStory.SourceRow::licence)
                .words("Van wanneer", RegionStory.SourceRow::date)
                .cards(html);
        Table.of("Instellingen", story.parameters())
                .words("Wat", RegionStory.Parameter::name)
                .words("Waarde", RegionStory.Parameter::value)
                .cards(html);
        html.endPart();
    }

    private static String style() {
        try (InputStream in = CountryPage.class.getResourceAsStream("page.css")) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its file page.css.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
