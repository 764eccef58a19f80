// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

import nl.noaber.app.page.PlanStory.Remedy;
import nl.noaber.app.page.PlanStory.Shortfall;

/** The answer first: the sentence, the three figures, and what was asked and cannot be. */
final class PlanAnswerPart {
    private final PlanStory story;
    private final Part part;
    private final PlanSentences sentences;

    PlanAnswerPart(PlanStory story, Part part) {
        this.story = story;
        this.part = part;
        this.sentences = PlanSentences.of(story, part.words());
    }

    void write(Links links) {
        part.html()
                .raw("<section id=\"antwoord\" tabindex=\"-1\">\n")
                .element("h1", part.say("plan.question"))
                .element("p class=\"answer\"", sentences.reach() + " " + sentences.limit());
        story.shortfalls().forEach(this::shortfall);
        figures(story.score(), part);
        notes();
        links(links);
        glossary(part);
        part.end();
    }

    /** In a report: without the words that stand there already. */
    void writeShort() {
        part.html()
                .raw("<section id=\"antwoord\">\n")
                .element("h1", part.say("plan.question"))
                .element("p class=\"answer\"", sentences.reach() + " " + sentences.limit());
        story.shortfalls().forEach(this::shortfall);
        figures(story.score(), part);
        notes();
        part.end();
    }

    /** What is counted, and who is not. */
    private void notes() {
        part.paragraph("plan.near", sentences.near());
        if (story.about().aim() == PlanStory.Aim.BOTH) {
            part.paragraph("plan.both");
        }
        for (PlanStory.Counts count : story.about().counts()) {
            part.html().element("p", part.words().of("plan.counts", count));
        }
        story.doubts().stream()
                .filter(doubt -> doubt.kind() == PlanStory.DoubtKind.NOT_ON_THE_MAP)
                .forEach(doubt ->
                        part.paragraph("plan.not-on-the-map", part.numbers().whole(doubt.number())));
    }

    private void links(Links links) {
        if (!links.region().isEmpty()) {
            part.html().raw("<p>").link(links.region(), part.say("link.region")).raw("</p>\n");
        }
        if (!links.compare().isEmpty()) {
            part.html()
                    .raw("<p>")
                    .link(links.compare(), part.say("link.compare"))
                    .raw("</p>\n");
        }
    }

    private void shortfall(Shortfall shortfall) {
        StringBuilder text = new StringBuilder(
                part.words().of("shortfall", shortfall.rule(), amount(shortfall.unit(), shortfall.by())));
        if (shortfall.isProven()) {
            text.append(' ').append(part.say("shortfall.proven"));
        }
        for (Remedy remedy : shortfall.remedies()) {
            text.append(' ').append(part.words().of("remedy", remedy.kind(), number(remedy)));
        }
        part.html().element("p class=\"warning\"", text.toString());
    }

    private String amount(PlanStory.Unit unit, double by) {
        return switch (unit) {
            case RESIDENTS, LESS_SELF_RELIANT, BOTH ->
                part.numbers().about(by) + " " + part.words().unit("unit.person", Math.round(by));
            case MEAN_MINUTES, FARTHEST_MINUTES -> part.numbers().decimal(by) + " " + part.say("unit.minutes");
            case EURO -> part.numbers().euro(by);
            case POINTS -> part.words().lettered("unit.point", Math.round(by));
        };
    }

    private String number(Remedy remedy) {
        return switch (remedy.kind()) {
            case POINTS -> part.words().lettered("unit.point", Math.round(remedy.number()));
            case EURO -> part.numbers().euro(remedy.number());
            case EXTRA_SEATS -> part.numbers().whole(remedy.number());
            case LIMIT_MINUTES -> part.numbers().plain(remedy.number());
            case COVERAGE -> part.numbers().percent(remedy.number());
        };
    }

    /** The three figures above a plan. */
    static void figures(PlanStory.Score score, Part part) {
        Html html = part.html();
        html.raw("<dl class=\"score\">\n");
        figure(
                part,
                "score.residents",
                part.words().people(score.reachedResidents()),
                of(part, score.residents(), score.shareResidents()));
        figure(
                part,
                "score.less-self-reliant",
                part.words().people(score.reachedLessSelfReliant()),
                of(part, score.lessSelfReliant(), score.shareLessSelfReliant()));
        figure(
                part,
                "score.cost",
                part.words().euro(score.euro()),
                score.euro() instanceof Figure.Known ? period(part, score.years()) : part.say("score.no-prices"));
        html.raw("</dl>\n");
    }

    static String period(Part part, int years) {
        return years == 1
                ? part.say("score.a-year")
                : part.say("score.years", part.numbers().whole(years));
    }

    private static void figure(Part part, String name, String figure, String detail) {
        part.html()
                .raw("<div>\n")
                .element("dt", part.say(name))
                .element("dd class=\"figure\"", figure)
                .element("dd", detail)
                .raw("</div>\n");
    }

    private static String of(Part part, Figure all, double share) {
        return part.say("score.of", part.words().people(all), part.numbers().percent(share));
    }

    /** The two words of the law that every page explains once. */
    static void glossary(Part part) {
        for (String word : new String[] {"less-self-reliant", "support-point"}) {
            part.fold("glossary." + word);
            part.paragraph("glossary." + word + ".text");
            part.endFold();
        }
    }
}
