// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.noaber.app.page.PlanStory.Axis;
import nl.noaber.app.page.PlanStory.Curve;
import nl.noaber.app.page.PlanStory.Step;

/** What one point, or more money, brings: the curve beside its table. */
final class PlanMorePart {
    private final PlanStory story;
    private final Part part;

    PlanMorePart(PlanStory story, Part part) {
        this.story = story;
        this.part = part;
    }

    void write() {
        part.begin("meer", "more.question", answer());
        story.curves().stream().filter(curve -> !curve.steps().isEmpty()).forEach(this::curve);
        if (!story.curves().isEmpty()) {
            part.paragraph("more.note");
        }
        part.end();
    }

    private String answer() {
        Optional<Curve> byPoints =
                story.curves().stream().filter(c -> c.axis() == Axis.POINTS).findFirst();
        return byPoints.map(this::answer).orElse(part.say("more.answer.unknown"));
    }

    private String answer(Curve curve) {
        List<Step> steps = curve.steps();
        int plan = IntStream.range(0, steps.size())
                .filter(i -> steps.get(i).isPlan())
                .findFirst()
                .orElse(-1);
        if (plan < 0 || plan == steps.size() - 1) {
            return part.say("more.answer.last");
        }
        Step next = steps.get(plan + 1);
        int extra = next.points() - steps.get(plan).points();
        String more = part.say(
                extra == 1 ? "more.answer.one" : "more.answer.several",
                Words.capital(part.words().lettered("unit.point", extra)),
                part.words().about(next.gain()),
                part.say(people(curve)));
        if (plan == 0) {
            return more;
        }
        return more + " "
                + part.say(
                        "more.answer.before", part.words().about(steps.get(plan).gain()));
    }

    private void curve(Curve curve) {
        part.beginBeside();
        part.medium()
                .drawing(
                        part.html(),
                        part.words(),
                        "lijn-" + (curve.axis() == Axis.POINTS ? "punten" : "euro"),
                        PlanCurve.of(curve, part.words()),
                        Medium.Size.PART,
                        part.say("more.caption"),
                        "");
        part.nextBeside();
        table(curve);
        part.endBeside();
    }

    private void table(Curve curve) {
        boolean isCosted = curve.steps().stream().anyMatch(step -> !Double.isNaN(step.euro()));
        Table<Step> table = Table.of(part.words().of("more.table", curve.axis()), Rows.around(curve.steps(), part));
        if (curve.axis() == Axis.EURO) {
            table.words(
                            part.say("column.budget"),
                            step -> plan(step, part.numbers().euro(step.at())))
                    .figures(part.say("column.points"), step -> part.numbers().whole((double) step.points()));
        } else {
            table.words(
                    part.say("column.points"), step -> plan(step, part.numbers().whole((double) step.points())));
        }
        table.figures(
                        part.say(reachedColumn(curve)),
                        step -> part.say(
                                "more.reached",
                                part.numbers().about(step.reached()),
                                part.numbers().percent(100 * step.reached() / curve.total(), 1)))
                .figures(part.say("column.gain"), step -> part.words().about(step.gain()))
                .figures(part.say("column.bound"), step -> bound(step, curve));
        if (isCosted) {
            table.figures(part.say("column.cost"), step -> part.numbers().euro(step.euro()))
                    .figures(part.say("column.euro-each"), step -> each(step, curve));
        }
        table.scrolling(part.html());
        Rows.rest(curve.steps(), part);
    }

    private static String reachedColumn(Curve curve) {
        return switch (curve.unit()) {
            case LESS_SELF_RELIANT -> "column.reached-less-self-reliant";
            case BOTH -> "column.reached-both";
            default -> "column.reached";
        };
    }

    private String bound(Step step, Curve curve) {
        return PlanSentences.atMost(step.reached(), step.bound(), curve.total(), part.numbers());
    }

    /** Of the people that this step adds. */
    private String each(Step step, Curve curve) {
        int at = curve.steps().indexOf(step);
        double before = at == 0 ? 0 : curve.steps().get(at - 1).euro();
        double gain = step.gain().mid();
        return gain > 0 ? part.numbers().euro(Math.max(0, step.euro() - before) / gain) : part.say("more.no-gain");
    }

    private String plan(Step step, String text) {
        return step.isPlan() ? part.say("more.plan", text) : text;
    }

    static String people(Curve curve) {
        return switch (curve.unit()) {
            case LESS_SELF_RELIANT -> "people.less-self-reliant";
            case BOTH -> "people.both";
            default -> "people.residents";
        };
    }
}
