// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
                .map(most -> part.words()
                        .counted(
                                "why.answer",
                                Math.round(most.lostWithout().mid()),
                                PlanWherePart.label(most),
                                part.words().about(most.lostWithout())))
                .orElse(part.say("why.answer.unknown"));
    }

    private String why(Site site) {
        List<String> reasons = new ArrayList<>();
        site.why().forEach(why -> reasons.add(reason(site, why)));
        if (reasons.isEmpty()) {
            reasons.add(part.say("why.none"));
        }
        boolean isAreaNews =
                !List.of("", story.about().region(), site.concentration()).contains(site.area());
        if (isAreaNews) {
            reasons.add(1, part.say("why.area", site.area()));
        }
        if (!site.why().contains(PlanStory.Why.STAYS)) {
            reasons.add(alternative(site));
        }
        return String.join(" ", reasons);
    }

    private String reason(Site site, PlanStory.Why why) {
        String people = part.words().people(site.newlyReached());
        boolean isFirst = site.equals(story.sites().getFirst());
        return switch (why) {
            case MOST_NEW -> part.say(isFirst ? "why.most-new.first" : "why.most-new", people);
            case ONLY_ONE_HERE -> part.say("why.only-one-here", people);
            case CONCENTRATION -> part.say("why.concentration", site.concentration());
            case STAYS, DRY, CHEAPER, ROOM -> part.words().of("why", why);
        };
    }

    private String alternative(Site site) {
        return site.alternative()
                .map(other -> other.fewer().mid() == 0
                        ? part.say("why.alternative.same", name(other))
                        : part.say(
                                "why.alternative",
                                name(other),
                                part.words().about(other.fewer()),
                                part.say(PlanSentences.people(story.about()))))
                .orElse(part.say("why.alternative.none"));
    }

    private String name(PlanStory.Alternative other) {
        return other.name().isBlank()
                ? part.say("why.alternative.nameless", part.words().name("kind", other.kind()))
                : other.name();
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
        String own = part.say(
                site.isStable() ? "stable.yes" : "stable.no", part.numbers().percent(site.chosenShare()));
        return site.isStable() || !(site.chosenNearShare() > site.chosenShare())
                ? own
                : own + " " + part.say("stable.near", part.numbers().percent(site.chosenNearShare()));
    }
}
