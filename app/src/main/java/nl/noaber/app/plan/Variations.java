// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.noaber.app.analyses.Watcher;
import nl.noaber.app.page.PlanStory;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.evidence.Interval;
import nl.noaber.data.csv.Numbers;
import nl.noaber.data.norms.Norms;

/** Asks again with other norms, another recipe bound, other weights, and with each flood. */
final class Variations {
    private final Solving solving;
    private final SiteChoice choice;
    private final Terms terms;
    private final Watcher watcher;
    private final List<Variation> all = new ArrayList<>();

    private Variations(Solving solving, SiteChoice choice, Terms terms, Watcher watcher) {
        this.solving = solving;
        this.choice = choice;
        this.terms = terms;
        this.watcher = watcher;
    }

    /** @param plan with as many points the question is asked again */
    static List<Variation> of(Solving solving, Solved plan, Watcher watcher) {
        Terms same = plan.terms()
                .withoutPhases()
                .with(new PlanWish.Ask.Sites(plan.open().size()));
        Variations variations = new Variations(solving, plan.question().choice(), same, watcher);
        variations.minutes();
        variations.recipe();
        variations.weights();
        variations.capacity();
        variations.floods();
        variations.fireStations();
        return variations.all;
    }

    private void minutes() {
        if (terms.pace().isMetres()) {
            return;
        }
        Interval norm = terms.norms().get(Norms.WALK_MINUTES).value();
        Set<Double> others = new TreeSet<>(List.of(norm.low(), norm.mid(), norm.high()));
        others.remove(terms.pace().limitMinutes()[Pace.MANAGE]);
        for (double minutes : others) {
            add(
                    PlanStory.Change.LIMIT_MINUTES,
                    Numbers.text(minutes),
                    choice,
                    terms.with(terms.pace().withMinutes(minutes)),
                    true);
        }
    }

    /** The bounds of who is less self-reliant matter only where these count for more than others, or walk more slowly. */
    private void recipe() {
        add(PlanStory.Change.RECIPE, "laag", choice, terms.with(Terms.Figure.LOW), true);
        add(PlanStory.Change.RECIPE, "hoog", choice, terms.with(Terms.Figure.HIGH), true);
    }

    private void weights() {
        if (terms.weigh() == PlanWish.Weigh.RESIDENTS) {
            add(
                    PlanStory.Change.WEIGH_LESS_SELF_RELIANT,
                    "",
                    choice,
                    terms.with(PlanWish.Weigh.LESS_SELF_RELIANT),
                    true);
        } else {
            add(PlanStory.Change.WEIGH_RESIDENTS, "", choice, terms.with(PlanWish.Weigh.RESIDENTS), true);
        }
    }

    private void capacity() {
        if (terms.capacity()) {
            add(PlanStory.Change.WITHOUT_CAPACITY, "", choice, terms.withCapacity(false), false);
        }
    }

    /** All that there are, or the best of them when there are more than the plan has points. */
    private void fireStations() {
        List<Site> stations = FireStations.usable(solving.region(), choice, terms);
        if (!stations.isEmpty() && terms.ask() instanceof PlanWish.Ask.Sites(int most)) {
            Terms few = terms.with(new PlanWish.Ask.Sites(Math.min(most, stations.size())));
            add(PlanStory.Change.FIRE_STATIONS_ONLY, "", FireStations.only(stations), few, false);
        }
    }

    private void floods() {
        Set<String> floods = new TreeSet<>();
        choice.allowed().forEach(site -> floods.addAll(site.depthMetres().keySet()));
        floods.removeAll(terms.forbiddenWater());
        for (String flood : floods) {
            List<String> hazards = new ArrayList<>(terms.forbiddenWater());
            hazards.add(flood);
            Terms wet = terms.withHazards(hazards)
                    .with(new PlanWish.Seek(terms.seek().gradual(), false));
            List<Site> dryFixed = choice.fixed().stream()
                    .filter(site -> !SiteChoice.isDeep(site, flood, wet.depthMetres()))
                    .toList();
            List<Site> dry = choice.allowed().stream()
                    .filter(site -> !SiteChoice.isDeep(site, flood, wet.depthMetres()))
                    .toList();
            if (!dry.isEmpty()) {
                add(
                        PlanStory.Change.HAZARD,
                        flood,
                        new SiteChoice(dry, Set.copyOf(dryFixed), choice.excluded(), choice.depthUnknown()),
                        wet,
                        false);
            }
        }
    }

    /** A variation that cannot be answered (fixed points that another norm makes impossible) is left out. */
    private void add(PlanStory.Change change, String value, SiteChoice sites, Terms other, boolean isTrial) {
        watcher.step("Trying %s %s".formatted(change, value).strip());
        try {
            all.add(new Variation(change, value, solving.solve(sites, other), isTrial));
        } catch (BadInput e) {
            watcher.step("Not possible: " + e.fact());
        }
    }
}
