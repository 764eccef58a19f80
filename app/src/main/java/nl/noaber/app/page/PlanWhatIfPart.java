// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

import java.util.Optional;
import nl.noaber.app.page.PlanStory.Change;
import nl.noaber.app.page.PlanStory.WhatIf;

/** The same question with one thing else: other norms, other recipes, fire stations only. */
final class PlanWhatIfPart {
    private final PlanStory story;
    private final Part part;

    PlanWhatIfPart(PlanStory story, Part part) {
        this.story = story;
        this.part = part;
    }

    void write() {
        part.begin("anders", "what-if.question", answer());
        if (!story.whatIfs().isEmpty()) {
            Table<WhatIf> table = Table.of(part.say("what-if.table"), story.whatIfs())
                    .words(part.say("column.change"), one -> change(one, part.words()))
                    .figures(part.say("column.points"), one -> part.numbers().whole((double) one.points()))
                    .figures(part.say("column.reached"), one -> reached(one.reachedResidents(), one.shareResidents()))
                    .figures(
                            part.say("column.reached-less-self-reliant"),
                            one -> reached(one.reachedLessSelfReliant(), one.shareLessSelfReliant()));
            if (story.whatIfs().stream().anyMatch(one -> one.euro() instanceof Figure.Known)) {
                table.figures(part.say("column.cost"), one -> part.words().euro(one.euro()));
            }
            table.figures(
                    part.say("column.same"),
                    one -> one.samePoints() < 0
                            ? part.say("what-if.not-compared")
                            : part.say(
                                    "what-if.same",
                                    part.numbers().whole((double) one.samePoints()),
                                    part.numbers().whole((double) story.sites().size())));
            table.cards(part.html());
        }
        part.end();
    }

    private String answer() {
        Optional<WhatIf> stations = story.whatIfs().stream()
                .filter(one -> one.change() == Change.FIRE_STATIONS_ONLY)
                .findFirst();
        return stations.map(one -> part.say(
                        "what-if.answer.fire-stations",
                        part.words().lettered("unit.fire-station", one.points()),
                        part.numbers().percent(one.shareResidents()),
                        part.numbers().percent(story.score().shareResidents())))
                .orElse(
                        story.whatIfs().isEmpty()
                                ? part.say("what-if.answer.none")
                                : part.words()
                                        .counted(
                                                "what-if.answer",
                                                story.whatIfs().size(),
                                                part.numbers().whole((double)
                                                        story.whatIfs().size())));
    }

    private String reached(Figure people, double share) {
        return people instanceof Figure.Known
                ? part.say(
                        "more.reached",
                        part.words().about(people),
                        part.numbers().percent(share))
                : part.words().people(people);
    }

    static String change(WhatIf one, Words words) {
        return words.of("change", one.change(), one.value());
    }
}
