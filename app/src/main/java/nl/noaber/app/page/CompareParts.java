// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.noaber.app.page.CompareStory.Choice;
import nl.noaber.app.page.CompareStory.Kind;

/** The parts of a comparison. A row is a question, a column is a plan. */
final class CompareParts {
    private final CompareStory story;
    private final Part part;

    CompareParts(CompareStory story, Part part) {
        this.story = story;
        this.part = part;
    }

    void write(Links links) {
        answer(links);
        besides();
        maps();
        leftOut();
        sure();
        next();
    }

    /** In a report: the table and the maps. */
    void writeShort() {
        part.html()
                .raw("<section id=\"vergelijk\">\n")
                .element("h1", part.say("compare.question"))
                .element("p class=\"answer\"", answerLine());
        part.end();
        besides();
        maps();
    }

    private void answer(Links links) {
        part.html()
                .raw("<section id=\"antwoord\" tabindex=\"-1\">\n")
                .element("h1", part.say("compare.question"))
                .element("p class=\"answer\"", answerLine());
        part.paragraph("plan.near", PlanSentences.near(story.about().limit(), part.words()));
        link(links.plan(), "link.plan");
        link(links.region(), "link.region");
        PlanAnswerPart.glossary(part);
        part.end();
    }

    private void link(String file, String words) {
        if (!file.isEmpty()) {
            part.html().raw("<p>").link(file, part.say(words)).raw("</p>\n");
        }
    }

    private String answerLine() {
        Optional<Choice> stations = find(Kind.FIRE_STATIONS_ONLY);
        Optional<Choice> best = find(Kind.BEST_MIX);
        Optional<Choice> all = find(Kind.ALL_CANDIDATES);
        StringBuilder text = new StringBuilder();
        best.ifPresent(one -> text.append(part.words()
                .counted(
                        "compare.answer.best",
                        one.points(),
                        Words.capital(part.words().lettered("unit.point", one.points())),
                        share(one))));
        stations.ifPresent(one -> text.append(' ')
                .append(part.say(
                        "compare.answer.stations",
                        part.words().lettered("unit.fire-station", one.points()),
                        share(one))));
        find(Kind.AS_MANY_BEST).ifPresent(one -> text.append(' ')
                .append(part.words()
                        .counted(
                                "compare.answer.as-many",
                                one.points(),
                                Words.capital(part.words().lettered("unit.point", one.points())),
                                share(one))));
        all.ifPresent(one -> text.append(' ')
                .append(part.words()
                        .counted(
                                "compare.answer.all",
                                one.points(),
                                part.words().lettered("unit.place", one.points()),
                                share(one))));
        return text.toString().strip();
    }

    private String name(Choice choice) {
        return part.words().of("choice", choice.kind());
    }

    private Optional<Choice> find(Kind kind) {
        return story.choices().stream().filter(one -> one.kind() == kind).findFirst();
    }

    private String share(Choice choice) {
        boolean isLess = story.about().aim() == PlanStory.Aim.LESS_SELF_RELIANT;
        double share =
                isLess ? choice.score().shareLessSelfReliant() : choice.score().shareResidents();
        return part.say("compare.share", part.numbers().percent(share), part.say(PlanSentences.people(story.about())));
    }

    /** A question, and what a plan answers. */
    private record Row(String name, Function<Choice, String> cell) {}

    private void besides() {
        part.begin("naast", "compare.beside.question", gain());
        List<Row> rows = new ArrayList<>(List.of(
                new Row("column.points", one -> part.numbers().whole((double) one.points())),
                new Row(
                        "score.residents",
                        one -> reached(
                                one.score().reachedResidents(), one.score().shareResidents())),
                new Row(
                        "score.less-self-reliant",
                        one -> reached(
                                one.score().reachedLessSelfReliant(),
                                one.score().shareLessSelfReliant())),
                new Row("compare.row.limit", this::limit),
                new Row("compare.row.walk", one -> minutes(one.score().meanMinutes())),
                new Row("compare.row.cost", one -> part.words().euro(one.score().euro())),
                new Row("compare.row.each", this::each),
                new Row("compare.row.gini", one -> part.numbers()
                        .twoDecimals(one.fairness().gini()))));
        Table<Row> table = Table.of(part.say("compare.table"), rows)
                .words(part.say("column.question"), row -> part.say(row.name()));
        story.choices()
                .forEach(one -> table.figures(name(one), row -> row.cell().apply(one)));
        table.bracketsWhole().cards(part.html());
        part.paragraph("compare.note");
        part.end();
    }

