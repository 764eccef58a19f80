// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.noaber.app.analyses.InputFolder;
import nl.noaber.app.database.DatabaseSettings;
import nl.noaber.app.demo.Demo;
import nl.noaber.app.serve.Serving;
import nl.noaber.solver.HighsProcess;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code noaber demo}: the main job, from files to a region, a plan and a report, on an invented municipality or on a folder of real files. */
@Command(
        name = "demo",
        description =
                "From files to a region, a plan and a report: an invented municipality, or a folder of real files.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Writes region/, plan/, compare/ and report.pdf; open region/index.html and plan/plan.html in a browser.",
            "Without --once it then serves them, and prints the address. What people enter there is kept in noaber-demo-data.",
            "What this version does not do yet: the outage through time."
        })
final class DemoCommand implements Callable<Integer> {
    /** Where a run without --once writes; an earlier one is replaced. */
    private static final Path OWN_FOLDER = Path.of("noaber-demo");

    /** What the server of a demo keeps: never replaced, since people may have entered something. */
    private static final Path OWN_DATA = Path.of("noaber-demo-data");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--once", paramLabel = "DIR", description = "Folder to write (default noaber-demo).")
    private @Nullable Path once;

    @Option(names = "--data", paramLabel = "DIR", description = "Folder of real files; else Voorbeeldstad is made.")
    private @Nullable Path data;

    @Option(names = "--name", description = "Name of the region (default: that of its files).")
    private @Nullable String name;

    @Option(names = "--full", description = "Unprotected figures on the outside too, for authorised use.")
    private boolean full;

    @Option(names = "--seed", defaultValue = "1", description = "Seed of all chance (default ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--threads", defaultValue = "2", description = "Threads; the result does not depend on it.")
    private int threads;

    @Option(names = "--force", description = "Replace an existing folder.")
    private boolean force;

    @Option(
            names = "--port",
            defaultValue = "8080",
            description = "Port of the server; 0: a free one (default ${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "--json", description = "Print the counts as one JSON document.")
    private boolean json;

    @Override
    public Integer call() throws InterruptedException {
        Path out = once == null ? OWN_FOLDER : once;
        boolean replaces = force || (once == null && Demo.isOurs(out));
        Progress progress = Progress.to(spec.commandLine().getErr());
        Demo.Wish wish = new Demo.Wish(out, data, name, full, seed, threads, replaces);
        Demo.Done done = Demo.run(wish, Optional.of(new HighsProcess()), CodeVersion.code(), progress::step);
        progress.done();
        done.unused().forEach(file -> spec.commandLine().getErr().println("Not used: " + file));
        RegionReport.tell(done.built(), json, spec.commandLine());
        if (!json) {
            done.answers().forEach(spec.commandLine().getOut()::println);
        }
        return once == null ? serve(out) : 0;
    }

    private int serve(Path out) throws InterruptedException {
        Serving serving =
                Serving.start(new Serving.Wish(OWN_DATA, DatabaseSettings.embedded(OWN_DATA), "127.0.0.1", port));
        Path files = data == null ? out.resolve(Demo.DATA) : data;
        serving.takeWhenEmpty(
                out.resolve(Demo.REGION),
                InputFolder.look(files).inputs().streets(),
                Optional.of(out.resolve(Demo.PLAN)).filter(Files::isDirectory),
                Optional.of(out.resolve(Demo.COMPARE)).filter(Files::isDirectory));
        return ServeLoop.until(serving, spec.commandLine().getOut());
    }
}
