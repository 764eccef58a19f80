// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.noaber.app.page.PlanStory.Site;

/** Why each point is in the plan: what would be lost without it, and who takes over when it fails. */
final class PlanWhyPart {
    private final PlanStory story;
    private final Part part;

    PlanWhyPart(PlanStory story, Part part) {
        this.story = story;
        this.part = part;
    }

    void write() {
        part.begin("waarom", "why.question", answer());
        Table<Site> table = Table.of(part.say("why.table"), Rows.shown(story.sites(), part))
                .words(part.say("column.point"), PlanWherePart::label)
                .words(part.say("column.why"), this::why)
                .figures(part.say("column.lost"), site -> part.words().about(site.lostWithout()))
                .words(part.say("column.take-over"), this::takeOver);
        if (story.sites().stream().anyMatch(site -> !Double.isNaN(site.chosenShare()))) {
            table.words(part.say("column.stable"), this::stable);
        }
        table.cards(part.html());
        Rows.rest(story.sites(), part);
        part.paragraph("why.note");
        part.end();
    }

    private String answer() {
        return story.sites().stream()
                .filter(site -> !Double.isNaN(site.lostWithout().mid()))
                .max(Comparator.comparingDouble(site -> site.lostWithout().mid()))
                .map(most -> part.say(
                        "why.answer", PlanWherePart.label(most), part.words().about(most.lostWithout())))
                .orElse(part.say("why.answer.unknown"));
    }

    private String why(Site site) {
        if (site.why().isEmpty()) {
            return part.say("why.none");
        }
        return site.why().stream()
                .map(why -> part.words().of("why", why, site.concentration()))
                .collect(Collectors.joining(" "));
    }

    private String takeOver(Site site) {
        if (site.takeOver().isEmpty()) {
            return part.say("take-over.unknown");
        }
        List<String> takers = site.takeOver().stream()
                .map(one -> one.letter().isEmpty()
                        ? part.say("take-over.nobody", part.words().about(one.residents()))
                        : part.say("take-over.one", one.letter(), part.words().about(one.residents())))
                .toList();
        return String.join("; ", takers);
    }

    private String stable(Site site) {
        if (Double.isNaN(site.chosenShare())) {
            return part.say("stable.unknown");
        }
        return part.say(
                site.isStable() ? "stable.yes" : "stable.no", part.numbers().percent(site.chosenShare()));
    }
}
