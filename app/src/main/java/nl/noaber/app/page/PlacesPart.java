// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

import java.util.List;
import java.util.stream.IntStream;

/** The vulnerable places: where people cannot leave by themselves in sight, the other groups behind their count. */
final class PlacesPart {
    private final RegionStory.Places places;
    private final Html html;

    PlacesPart(RegionStory.Places places, Html html) {
        this.places = places;
        this.html = html;
    }

    void write() {
        html.part("plekken", "Welke gebouwen en voorzieningen zijn kwetsbaar?", places.answer());
        places.groups().forEach(this::group);
        if (!places.groups().isEmpty()) {
            explain();
        }
        places.notes().forEach(html::paragraph);
        html.paragraph(
                "Of een plek noodstroom heeft, en voor hoeveel uur, staat niet in de bestanden: dat is onbekend.");
        html.endPart();
    }

    private void group(RegionStory.PlaceGroup group) {
        if (group.isFirst()) {
            table(group);
        } else {
            html.more("%s: %s".formatted(group.name(), Dutch.count(group.rows().size(), "plek", "plekken")));
            table(group);
            html.endMore();
        }
    }

    private void table(RegionStory.PlaceGroup group) {
        Table<RegionStory.PlaceRow> table =
                Table.of(group.name(), group.rows()).words("Plek", RegionStory.PlaceRow::name);
        if (isCounted(group.rows())) {
            table.figures("Mensen daar", RegionStory.PlaceRow::persons);
        }
        IntStream.range(0, places.hazards().size())
                .forEach(h -> table.figures(depth(h), row -> row.depths().get(h)));
        table.figures("Verminderd zelfredzaam binnen 300 m", RegionStory.PlaceRow::around)
                .cards(html);
    }

    private static boolean isCounted(List<RegionStory.PlaceRow> rows) {
        return rows.stream().anyMatch(row -> !row.persons().equals(Dutch.UNKNOWN));
    }

    private String depth(int hazard) {
        return places.hazards().size() == 1
                ? "Waterdiepte"
                : "Waterdiepte: " + places.hazards().get(hazard);
    }

    private void explain() {
        if (places.groups().stream().anyMatch(group -> !isCounted(group.rows()))) {
            html.paragraph(
                    "Waar geen aantal mensen bij een plek staat, noemen de bestanden het niet: het is onbekend.");
        }
        if (places.hazards().size() == 1) {
            html.paragraph("De waterdiepte komt uit het bestand ‘%s’."
                    .formatted(places.hazards().getFirst()));
        }
    }
}
