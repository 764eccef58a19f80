// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.noaber.app.locate.AssignmentOut;
import nl.noaber.app.locate.LocateModel;
import nl.noaber.app.locate.LocateQuestion;
import nl.noaber.app.locate.LocateReport;
import nl.noaber.app.locate.LocateWords;
import nl.noaber.app.locate.Located;
import nl.noaber.app.locate.Solving;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.siting.Effort;
import nl.noaber.data.location.LocationFile;
import nl.noaber.data.location.LocationFormat;
import nl.noaber.data.location.LocationProblem;
import nl.noaber.data.location.Rounding;
import nl.noaber.data.store.Outputs;
import nl.noaber.solver.HighsProcess;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code noaber locate}: published location problems, solved with a proof of how good the answer is. */
@Command(
        name = "locate",
        description = "Solves a published location problem, and proves how far from the best the answer is at most.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "objective: weight times distance (p-median, capacitated), longest distance (p-center), weight covered",
            "(mclp), number of sites (lscp). bound: proven, no plan is better. See docs/manual/locate.md."
        })
final class LocateCommand implements Callable<Integer> {
    private final LocateClock clock = new LocateClock();

    @Option(names = "--model", required = true, description = "p-median, p-center, mclp, lscp or capacitated-p-median.")
    private String model = "";

    @Option(names = "--format", required = true, description = "orlib-pmed, tsplib, cpmp, sjc or csv.")
    private String format = "";

    @Option(names = "--instance", required = true, description = "The problem; csv: id,weight[,demand,capacity].")
    private Path instance = Path.of("");

    @Option(names = "--distances", description = "Of csv only: site,demand,distance; absent pairs cannot be served.")
    private @Nullable Path distances;

    @Option(names = "--p", description = "How many sites are opened; orlib-pmed, cpmp and sjc hold their own.")
    private @Nullable Integer p;

    @Option(names = "--radius", description = "Of mclp and lscp: within this distance a site covers.")
    private @Nullable Double radius;

    @Option(
            names = "--distance",
            description = "Straight distances: floor, round or exact (default: exact for sjc, else floor).")
    private @Nullable String distance;

    @Option(
            names = "--seconds",
            description = "At most so long, reading included (default: 60, or without end when --rounds is given).")
    private @Nullable Double seconds;

    @Option(
            names = "--rounds",
            description = "At most so many rounds of the solver; the same number gives the same answer.")
    private @Nullable Long rounds;

    @Option(names = "--seed", defaultValue = "1", description = "Seed of all chance (default ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--threads", description = "Default: the processors there are; the answer does not depend on it.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--check", description = "Go through plan and proof again with a checker of its own; extra time.")
    private boolean check;

    @Option(names = "--out", description = "CSV to write: demand,site,distance,weight: who is served where.")
    private @Nullable Path out;

    @Option(names = "--force", description = "Replace an existing output.")
    private boolean force;

    @Option(names = "--json", description = "Print the answer as one JSON document.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        LocateModel what = LocateModel.of(model);
        LocateQuestion.checkArguments(what, p, radius);
        LocationFormat form = LocateChoices.format(format);
        Optional<Rounding> rounding = Optional.ofNullable(distance).map(LocateChoices::rounding);
        checkEffort(what);
        checkOut();
        Progress progress = Progress.to(spec.commandLine().getErr());
        progress.step("Reading " + instance.getFileName());
        LocationProblem problem = LocationFile.read(form, instance, distances, rounding.orElse(null));
        LocateQuestion question = LocateQuestion.of(what, problem, p, radius);
        progress.step("Looking for the best plan" + clock.words());
        Solving solving = Solving.of(question, Optional.of(new HighsProcess()));
        Located located = solving.solve(effort(progress));
        double taken = clock.seconds();
        boolean isChecked = check && located.shortfall().isEmpty();
        if (isChecked) {
            progress.step("Checking plan and proof");
            mustHold(solving.faults(located));
        }
        progress.done();
        problem.notes().forEach(spec.commandLine().getErr()::println);
        if (out != null) {
            new AssignmentOut(problem, located).write(out, force);
        }
        tell(question, located, taken, isChecked);
        return 0;
    }

    private void tell(LocateQuestion question, Located located, double taken, boolean isChecked) {
        if (json) {
            spec.commandLine().getOut().println(new LocateReport(question, located, taken, isChecked).json());
        } else {
            new LocateWords(question, located, taken)
                    .lines()
                    .forEach(spec.commandLine().getOut()::println);
        }
    }

    private Effort effort(Progress progress) {
        return new Effort(
                rounds == null ? Long.MAX_VALUE : rounds,
                () -> {
                    progress.share(clock.share());
                    return clock.isOver();
                },
                threads,
                seed);
    }

    private static void mustHold(List<String> faults) {
        if (!faults.isEmpty()) {
            throw new IllegalStateException("The checker refuses this answer: " + String.join(" ", faults));
        }
    }

    private void checkEffort(LocateModel what) {
        if (threads < 1 || (rounds != null && rounds < 1)) {
            throw new BadInput(
                    "--threads is %d and --rounds is %s.".formatted(threads, rounds == null ? "not given" : rounds),
                    "Maybe leave them out, or give 1 or more.");
        }
        if (seconds != null || rounds == null) {
            clock.limit(seconds == null ? LocateClock.USUAL_SECONDS : seconds, what.stopSeconds());
        }
    }

    private void checkOut() {
        if (out != null) {
            Outputs.check(out, force);
            LocateChoices.outIsNoInput(out, Arrays.asList(instance, distances));
        }
    }
}
