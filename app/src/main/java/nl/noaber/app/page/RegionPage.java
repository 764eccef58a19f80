// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

import java.util.List;

/** The page of a region. Each part answers a question in its first line; the map has a table beside it. */
public final class RegionPage {
    private static final String STYLE = Resources.text("page.css");

    private final RegionStory story;
    private final Html html = new Html();

    private RegionPage(RegionStory story) {
        this.story = story;
    }

    /** One HTML document in Dutch: no script, nothing from elsewhere, the map inside. */
    public static String write(RegionStory story) {
        RegionPage page = new RegionPage(story);
        page.head();
        page.answer();
        page.where();
        new AreasPart(story.areas(), page.html).write();
        new PlacesPart(story.places(), page.html).write();
        page.certainty();
        page.next();
        new OriginPart(story.origin(), page.html).write();
        return page.html.raw("</main>\n</body>\n</html>\n").toString();
    }

    private void head() {
        html.raw("<!doctype html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .element("title", "%s: wie redt het niet alleen? · Noaber".formatted(story.name()))
                .raw("<style>\n")
                .raw(STYLE)
                .raw(
                        "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#antwoord\">Naar het antwoord</a>\n<header>\n")
                .raw("<p class=\"product\">Noaber</p>\n")
                .element("p class=\"place\"", "%s · cijfers van %s".formatted(story.name(), story.date()));
        if (story.isFull()) {
            html.element(
                    "p class=\"full\"", "Volledige uitgave: niet afgeschermd. Alleen voor wie daartoe bevoegd is.");
        }
        html.raw("</header>\n<nav aria-label=\"Op deze bladzijde\">\n<ul>\n");
        item("antwoord", "Wie");
        item("waar", "Waar");
        item("wijken", "Per wijk");
        item("plekken", "Kwetsbare plekken");
        item("zeker", "Hoe zeker");
        item("verder", "Wat nu");
        item("bronnen", "Bronnen");
        html.raw("</ul>\n</nav>\n<main>\n");
    }

    private void item(String id, String words) {
        html.raw("<li>").link("#" + id, words).raw("</li>\n");
    }

    private void answer() {
        html.raw("<section id=\"antwoord\" tabindex=\"-1\">\n")
                .element("h1", "Wie redt het niet alleen als de stroom drie dagen wegblijft?")
                .element("p class=\"answer\"", story.answer());
        story.answers().forEach(html::paragraph);
        html.moreOnPaper("Wat is ‘verminderd zelfredzaam’?")
                .paragraph(
                        "Verminderd zelfredzaam is wie zich bij een lange stroomuitval waarschijnlijk niet 72 uur alleen redt:"
                                + " bijvoorbeeld door hoge leeftijd, een beperking of hulp die dan niet komt. De wet noemt geen"
                                + " grens. Dit aantal volgt uit het recept onder ‘Hoe zeker is dit?’ en is een schatting."
                                + " Het getal vooraan is de beste schatting; tussen haakjes staat waartussen het ligt.")
                .endMore();
        html.endPart();
    }

    private void where() {
        html.part("waar", "Waar wonen zij bij elkaar?", concentrationsAnswer());
        html.raw("<div class=\"beside\">\n<figure>\n")
                .raw(story.map())
                .raw("\n<figcaption>De cijfers van deze kaart staan in de tabellen op deze bladzijde. ")
                .link("picture.png", "Bekijk de kaart groot")
                .raw(" (het bestand picture.png, naast deze bladzijde).</figcaption>\n")
                .raw("</figure>\n<div>\n");
        if (!story.concentrations().isEmpty()) {
            Table.of("Concentraties, de grootste eerst", story.concentrations())
                    .words("Plek", place -> place.rank() + ". " + place.name())
                    .figures("Verminderd zelfredzaam", RegionStory.Concentration::lessSelfReliant)
                    .figures("Inwoners", RegionStory.Concentration::residents)
                    .figures("Oppervlakte", RegionStory.Concentration::squares)
                    .words("Zekerheid", RegionStory.Concentration::sureness)
                    .scrolling(html);
        }
        html.raw("</div>\n</div>\n").endPart();
    }

    private String concentrationsAnswer() {
        if (story.concentrations().isEmpty()) {
            return "Er is geen plek waar meer van hen bij elkaar wonen dan door toeval.";
        }
        int n = story.concentrations().size();
        long doubtful = story.concentrations().stream()
                .filter(RegionStory.Concentration::isDoubtful)
                .count();
        String largest = story.concentrations().getFirst().name();
        String answer = n == 1
                ? "Er is één plek waar meer van hen bij elkaar wonen dan door toeval: %s.".formatted(largest)
                : "Er zijn %d plekken waar meer van hen bij elkaar wonen dan door toeval. De grootste is %s."
                        .formatted(n, largest);
        return doubtful == 0
                ? answer
                : answer + " Bij %d daarvan is dat onzeker: het hangt helemaal van de marges af.".formatted(doubtful);
    }

    private void certainty() {
        List<String> sentences = story.certainty().sentences();
        html.part("zeker", "Hoe zeker is dit?", sentences.getFirst());
        html.list(sentences.subList(1, sentences.size()));
        Table.of("Het recept: wie telt mee?", story.indicators())
                .words("Kenmerk", RegionStory.Indicator::name)
                .figures("Mensen die het oplevert", RegionStory.Indicator::counted)
                .words("Waaruit", RegionStory.Indicator::from)
                .words("Welk deel telt mee", RegionStory.Indicator::share)
                .words("Waarom", RegionStory.Indicator::sentence)
                .cards(html);
        html.paragraph("Mensen met meer dan één kenmerk staan in meer rijen, maar tellen in het totaal één keer.");
        html.endPart();
    }

    private void next() {
        html.part("verder", "Wat kunt u nu doen?", "Met deze cijfers kunt u nu drie dingen doen.");
        html.list(
                List.of(
                        "Leg ze naast wat de wijkteams en de thuiszorg weten: kloppen de concentraties?",
                        "Vraag de zorginstellingen in de tabel of zij noodstroom hebben, en voor hoeveel uur.",
                        "Kijk in het plan waar noodsteunpunten het meest betekenen: na een demo staat het in de map plan, anders maakt './noaber plan' het."));
        html.element("h3", "Wat deze bladzijde nog niet zegt");
        html.list(List.of(
                "Waar mensen heen kunnen en wat dat kost: dat staat in een plan van noodsteunpunten, niet hier.",
                "Wat er uur voor uur uitvalt.",
                "Wie kan helpen: buren, vrijwilligers, zorg.",
                "Wie het zijn: er staan geen gegevens in over één persoon of één adres."));
        html.endPart();
    }
}
