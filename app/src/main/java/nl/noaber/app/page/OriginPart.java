// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

/** Where the figures come from: files, settings, rows that were not used, and how to compute them again. */
final class OriginPart {
    private final RegionStory.Origin origin;
    private final Html html;

    OriginPart(RegionStory.Origin origin, Html html) {
        this.origin = origin;
        this.html = html;
    }

    void write() {
        html.part(
                "bronnen",
                "Waar komt het vandaan?",
                "De cijfers zijn berekend uit %s, met Noaber %s."
                        .formatted(Dutch.count(origin.sources().size(), "bestand", "bestanden"), origin.code()));
        html.paragraph("Opnieuw berekenen: %s.".formatted(origin.command()));
        sources();
        html.more("Instellingen");
        Table.of("Instellingen", origin.parameters())
                .words("Instelling", parameter -> name(parameter.name()))
                .words("Waarde", RegionStory.Parameter::value)
                .cards(html);
        html.endMore();
        html.more("Hoe met ontbrekende en kleine cijfers is omgegaan")
                .list(origin.notes())
                .endMore();
        refused();
        html.endPart();
    }

    private void sources() {
        html.moreOnPaper("Bestanden waaruit dit is berekend");
        Table.of("Bestanden", origin.sources())
                .words("Bestand", RegionStory.SourceRow::name)
                .words("Waarvoor", RegionStory.SourceRow::role)
                .words("Van wie", RegionStory.SourceRow::owner)
                .words("Licentie", RegionStory.SourceRow::licence)
                .words("Peildatum", RegionStory.SourceRow::date)
                .words("Controlegetal (SHA-256)", RegionStory.SourceRow::hash)
                .cards(html);
        html.endMore();
    }

    private void refused() {
        if (origin.refused().isEmpty()) {
            html.paragraph("Alle rijen van de bestanden zijn gebruikt.");
            return;
        }
        html.more("Rijen die niet of anders zijn gebruikt");
        Table.of("Rijen die niet of anders zijn gebruikt", origin.refused())
                .words("Bestand", RegionStory.Refused::file)
                .words("Reden", RegionStory.Refused::reason)
                .figures("Rijen", RegionStory.Refused::rows)
                .cards(html);
        html.endMore();
    }

    /** With the name that the command line knows, so that it can be given again. */
    private static String name(String parameter) {
        return switch (parameter) {
            case "name" -> "Naam van de regio (name)";
            case "municipality" -> "Gemeente (municipality)";
            case "bandMetres" -> "Hoe ver buren tellen bij een concentratie, in meter (bandMetres)";
            case "indexRuns" -> "Aantal proeven met andere gewichten (indexRuns)";
            case "recipe" -> "Recept (recipe)";
            case "detour" -> "Hoeveel langer lopen is dan een rechte lijn (detour)";
            default -> parameter;
        };
    }
}
