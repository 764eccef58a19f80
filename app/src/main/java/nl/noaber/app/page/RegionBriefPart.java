// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

/** The region in a report: how many cannot manage alone, and where they live. */
final class RegionBriefPart {
    private final RegionBrief region;
    private final Part part;

    RegionBriefPart(RegionBrief region, Part part) {
        this.region = region;
        this.part = part;
    }

    void write() {
        part.html()
                .raw("<section id=\"regio\">\n")
                .element("h1", part.say("report.region.question"))
                .element(
                        "p class=\"answer\"",
                        part.say(
                                "report.region.answer",
                                region.name(),
                                part.words().people(region.lessSelfReliant()),
                                part.words().people(region.residents())));
        part.medium()
                .drawing(
                        part.html(),
                        part.words(),
                        "regio-kaart",
                        region.map(),
                        Medium.Size.WHOLE,
                        part.say("report.map.caption"),
                        "");
        if (!region.concentrations().isEmpty()) {
            Table.of(part.say("report.region.table"), Rows.shown(region.concentrations(), part))
                    .words(part.say("column.concentration"), one -> one.rank() + ". " + one.name())
                    .figures(part.say("column.less-self-reliant"), one -> part.words()
                            .people(one.lessSelfReliant()))
                    .figures(part.say("column.all-residents"), one -> part.words()
                            .people(one.residents()))
                    .scrolling(part.html());
            Rows.rest(region.concentrations(), part);
        }
        PlanAnswerPart.glossary(part);
        part.end();
    }
}
