// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.noaber.app.page.Links;
import nl.noaber.app.plan.PlanMake;
import nl.noaber.app.plan.PlanWish;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.solver.HighsProcess;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code noaber plan}: from a region folder to a plan of support points. */
@Command(
        name = "plan",
        description = "Where support points should be, whom they reach, and how far that is from the best.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        subcommands = {PlanCompareCommand.class, nl.noaber.app.country.CountryCommand.class},
        footer = {
            "",
            "Without --sites, --coverage and --budget the number of points follows from a norm. What the folder holds:",
            "docs/manual/plan.md. What each figure means: docs/method/plan.md."
        })
final class PlanCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private PlanOptions options = new PlanOptions();

    @Mixin
    private SeekOptions seek = new SeekOptions();

    @Option(names = "--sites", paramLabel = "N", description = "At most so many points.")
    private @Nullable Integer sites;

    @Option(names = "--coverage", paramLabel = "SHARE", description = "As few points as reach this share, e.g. 0.95.")
    private @Nullable Double coverage;

    @Option(names = "--budget", paramLabel = "EUR", description = "At most so many euro a year.")
    private @Nullable Double budget;

    @Option(names = "--tiers", description = "Points may be light (information and water) or full.")
    private boolean tiers;

    @Option(names = "--phases", split = ",", paramLabel = "N", description = "Steps, e.g. 5,10: first 5, then 10.")
    private List<Integer> phases = new ArrayList<>();

    @Override
    public Integer call() {
        PlanWish wish = options.wish(ask(), tiers, phases, seek.seek());
        Progress progress = Progress.to(spec.commandLine().getErr());
        PlanMake.Made made = PlanMake.make(
                options.region(),
                wish,
                Optional.of(new HighsProcess()),
                CodeVersion.code(),
                commandLine(),
                Links.NONE,
                options.language(),
                options.out(),
                options.force,
                progress::step);
        progress.done();
        PlanReport.tell(made, options.out(), options.json, spec.commandLine());
        return 0;
    }

    private Optional<PlanWish.Ask> ask() {
        List<PlanWish.Ask> asked = Stream.of(
                        Optional.ofNullable(sites).<PlanWish.Ask>map(PlanWish.Ask.Sites::new),
                        Optional.ofNullable(coverage).<PlanWish.Ask>map(PlanWish.Ask.Coverage::new),
                        Optional.ofNullable(budget).<PlanWish.Ask>map(PlanWish.Ask.Budget::new))
                .flatMap(Optional::stream)
                .toList();
        if (asked.size() > 1) {
            throw new BadInput(
                    "More than one of --sites, --coverage and --budget was given.",
                    "Maybe make a plan for each: what one gives, the other asks.");
        }
        return asked.stream().findFirst();
    }

    /** As it was typed, without folders: those are of one machine. */
    private String commandLine() {
        return "./noaber plan " + PlanReport.shortened(spec.commandLine());
    }
}
