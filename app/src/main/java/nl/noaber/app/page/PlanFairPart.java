// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.page;

import nl.noaber.app.page.PlanStory.AccessClass;
import nl.noaber.app.page.PlanStory.Fairness;

/** Who is better and who is worse off. */
final class PlanFairPart {
    private static final double AS_OFTEN = 0.02;

    private final Fairness fairness;
    private final PlanStory.Score score;
    private final Part part;

    PlanFairPart(Fairness fairness, PlanStory.Score score, Part part) {
        this.fairness = fairness;
        this.score = score;
        this.part = part;
    }

    void write() {
        part.begin("eerlijk", "fair.question", answer());
        if (!Double.isNaN(fairness.gini())) {
            part.paragraph("fair.gini", part.numbers().twoDecimals(fairness.gini()));
        }
        if (!fairness.classes().isEmpty()) {
            Table.of(part.say("fair.table"), Rows.shown(fairness.classes(), part))
                    .words(part.say("column.group"), one -> part.words().name("group", one.group()))
                    .figures(part.say("column.people"), one -> part.words().people(one.people()))
                    .figures(part.say("column.share"), one -> part.numbers().percent(one.share()))
                    .figures(part.say("column.mean-walk"), this::walk)
                    .figures(part.say("column.e2sfca"), one -> part.numbers().whole(one.placesPer1000()))
                    .cards(part.html());
            Rows.rest(fairness.classes(), part);
            part.paragraph("fair.e2sfca");
        }
        part.end();
    }

    private String answer() {
        double less = score.shareLessSelfReliant();
        double all = score.shareResidents();
        if (Double.isNaN(less) || Double.isNaN(all)) {
            return part.say("fair.answer.unknown");
        }
        String key = Math.abs(less - all) < AS_OFTEN ? "as-often" : less < all ? "less-often" : "more-often";
        return part.say(
                "fair.answer." + key,
                part.numbers().percent(less),
                part.numbers().percent(all));
    }

    private String walk(AccessClass one) {
        return Double.isNaN(one.meanMinutes())
                ? part.numbers().unknown()
                : part.numbers().decimal(one.meanMinutes()) + " min";
    }
}
