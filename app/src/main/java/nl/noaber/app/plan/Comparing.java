// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.noaber.app.analyses.Watcher;
import nl.noaber.app.page.CompareStory;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.evidence.Interval;

/**
 * Makes plans of one region: fire stations only, the best mix of as many as were asked, all candidates, and the best choice of
 * as many points as there are fire stations.
 */
final class Comparing {
    private final Planner planner;
    private final Watcher watcher;

    Comparing(Planner planner, Watcher watcher) {
        this.planner = planner;
        this.watcher = watcher;
    }

    CompareOutcome compare() {
        if (!(planner.terms().ask() instanceof PlanWish.Ask.Sites(int asked))) {
            throw new BadInput("A comparison needs a number of points.", "Maybe add --sites.");
        }
        List<Site> stations = FireStations.usable(planner.region(), planner.choice(), planner.terms());
        SiteChoice all = FireStations.added(planner.choice(), stations, planner.region());
        int most = Math.min(asked, all.allowed().size());
        int asMany = Math.min(asked, stations.size());
        List<CompareOutcome.Choice> choices = new ArrayList<>();
        Optional<PlanOutcome> first = Optional.empty();
        if (!stations.isEmpty()) {
            watcher.step("Choosing fire stations");
            first = Optional.of(plan(FireStations.only(stations), asMany));
            choices.add(new CompareOutcome.Choice(
                    CompareStory.Kind.FIRE_STATIONS_ONLY, first.get(), List.of(), Interval.ZERO));
        }
        watcher.step("Choosing the best mix");
        choices.add(choice(CompareStory.Kind.BEST_MIX, plan(all, most), first));
        watcher.step("Opening all candidates");
        choices.add(
                choice(CompareStory.Kind.ALL_CANDIDATES, plan(all, all.allowed().size()), first));
        if (first.isPresent() && asMany < most && asMany >= all.fixed().size()) {
            watcher.step("Choosing the best of as many points");
            choices.add(choice(CompareStory.Kind.AS_MANY_BEST, plan(all, asMany), first));
        }
        return new CompareOutcome(stations.size(), choices);
    }

    /** All candidates are all of them: what more of them would bring is nothing, but they are there. */
    private PlanOutcome plan(SiteChoice choice, int points) {
        Terms terms = planner.terms().with(new PlanWish.Ask.Sites(points));
        boolean isAll = points == choice.allowed().size();
        SiteChoice asked = isAll
                ? new SiteChoice(
                        choice.allowed(), Set.copyOf(choice.allowed()), choice.excluded(), choice.depthUnknown())
                : choice;
        return planner.told(planner.solving().solve(asked, terms));
    }

    private static CompareOutcome.Choice choice(
            CompareStory.Kind kind, PlanOutcome outcome, Optional<PlanOutcome> stations) {
        List<Open> onlyHere = outcome.solved().open().stream()
                .filter(o -> stations.isEmpty() || !stations.get().solved().opens(o.site()))
                .toList();
        Served served = outcome.served();
        Interval beyond = served.residents(need -> served.isServed(need)
                && stations.map(s -> !s.served().isServed(need)).orElse(true));
        return new CompareOutcome.Choice(kind, outcome, onlyHere, beyond);
    }
}
