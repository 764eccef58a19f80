// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

import java.util.Comparator;
import java.util.List;
import nl.noaber.app.page.PlanStory.Site;

/** Where the points are: the map beside the table of its figures. */
final class PlanWherePart {
    private final PlanStory story;
    private final Part part;

    PlanWherePart(PlanStory story, Part part) {
        this.story = story;
        this.part = part;
    }

    void write() {
        part.begin("waar", "where.question", answer());
        part.beginBeside();
        part.medium()
                .drawing(
                        part.html(),
                        part.words(),
                        PlanFiles.MAP,
                        PlanPictures.reached(story, part.words().language()),
                        Medium.Size.WHOLE,
                        part.say("map.figures"),
                        PlanFiles.MAP + ".png");
        part.nextBeside();
        table();
        part.endBeside();
        part.end();
    }

    private String answer() {
        return story.sites().stream()
                .filter(site -> !Double.isNaN(all(site).mid()))
                .max(Comparator.comparingDouble(site -> all(site).mid()))
                .map(most -> part.words()
                        .counted(
                                "where.answer",
                                story.sites().size(),
                                Words.capital(part.words()
                                        .lettered("unit.point", story.sites().size())),
                                label(most),
                                part.words().about(all(most))))
                .orElse(part.words()
                        .counted(
                                "where.answer.plain",
                                story.sites().size(),
                                Words.capital(part.words()
                                        .lettered("unit.point", story.sites().size()))));
    }

    private void table() {
        List<Double> bands = story.about().bandMinutes();
        Table<Site> table =
                Table.of(part.say("where.table"), story.sites()).words(part.say("column.point"), PlanWherePart::label);
        table.words(part.say("column.kind"), site -> kind(part.words(), site));
        if (story.sites().stream().anyMatch(site -> site.tier() != PlanStory.Tier.FULL)) {
            table.words(part.say("column.tier"), site -> part.words().of("tier", site.tier()));
        }
        if (story.about().phases().size() > 1) {
            table.figures(part.say("column.phase"), site -> part.numbers().whole((double) site.phase()));
        }
        for (int b = 0; b < bands.size(); b++) {
            int band = b;
            table.figures(part.say("column.within", part.numbers().plain(bands.get(b))), site -> part.words()
                    .about(site.byBand().get(band)));
        }
        table.figures(part.say("column.new"), site -> part.words().about(site.newlyReached()))
                .figures(part.say("column.new-less-self-reliant"), site -> part.words()
                        .people(site.newlyLessSelfReliant()));
        table.cards(part.html());
        part.paragraph("where.note");
    }

    private static Figure all(Site site) {
        return site.byBand().isEmpty() ? Figure.unknown() : site.byBand().getLast();
    }

    static String label(Site site) {
        return site.letter() + ". " + site.name();
    }

    static String kind(Words words, Site site) {
        return words.name("kind", site.kind());
    }
}
