// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

import java.util.ArrayList;
import java.util.List;

/** What to do now, and what the page does not say. */
final class PlanNextPart {
    private final PlanStory story;
    private final Part part;

    PlanNextPart(PlanStory story, Part part) {
        this.story = story;
        this.part = part;
    }

    void write() {
        part.begin("verder", "next.question", part.say("next.answer"));
        List<String> steps = new ArrayList<>();
        steps.add(part.say("next.visit"));
        steps.add(part.say("next.owners"));
        if (!story.leftOut().isEmpty()) {
            steps.add(
                    part.say("next.left-out", story.leftOut().getFirst().place().where(part.words())));
        }
        story.floods().stream()
                .filter(flood -> flood.inWater() > 0)
                .forEach(flood -> steps.add(part.say("next.flood", flood.hazard())));
        steps.add(part.say("next.norm", PlanSentences.of(story, part.words()).near()));
        steps.add(part.say("next.decide"));
        part.html().list(steps);
        part.html().element("h3", part.say("next.not"));
        part.html().list(List.of(part.say("next.not.payer"), part.say("next.not.time"), part.say("next.not.persons")));
        part.end();
    }
}