    private String gain() {
        Optional<Choice> stations = find(Kind.FIRE_STATIONS_ONLY);
        Optional<Choice> best = find(Kind.BEST_MIX);
        if (stations.isEmpty() || best.isEmpty()) {
            return part.say("compare.beside.answer", part.numbers().whole((double)
                    story.choices().size()));
        }
        String text = more(stations.get(), best.get(), "compare.beside");
        return find(Kind.AS_MANY_BEST)
                .map(one -> text + " " + more(stations.get(), one, "compare.beside.as-many"))
                .orElse(text);
    }

    private String more(Choice stations, Choice other, String key) {
        double more = other.score().reachedResidents().mid()
                - stations.score().reachedResidents().mid();
        if (Double.isNaN(more)) {
            return part.say("compare.beside.answer", part.numbers().whole((double)
                    story.choices().size()));
        }
        return part.say(
                key + (more > 0 ? ".more" : more < 0 ? ".fewer" : ".same"),
                part.numbers().about(Math.abs(more)));
    }

    private String reached(Figure people, double share) {
        return people instanceof Figure.Known
                ? part.say(
                        "more.reached",
                        part.words().people(people),
                        part.numbers().percent(share))
                : part.words().people(people);
    }

    private String limit(Choice one) {
        PlanStory.Proof proof = one.proof();
        return PlanSentences.atMost(proof.objective(), proof.bound(), proof.total(), part.numbers());
    }

    private String minutes(double minutes) {
        return Double.isNaN(minutes) ? part.numbers().unknown() : part.numbers().decimal(minutes) + " min";
    }

    private String each(Choice one) {
        double each = one.score().euro().mid() / one.score().reachedResidents().mid();
        return Double.isNaN(each) || Double.isInfinite(each)
                ? part.numbers().unknown()
                : "€ " + part.numbers().twoDecimals(each);
    }

    private void maps() {
        part.begin("kaarten", "compare.maps.question", mapsAnswer());
        part.html().raw("<div class=\"maps\">\n");
        for (Choice choice : story.choices()) {
            part.html().raw("<div class=\"choice\">\n").element("h3", name(choice));
            part.medium()
                    .drawing(
                            part.html(),
                            part.words(),
                            PlanFiles.map(choice.kind()),
                            PlanPictures.reached(story, choice, part.words().language()),
                            Medium.Size.HALF,
                            names(choice),
                            PlanFiles.map(choice.kind()) + ".png");
            part.html().raw("</div>\n");
        }
        part.html().raw("</div>\n");
        part.end();
    }

    private String mapsAnswer() {
        Optional<Choice> stations = find(Kind.FIRE_STATIONS_ONLY);
        Optional<Choice> best = find(Kind.BEST_MIX);
        if (stations.isEmpty() || best.isEmpty()) {
            return part.say("compare.beside.answer", part.numbers().whole((double)
                    story.choices().size()));
        }
        List<String> stationIds =
                stations.get().sites().stream().map(PlanStory.Site::id).toList();
        long both = best.get().sites().stream()
                .filter(site -> stationIds.contains(site.id()))
                .count();
        return part.words().part("compare.maps.answer", both, best.get().points(), "unit.point");
    }

    private String names(Choice choice) {
        int most = 12;
        List<String> names =
                choice.sites().stream().limit(most).map(PlanWherePart::label).toList();
        String text = String.join(", ", names);
        return choice.sites().size() <= most
                ? text + "."
                : text + " "
                        + part.say("compare.maps.rest", part.numbers().whole((double)
                                (choice.sites().size() - most)));
    }

    private void leftOut() {
        part.begin("over", "left-out.question", leftOutAnswer());
        for (Choice choice : story.choices()) {
            String name = name(choice);
            if (choice.leftOut().isEmpty()) {
                part.paragraph("compare.left-out.none", name);
            } else {
                PlanLeftOutPart.table(part.say("compare.left-out.table", name), choice.leftOut(), part);
            }
        }
        part.end();
    }

    private String leftOutAnswer() {
        return find(Kind.BEST_MIX)
                .filter(best -> !Double.isNaN(best.score().shareResidents()))
                .map(best -> part.words()
                        .counted(
                                "compare.left-out.answer",
                                best.score().shareResidents() < 1 ? 2 : 0,
                                part.numbers().percent(1 - best.score().shareResidents())))
                .orElse(part.say("left-out.answer.unknown"));
    }

    private void sure() {
        part.begin("zeker", "sure.question", part.say("compare.sure.answer"));
        part.html()
                .list(story.doubts().stream()
                        .map(doubt -> PlanSurePart.doubt(doubt, part))
                        .toList());
        part.end();
    }

    private void next() {
        part.begin("verder", "next.question", part.say("next.answer"));
        part.html().list(List.of(part.say("compare.next.choose"), part.say("next.visit"), part.say("next.decide")));
        part.end();
    }
}
