// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.noaber.app.page.Links;
import nl.noaber.app.plan.CompareMake;
import nl.noaber.app.plan.PlanWish;
import nl.noaber.solver.HighsProcess;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code noaber plan compare}: fire stations only, the best mix and all candidates side by side. */
@Command(
        name = "compare",
        description = "Fire stations only, the best mix of as many points, and all candidates side by side.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class PlanCompareCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private PlanOptions options = new PlanOptions();

    @Option(names = "--sites", paramLabel = "N", description = "Points of the best mix (default: from a norm).")
    private @Nullable Integer sites;

    @Override
    public Integer call() {
        PlanWish wish = options.wish(
                Optional.ofNullable(sites).map(PlanWish.Ask.Sites::new), false, List.of(), PlanWish.Seek.USUAL);
        Progress progress = Progress.to(spec.commandLine().getErr());
        CompareMake.Made made = CompareMake.make(
                options.region(),
                wish,
                Optional.of(new HighsProcess()),
                CodeVersion.code(),
                "./noaber plan compare " + PlanReport.shortened(spec.commandLine()),
                Links.NONE,
                options.language(),
                options.out(),
                options.force,
                progress::step);
        progress.done();
        if (options.json) {
            spec.commandLine().getOut().println(made.json().toPrettyString());
        } else {
            spec.commandLine().getOut().println(options.out().resolve("compare.html"));
        }
        return 0;
    }
}
