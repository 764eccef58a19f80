// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import java.util.ArrayList;
import java.util.List;
import nl.noaber.app.page.PlanStory;
import nl.noaber.core.siting.Remedy;
import nl.noaber.core.siting.Rule;
import nl.noaber.core.siting.Shortfall;

/** What was asked and cannot be had, in the words of the pages. */
final class ShortfallWords {
    private ShortfallWords() {}

    static List<PlanStory.Shortfall> of(Shortfall shortfall) {
        return shortfall instanceof Shortfall.Unmet unmet ? List.of(of(unmet)) : List.of();
    }

    private static PlanStory.Shortfall of(Shortfall.Unmet unmet) {
        List<PlanStory.Remedy> remedies = new ArrayList<>();
        for (Remedy remedy : unmet.remedies()) {
            remedies.add(new PlanStory.Remedy(
                    switch (remedy.kind()) {
                        case SITES -> PlanStory.RemedyKind.POINTS;
                        case EURO -> PlanStory.RemedyKind.EURO;
                        case EXTRA_SEATS -> PlanStory.RemedyKind.EXTRA_SEATS;
                    },
                    remedy.value()));
        }
        return new PlanStory.Shortfall(
                unmet.rule().map(ShortfallWords::rule).orElse(PlanStory.AskedRule.EVERYONE),
                unmet.by(),
                switch (unmet.unit()) {
                    case PEOPLE -> PlanStory.Unit.RESIDENTS;
                    case EURO -> PlanStory.Unit.EURO;
                    case POINTS -> PlanStory.Unit.POINTS;
                },
                unmet.proven(),
                remedies);
    }

    private static PlanStory.AskedRule rule(Rule rule) {
        return switch (rule) {
            case Rule.Serves s -> PlanStory.AskedRule.COVERAGE;
            case Rule.Budget b -> PlanStory.AskedRule.BUDGET;
            case Rule.Capacity c -> PlanStory.AskedRule.CAPACITY;
            case Rule.Stays s -> PlanStory.AskedRule.FIXED_AND_FORBIDDEN;
            case Rule.Forbidden f -> PlanStory.AskedRule.FIXED_AND_FORBIDDEN;
            default -> PlanStory.AskedRule.POINTS;
        };
    }
}
