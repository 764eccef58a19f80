// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.noaber.app.analyses.Watcher;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.siting.IntegerProgramSolver;

/** Makes a plan of a region, and everything that is told of it. */
final class Planner {
    private final PlanRegion region;
    private final PlanWish wish;
    private final Terms terms;
    private final SiteChoice choice;
    private final Solving solving;
    private final String code;
    private final Watcher watcher;

    Planner(Path folder, PlanWish wish, Optional<IntegerProgramSolver> solver, String code, Watcher watcher) {
        this(read(folder, watcher), Optional.empty(), wish, solver, code, watcher);
    }

    /** @param walked in that region; empty to begin anew */
    Planner(
            PlanRegion region,
            Optional<Walking> walked,
            PlanWish wish,
            Optional<IntegerProgramSolver> solver,
            String code,
            Watcher watcher) {
        this.region = region;
        this.wish = wish;
        this.terms = Terms.of(wish, region);
        this.choice = SiteChoice.of(wish, terms, region);
        this.code = code;
        this.watcher = watcher;
        checkNumbers();
        watcher.step("Walking from %d places".formatted(choice.allowed().size()));
        this.solving = new Solving(region, walked.orElseGet(() -> Walking.in(region)), solver, wish.effort());
    }

    private static PlanRegion read(Path folder, Watcher watcher) {
        watcher.step("Reading the region");
        return PlanRegionReader.read(folder);
    }

    private void checkNumbers() {
        if (terms.ask() instanceof PlanWish.Ask.Sites(int most)) {
            if (most < choice.fixed().size()) {
                throw new BadInput(
                        "--sites is %d, and %d places are fixed."
                                .formatted(most, choice.fixed().size()),
                        "Maybe ask for at least as many points as --fixed has.");
            }
            if (most > choice.allowed().size() && !terms.isAskUsual()) {
                throw new BadInput(
                        "--sites is %d, and %d places may be chosen."
                                .formatted(most, choice.allowed().size()),
                        "Maybe ask for fewer points, or allow more places.");
            }
        }
    }

    PlanRegion region() {
        return region;
    }

    Terms terms() {
        return terms;
    }

    SiteChoice choice() {
        return choice;
    }

    Solving solving() {
        return solving;
    }

    PlanOutcome plan() {
        Buildings buildings = Buildings.of(terms.norms(), wish.files().suitability(), region.candidates());
        solving.question(choice, terms);
        watcher.step("Choosing points");
        solving.startClock();
        Solved solved = solving.solve(choice, terms);
        solving.lookAround();
        List<FrontierStep> frontier = FrontierSteps.of(solving, solved, watcher);
        List<Variation> variations = Variations.of(solving, solved, watcher);
        watcher.step("Telling who goes where");
        return outcome(solved, buildings, frontier, variations);
    }

    /** Of a plan that is only compared: without what else could be. */
    PlanOutcome told(Solved solved) {
        Buildings buildings = Buildings.of(terms.norms(), wish.files().suitability(), region.candidates());
        return outcome(solved, buildings, List.of(), List.of());
    }

    private PlanOutcome outcome(
            Solved solved, Buildings buildings, List<FrontierStep> frontier, List<Variation> variations) {
        return new PlanOutcome(
                region,
                solved,
                new SiteSums(solved, region, buildings).all(),
                frontier,
                variations,
                Fair.of(solved.served(), region, solved.terms()),
                LeftOut.of(solved.served(), region),
                Flood.of(solving, solved),
                solving.walking().squaresWithoutStreet(),
                PlanPassport.of(wish, solved, region, solving.walking(), code));
    }
}
