// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.noaber.app.page.Language;
import nl.noaber.app.page.Links;
import nl.noaber.app.page.PlanFiles;
import nl.noaber.app.page.PlanStory;
import nl.noaber.app.paper.PlanPdf;
import nl.noaber.data.store.Passports;

/** Writes a plan as a folder: at the top what may be shown, under {@code internal/} what may not. See docs/manual/plan.md. */
final class PlanFolder {
    private final PlanOutcome outcome;
    private final PlanStory story;
    private final Links links;
    private final Language language;
    private final ObjectNode json;

    PlanFolder(PlanOutcome outcome, PlanStory story, Links links, Language language) {
        this.outcome = outcome;
        this.story = story;
        this.links = links;
        this.language = language;
        this.json = new PlanJson(outcome, story).json();
    }

    ObjectNode json() {
        return json;
    }

    void write(Path folder) throws IOException {
        text(folder.resolve("plan.json"), pretty(json));
        Passports.write(outcome.passport(), folder.resolve("passport.json"));
        PlanLayers layers = new PlanLayers(outcome, story);
        layers.geoJson(folder.resolve("plan.geojson"));
        layers.geoPackage(folder.resolve("plan.gpkg"));
        Path internal = Files.createDirectories(folder.resolve("internal"));
        AllotmentRows.write(outcome, internal.resolve("allotment.csv"));
        ReachRows.write(outcome.solved(), outcome.region().people(), internal.resolve("reach.csv"));
        PlanFiles.write(folder, story, language, links);
        Files.write(folder.resolve("plan.pdf"), PlanPdf.write(story, language));
        text(folder.resolve("README.txt"), readme());
    }

    static String pretty(ObjectNode json) {
        return json.toPrettyString().replace("\r\n", "\n") + "\n";
    }

    private String readme() {
        String who = outcome.region().isFull()
                ? "Deze map is een VOLLEDIGE uitgave: niets is afgeschermd. Alleen voor wie daartoe bevoegd is."
                : "Wat hier bovenaan staat, is afgeschermd en mag worden getoond. De map internal/ niet: daarin staan cijfers per vierkant van 100 meter.";
        return """
                Plan van noodsteunpunten voor %s, gemaakt met Noaber.

                %s

                plan.html      de bladzijde: begin hier
                plan.pdf       hetzelfde op papier
                plan.json      alles voor programma's
                plan.geojson   de punten
                plan.gpkg      de punten, en vierkanten van 500 meter: hoe goed zij worden bereikt; met stijlen voor QGIS
                passport.json  waaruit dit is gemaakt
                internal/      wie waar heen gaat, per vierkant van 100 meter
                """.formatted(outcome.region().name(), who);
    }

    static void text(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
