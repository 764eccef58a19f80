// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

import java.util.ArrayList;
import java.util.List;
import nl.noaber.app.page.PlanStory.Doubt;
import nl.noaber.app.page.PlanStory.Proof;

/** How sure it is: what was proven, what was tried, and what nobody knows. */
final class PlanSurePart {
    private final PlanStory story;
    private final Part part;

    PlanSurePart(PlanStory story, Part part) {
        this.story = story;
        this.part = part;
    }

    void write() {
        part.begin("zeker", "sure.question", answer());
        List<String> items = new ArrayList<>();
        items.add(proof());
        stable().ifPresent(items::add);
        story.doubts().stream()
                .filter(doubt -> doubt.kind() != PlanStory.DoubtKind.STABLE_POINTS || stable().isEmpty())
                .forEach(doubt -> items.add(doubt(doubt, part)));
        part.html().list(items);
        part.fold("sure.how");
        part.html()
                .list(List.of(
                        part.say("sure.how.walk"),
                        part.say("sure.how.count"),
                        part.say("sure.how.search"),
                        part.say("sure.how.bound")));
        part.endFold();
        part.end();
    }

    private String answer() {
        Proof proof = story.proof();
        if (!proof.isKnown()) {
            return part.say("sure.answer.unknown");
        }
        return proof.isOptimal() ? part.say("sure.answer.optimal") : part.say("sure.answer.gap", gap(proof));
    }

    private String proof() {
        return PlanSentences.of(story, part.words()).limit() + " " + part.say("sure.proof");
    }

    private String gap(Proof proof) {
        double gap = Math.abs(proof.objective() - proof.bound()) / Math.abs(proof.objective());
        return part.numbers().percent(Math.ceil(1000 * gap) / 10, 1);
    }

    private java.util.Optional<String> stable() {
        long tried = story.sites().stream()
                .filter(site -> !Double.isNaN(site.chosenShare()))
                .count();
        long stable = story.sites().stream().filter(PlanStory.Site::isStable).count();
        return tried == 0
                ? java.util.Optional.empty()
                : java.util.Optional.of(part.words().part("sure.stable", stable, tried, "unit.point"));
    }

    static String doubt(Doubt doubt, Part part) {
        String number =
                switch (doubt.kind()) {
                    case STABLE_POINTS -> part.numbers().percent(doubt.number());
                    case DETOUR -> part.numbers().twoDecimals(doubt.number());
                    case PRICES_OF_EXAMPLE ->
                        Double.isNaN(doubt.number()) ? part.numbers().unknown() : "%.0f".formatted(doubt.number());
                    case NORM_NOT_DECIDED -> part.numbers().plain(doubt.number());
                    default -> part.numbers().whole(doubt.number());
                };
        return part.words().of("doubt", doubt.kind(), doubt.number(), number);
    }
}
