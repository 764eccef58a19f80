// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

import java.util.stream.Collectors;
import nl.noaber.app.page.PlanStory.Axis;
import nl.noaber.app.page.PlanStory.Curve;
import nl.noaber.app.picture.CurvePicture;

/** The drawing of a curve, from the same steps as its table. */
final class PlanCurve {
    private PlanCurve() {}

    static CurvePicture of(Curve curve, Words words) {
        boolean isEuro = curve.axis() == Axis.EURO;
        return new CurvePicture(
                new CurvePicture.Words(
                        words.language().code(),
                        words.of("curve.title", curve.axis()),
                        description(curve, words),
                        words.of("curve.across", curve.axis()),
                        words.say("curve.up", words.say(PlanMorePart.people(curve))),
                        words.say("curve.found"),
                        words.say("curve.bound"),
                        words.say("curve.plan")),
                curve.steps().stream()
                        .map(step -> new CurvePicture.Point(
                                step.at(),
                                step.reached(),
                                step.bound(),
                                isEuro
                                        ? words.numbers().euro(step.at())
                                        : words.numbers().whole((double) step.points()),
                                step.isPlan()))
                        .toList(),
                curve.total());
    }

    private static String description(Curve curve, Words words) {
        return curve.steps().stream()
                .map(step -> words.say(
                        "curve.step",
                        words.count("unit.point", step.points()),
                        words.numbers().percent(100 * step.reached() / curve.total(), 1)))
                .collect(Collectors.joining(" "));
    }
}
