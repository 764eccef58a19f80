// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.noaber.app.page.Html.Cell;

/** The page of a region. Each part answers a question in its first line; the map has a table beside it. */
public final class RegionPage {
    private static final String STYLE = resource("page.css");

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
        page.areas();
        page.places();
        page.certainty();
        page.next();
        page.origin();
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
        html.raw("</header>\n<nav aria-label=\"Vragen\">\n<ul>\n");
        link("antwoord", "Wie redt het niet alleen?");
        link("waar", "Waar wonen zij?");
        link("wijken", "Hoeveel per wijk?");
        link("plekken", "Welke plekken zijn kwetsbaar?");
        link("zeker", "Hoe zeker is dit?");
        link("verder", "Wat nu?");
        link("bronnen", "Waar komt het vandaan?");
        html.raw("</ul>\n</nav>\n<main>\n");
    }

    private void link(String id, String words) {
        html.raw("<li><a href=\"#").raw(id).raw("\">").raw(Html.escape(words)).raw("</a></li>\n");
    }

    private void part(String id, String question) {
        html.raw("<section id=\"").raw(id).raw("\">\n").element("h2", question);
    }

    private void end() {
        html.raw("</section>\n");
    }

    private void answer() {
        html.raw("<section id=\"antwoord\">\n")
                .element("h1", "Wie redt het niet alleen als de stroom drie dagen wegblijft?")
                .element("p class=\"answer\"", story.answer());
        story.answers().forEach(html::paragraph);
        html.raw("<details>\n<summary>Wat is ‘verminderd zelfredzaam’?</summary>\n")
                .paragraph(
                        "Verminderd zelfredzaam is wie zich bij een lange stroomuitval waarschijnlijk niet 72 uur alleen redt:"
                                + " bijvoorbeeld door hoge leeftijd, een beperking of hulp die dan niet komt. De wet noemt geen"
                                + " grens. Dit aantal volgt uit het recept onder ‘Hoe zeker is dit?’ en is een schatting."
                                + " Het getal vooraan is de beste schatting; tussen haakjes staat waartussen het ligt.")
                .raw("</details>\n");
        end();
    }

    private void where() {
        part("waar", "Waar wonen zij bij elkaar?");
        if (story.concentrations().isEmpty()) {
            html.paragraph("Er is geen plek waar duidelijk meer van hen bij elkaar wonen dan door toeval.");
        } else {
            html.element("p class=\"answer\"", concentrationsAnswer());
        }
        html.raw("<div class=\"beside\">\n<figure>\n")
                .raw(story.map())
                .raw("\n<figcaption>De cijfers van deze kaart staan in de tabellen op deze bladzijde.</figcaption>\n")
                .raw("</figure>\n<div>\n");
        if (!story.concentrations().isEmpty()) {
            html.table(
                    "Concentraties, de grootste eerst",
                    List.of(
                            Cell.text("Plek"),
                            Cell.number("Verminderd zelfredzaam"),
                            Cell.number("Inwoners"),
                            Cell.number("Oppervlakte"),
                            Cell.text("Zekerheid")),
                    story.concentrations().stream()
                            .map(c -> List.of(
                                    Cell.text(c.rank() + ". " + c.name()),
                                    Cell.number(c.lessSelfReliant()),
                                    Cell.number(c.residents()),
                                    Cell.number(c.squares()),
                                    Cell.text(c.sureness())))
                            .toList());
        }
        html.raw("</div>\n</div>\n");
        end();
    }

    private String concentrationsAnswer() {
        int n = story.concentrations().size();
        return n == 1
                ? "Er is één plek waar duidelijk meer van hen bij elkaar wonen: %s."
                        .formatted(story.concentrations().getFirst().name())
                : "Er zijn %d plekken waar duidelijk meer van hen bij elkaar wonen. De grootste is %s."
                        .formatted(n, story.concentrations().getFirst().name());
    }

    private void areas() {
        part("wijken", "Hoeveel wonen er in elke wijk?");
        if (story.areas().isEmpty()) {
            html.paragraph("Er zijn geen wijken of buurten ingelezen, dus per wijk is niets te zeggen.");
        } else {
            html.table(
                    "Inwoners en verminderd zelfredzame inwoners per wijk of buurt",
                    List.of(
                            Cell.text("Wijk of buurt"),
                            Cell.number("Inwoners"),
                            Cell.number("65 jaar en ouder"),
                            Cell.number("75 jaar en ouder"),
                            Cell.number("Verminderd zelfredzaam"),
                            Cell.number("Niet op de kaart")),
                    story.areas().stream()
                            .map(a -> List.of(
                                    Cell.text(a.name()),
                                    Cell.number(a.residents()),
                                    Cell.number(a.elderly()),
                                    Cell.number(a.oldest()),
                                    Cell.number(a.lessSelfReliant()),
                                    Cell.number(a.outside())))
                            .toList());
            html.paragraph(
                    "‘Niet op de kaart’ zijn inwoners van wie het adres niet in de bestanden staat. Zij tellen mee in"
                            + " de cijfers van de wijk, maar hebben geen plek op de kaart.");
        }
        end();
    }

    private void places() {
        part("plekken", "Welke gebouwen en voorzieningen zijn kwetsbaar?");
        RegionStory.Places places = story.places();
        html.element("p class=\"answer\"", places.answer());
        if (!places.rows().isEmpty()) {
            List<Cell> header =
                    new ArrayList<>(List.of(Cell.text("Plek"), Cell.text("Soort"), Cell.number("Mensen daar")));
            places.hazards().forEach(hazard -> header.add(Cell.number("Water: " + hazard)));
            header.add(Cell.number("Verminderd zelfredzaam binnen 300 m"));
            html.table(
                    "Kwetsbare plekken in de regio",
                    header,
                    places.rows().stream().map(RegionPage::place).toList());
        }
        places.notes().forEach(html::paragraph);
        end();
    }

    private static List<Cell> place(RegionStory.PlaceRow row) {
        return Stream.of(
                        Stream.of(Cell.text(row.name()), Cell.text(row.kind()), Cell.number(row.persons())),
                        row.depths().stream().map(Cell::number),
                        Stream.of(Cell.number(row.around())))
                .flatMap(cells -> cells)
                .toList();
    }

    private void certainty() {
        part("zeker", "Hoe zeker is dit?");
        story.certainty().sentences().forEach(html::paragraph);
        html.table(
                "Het recept: wie telt mee?",
                List.of(
                        Cell.text("Kenmerk"),
                        Cell.number("Mensen die het oplevert"),
                        Cell.text("Waaruit"),
                        Cell.text("Welk deel telt mee"),
                        Cell.text("Waarom")),
                story.indicators().stream()
                        .map(i -> List.of(
                                Cell.text(i.name()),
                                Cell.number(i.counted()),
                                Cell.text(i.from()),
                                Cell.text(i.share()),
                                Cell.text(i.sentence())))
                        .toList());
        html.paragraph("Mensen met meer dan één kenmerk staan in meer rijen, maar tellen in het totaal één keer.");
        end();
    }

    private void next() {
        part("verder", "Wat kunt u nu doen?");
        html.list(
                List.of(
                        "Leg deze cijfers naast wat de wijkteams en de thuiszorg weten: kloppen de concentraties?",
                        "Vraag de zorginstellingen in de tabel of zij noodstroom hebben, en voor hoeveel uur.",
                        "Waar noodsteunpunten het beste kunnen staan, wat dat kost en wat er uur voor uur gebeurt, rekent deze versie nog niet uit."));
        end();
    }

    private void origin() {
        RegionStory.Origin origin = story.origin();
        part("bronnen", "Waar komt het vandaan?");
        html.table(
                "Bestanden waaruit dit is berekend",
                List.of(
                        Cell.text("Bestand"),
                        Cell.text("Waarvoor"),
                        Cell.text("Van wie"),
                        Cell.text("Licentie"),
                        Cell.text("Peildatum"),
                        Cell.text("Controlegetal (SHA-256)")),
                origin.sources().stream()
                        .map(s -> List.of(
                                Cell.text(s.name()),
                                Cell.text(s.role()),
                                Cell.text(s.owner()),
                                Cell.text(s.licence()),
                                Cell.text(s.date()),
                                Cell.text(s.hash())))
                        .toList());
        html.table(
                "Instellingen",
                List.of(Cell.text("Instelling"), Cell.text("Waarde")),
                origin.parameters().stream()
                        .map(p -> List.of(Cell.text(p.name()), Cell.text(p.value())))
                        .toList());
        html.element("h3", "Wat u moet weten").list(origin.notes());
        if (origin.refused().isEmpty()) {
            html.paragraph("Alle rijen van de bestanden zijn gebruikt.");
        } else {
            html.table(
                    "Rijen die niet of anders zijn gebruikt",
                    List.of(Cell.text("Bestand"), Cell.text("Reden"), Cell.number("Rijen")),
                    origin.refused().stream()
                            .map(r -> List.of(Cell.text(r.file()), Cell.text(r.reason()), Cell.number(r.rows())))
                            .toList());
        }
        html.paragraph("Berekend met Noaber %s. Opnieuw berekenen: %s.".formatted(origin.code(), origin.command()));
        end();
    }

    private static String resource(String name) {
        try (InputStream in = RegionPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its file " + name + ".");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
