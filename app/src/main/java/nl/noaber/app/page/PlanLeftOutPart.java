// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

import java.util.List;
import nl.noaber.app.page.PlanStory.LeftOut;

/** Who is left out, and where: the second map beside its table. */
final class PlanLeftOutPart {
    private final PlanStory story;
    private final Part part;

    PlanLeftOutPart(PlanStory story, Part part) {
        this.story = story;
        this.part = part;
    }

    void write() {
        part.begin("over", "left-out.question", answer());
        part.beginBeside();
        part.medium()
                .drawing(
                        part.html(),
                        part.words(),
                        PlanFiles.LEFT_OUT,
                        PlanPictures.leftOut(story, part.words().language()),
                        Medium.Size.WHOLE,
                        part.say("left-out.caption"),
                        PlanFiles.LEFT_OUT + ".png");
        part.nextBeside();
        if (!story.leftOut().isEmpty()) {
            table(part.say("left-out.table"), story.leftOut(), part);
        }
        part.endBeside();
        part.end();
    }

    private String answer() {
        String near = PlanSentences.of(story, part.words()).near();
        double share = story.score().shareResidents();
        if (Double.isNaN(share)) {
            return part.say("left-out.answer.unknown");
        }
        if (story.leftOut().isEmpty() && !(people().mid() > 0)) {
            return part.say("left-out.answer.none", near);
        }
        String text = part.say(
                "left-out.answer",
                Words.capital(part.numbers().percent(1 - share)),
                part.words().about(people()),
                near);
        return story.leftOut().isEmpty()
                ? text
                : text + " " + largest(story.leftOut().getFirst());
    }

    private String largest(LeftOut place) {
        return part.say(
                "left-out.answer.where",
                place.place().where(part.words()),
                part.words().about(place.residents()));
    }

    private Figure people() {
        double all = story.score().residents().mid();
        double reached = story.score().reachedResidents().mid();
        return Figure.exactly(all - reached);
    }

    static void table(String caption, List<LeftOut> places, Part part) {
        Table.of(caption, Rows.shown(places, part))
                .words(
                        part.say("column.place"),
                        place -> part.numbers().whole((double) place.rank()) + ". "
                                + place.place().label(part.words()))
                .figures(part.say("column.residents"), place -> part.words().people(place.residents()))
                .figures(part.say("column.less-self-reliant"), place -> part.words()
                        .people(place.lessSelfReliant()))
                .figures(part.say("column.walk"), place -> walk(place, part))
                .cards(part.html());
        Rows.rest(places, part);
    }

    private static String walk(LeftOut place, Part part) {
        return place.nearest().isEmpty() || Double.isNaN(place.minutes())
                ? part.say("left-out.no-way")
                : part.say("left-out.walk", part.numbers().whole(place.minutes()), place.nearest());
    }
}
