// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

import java.util.List;
import nl.noaber.app.page.PageFrame.Item;

/** Plans side by side on one page: what each reaches and costs, where its points are, whom it leaves out. */
public final class ComparePage {
    private static final List<Item> MENU = List.of(
            new Item("antwoord", "menu.answer"),
            new Item("naast", "menu.beside"),
            new Item("kaarten", "menu.maps"),
            new Item("over", "menu.left-out"),
            new Item("zeker", "menu.sure"),
            new Item("verder", "menu.next"),
            new Item("bronnen", "menu.origin"));

    private ComparePage() {}

    /** One HTML document: no script, nothing from elsewhere, the maps inside. Links lead only to files beside it. */
    public static String write(CompareStory story, Language language, Links links) {
        Part part = new Part(new Html(), Words.of(language), new Screen());
        PageFrame.begin(
                part, story.about(), part.say("compare.title", story.about().region()), MENU);
        parts(story, part, links);
        PageFrame.end(part);
        return part.html().toString();
    }

    static void parts(CompareStory story, Part part, Links links) {
        new CompareParts(story, part).write(links);
        new PlanOriginPart(story.passport(), story.command(), part).write();
    }
}
