// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

import java.util.List;
import java.util.stream.Stream;
import nl.noaber.core.disclosure.Rules;

/** The wijken or buurten, what counts most first. */
final class AreasPart {
    private final RegionStory.Areas areas;
    private final Html html;

    AreasPart(RegionStory.Areas areas, Html html) {
        this.areas = areas;
        this.html = html;
    }

    void write() {
        html.part("wijken", "Hoeveel wonen er in elke wijk?", areas.answer());
        if (!areas.rows().isEmpty()) {
            table();
            explain();
        }
        html.endPart();
    }

    private void table() {
        Table<RegionStory.Area> table = Table.of("Inwoners per wijk of buurt", areas.rows())
                .words("Wijk of buurt", RegionStory.Area::name)
                .figures("Verminderd zelfredzaam", RegionStory.Area::lessSelfReliant)
                .figures("Inwoners", RegionStory.Area::residents)
                .figures("65 jaar en ouder", RegionStory.Area::elderly)
                .figures("75 jaar en ouder", RegionStory.Area::oldest);
        if (someAreOffTheMap()) {
            table.figures("Niet op de kaart", RegionStory.Area::outside);
        }
        table.scrolling(html);
    }

    private boolean someAreOffTheMap() {
        return areas.rows().stream().anyMatch(area -> !area.outside().equals("0"));
    }

    private void explain() {
        if (someAreOffTheMap()) {
            html.paragraph(
                    "‘Niet op de kaart’ zijn inwoners van wie het adres niet in de bestanden staat. Zij tellen mee in"
                            + " de cijfers van de wijk, maar hebben geen plek op de kaart.");
        }
        if (says(Rules.COVERED)) {
            html.paragraph(
                    "‘Afgeschermd’: het gaat om zo weinig mensen dat het cijfer te veel over hen zou zeggen, of het cijfer"
                            + " zou zo’n klein aantal verraden.");
        }
        if (says(Dutch.UNKNOWN)) {
            html.paragraph("‘Onbekend’: er is geen cijfer. Dat is niet hetzelfde als nul.");
        }
    }

    private boolean says(String word) {
        return areas.rows().stream().flatMap(AreasPart::figures).anyMatch(word::equals);
    }

    private static Stream<String> figures(RegionStory.Area area) {
        return List.of(area.residents(), area.elderly(), area.oldest(), area.lessSelfReliant(), area.outside())
                .stream();
    }
}
