// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

import java.util.List;

/** What stands around every page: the head, the name of the place and the date, the menu. */
final class PageFrame {
    private static final String STYLE = Resources.text("page.css") + Resources.text("plan.css");

    private PageFrame() {}

    /** A part that the menu leads to. */
    record Item(String id, String words) {}

    static void begin(Part part, PlanStory.About about, String title, List<Item> menu) {
        Html html = part.html();
        html.raw("<!doctype html>\n<html lang=\"")
                .raw(part.words().language().code())
                .raw("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .element("title", title + " · Noaber")
                .raw("<style>\n")
                .raw(STYLE)
                .raw("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#antwoord\">")
                .raw(Html.escape(part.say("page.skip")))
                .raw("</a>\n<header>\n<p class=\"product\">Noaber</p>\n")
                .element("p class=\"place\"", part.say("page.place", about.region(), about.date()));
        if (about.isFull()) {
            html.element("p class=\"full\"", part.say("page.full"));
        }
        html.raw("</header>\n<nav aria-label=\"")
                .raw(Html.escape(part.say("page.menu")))
                .raw("\">\n<ul>\n");
        menu.forEach(item ->
                html.raw("<li>").link("#" + item.id(), part.say(item.words())).raw("</li>\n"));
        html.raw("</ul>\n</nav>\n<main>\n");
    }

    static void end(Part part) {
        part.html().raw("</main>\n</body>\n</html>\n");
    }
}
