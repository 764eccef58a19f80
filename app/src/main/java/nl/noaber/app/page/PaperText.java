// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

/** The text of documents on paper: well-formed XHTML of the same parts as the pages. Drawings are put in by the medium. */
public final class PaperText {
    private static final String STYLE = Resources.text("paper.css");

    private PaperText() {}

    /** A plan by itself. */
    public static String plan(PlanStory story, Language language, Medium medium) {
        Part part = new Part(new Html(), Words.of(language), medium);
        begin(part, story.about(), planTitle(story, language));
        PlanPage.parts(story, part, Links.NONE);
        return end(part);
    }

    /** Region, plan and comparison together. */
    public static String report(
            RegionBrief region, PlanStory plan, CompareStory compare, Language language, Medium medium) {
        Part part = new Part(new Html(), Words.of(language), medium);
        begin(part, plan.about(), reportTitle(plan, language));
        new RegionBriefPart(region, part).write();
        new PlanAnswerPart(plan, part).writeShort();
        new PlanWherePart(plan, part).write();
        new PlanMorePart(plan, part).write();
        new PlanLeftOutPart(plan, part).write();
        new PlanCostPart(plan, part).write();
        new CompareParts(compare, part).writeShort();
        new PlanSurePart(plan, part).write();
        new PlanNextPart(plan, part).write();
        new PlanOriginPart(plan.passport(), plan.command(), part).write();
        return end(part);
    }

    /** Of the document, for its metadata. */
    public static String planTitle(PlanStory story, Language language) {
        return Words.of(language).say("plan.title", story.about().region());
    }

    /** Of the document, for its metadata. */
    public static String reportTitle(PlanStory story, Language language) {
        return Words.of(language).say("report.title", story.about().region());
    }

    private static void begin(Part part, PlanStory.About about, String title) {
        String place = part.say("page.place", about.region(), about.date());
        part.html()
                .raw("<html lang=\"")
                .raw(part.words().language().code())
                .raw("\">\n<head>\n")
                .element("title", title)
                .raw("<style>\n")
                .raw(STYLE.replace("@page-word", part.say("paper.page"))
                        .replace("@of-word", part.say("paper.of"))
                        .replace("@place", quoted(place)))
                .raw("</style>\n</head>\n<body>\n")
                .element("p class=\"place\"", "Noaber · " + place);
        if (about.isFull()) {
            part.html().element("p class=\"warning\"", part.say("page.full"));
        }
    }

    /** Within a string of a style sheet within XML: letters that would end either are left out. */
    private static String quoted(String text) {
        return text.replaceAll("[\"\\\\<>&\\p{Cntrl}]", " ");
    }

    private static String end(Part part) {
        return part.html().raw("</body>\n</html>\n").toString();
    }
}
