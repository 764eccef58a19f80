// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

import java.util.List;
import nl.noaber.app.page.PageFrame.Item;

/** The page of a plan. Each part answers a question in its first line; the map has a table beside it. */
public final class PlanPage {
    private static final List<Item> MENU = List.of(
            new Item("antwoord", "menu.answer"),
            new Item("waar", "menu.where"),
            new Item("waarom", "menu.why"),
            new Item("gebouwen", "menu.room"),
            new Item("meer", "menu.more"),
            new Item("over", "menu.left-out"),
            new Item("anders", "menu.what-if"),
            new Item("eerlijk", "menu.fair"),
            new Item("kosten", "menu.cost"),
            new Item("zeker", "menu.sure"),
            new Item("verder", "menu.next"),
            new Item("bronnen", "menu.origin"));

    private PlanPage() {}

    /** One HTML document: no script, nothing from elsewhere, the maps inside. Links lead only to files beside it. */
    public static String write(PlanStory story, Language language, Links links) {
        Part part = new Part(new Html(), Words.of(language), new Screen());
        PageFrame.begin(
                part, story.about(), part.say("plan.title", story.about().region()), MENU);
        parts(story, part, links);
        PageFrame.end(part);
        return part.html().toString();
    }

    /** All parts in the order of the questions that people have. */
    static void parts(PlanStory story, Part part, Links links) {
        new PlanAnswerPart(story, part).write(links);
        new PlanWherePart(story, part).write();
        new PlanWhyPart(story, part).write();
        new PlanRoomPart(story, part).write();
        new PlanMorePart(story, part).write();
        new PlanLeftOutPart(story, part).write();
        new PlanWhatIfPart(story, part).write();
        new PlanFairPart(story.fairness(), story.score(), part).write();
        new PlanCostPart(story, part).write();
        new PlanSurePart(story, part).write();
        new PlanNextPart(story, part).write();
        new PlanOriginPart(story.passport(), story.command(), part).write();
    }
}
