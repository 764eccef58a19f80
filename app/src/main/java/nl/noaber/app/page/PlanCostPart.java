// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

/** What it costs, and that nobody has said who pays. */
final class PlanCostPart {
    private final PlanStory story;
    private final Part part;

    PlanCostPart(PlanStory story, Part part) {
        this.story = story;
        this.part = part;
    }

    void write() {
        Figure euro = story.score().euro();
        part.begin(
                "kosten",
                "cost.question",
                euro instanceof Figure.Known
                        ? part.words()
                                .counted(
                                        "cost.answer",
                                        story.sites().size(),
                                        Words.capital(part.words()
                                                .lettered(
                                                        "unit.point",
                                                        story.sites().size())),
                                        part.words().euro(euro),
                                        PlanAnswerPart.period(
                                                part, story.score().years()))
                        : part.say("cost.answer.unknown"));
        double reached = story.score().reachedResidents().mid();
        if (euro.mid() > 0 && reached > 0) {
            part.paragraph("cost.each", part.numbers().twoDecimals(euro.mid() / reached));
        }
        part.paragraph("cost.who");
        part.end();
    }
}
