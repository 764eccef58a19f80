// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.country;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.noaber.app.cli.Progress;
import nl.noaber.data.store.Outputs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code noaber plan country}: fire stations, the best mix, or all candidates, for the whole country. */
@Command(
        name = "country",
        description = "Compares fire stations, the best mix and all candidates as support points of a whole country.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class CountryCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR",
            description = "Folder with the files of the country.")
    private Path data = Path.of("");

    @Option(
            names = "--squares",
            paramLabel = "F",
            description = "CBS squares of 100 m of a part: used there, and to calibrate.")
    private @Nullable Path squares;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder to write.")
    private Path out = Path.of("");

    @Option(
            names = "--detour",
            defaultValue = "1.3",
            description = "Walked metres per metre of straight line (default ${DEFAULT-VALUE}).")
    private double detour;

    @Option(
            names = "--cell",
            defaultValue = "100",
            paramLabel = "M",
            description = "Side of the cells, metres (default ${DEFAULT-VALUE}).")
    private int cellMetres;

    @Option(
            names = "--points",
            split = ",",
            defaultValue = "250,500,959,1500,2500,4560",
            description = "Numbers of points of the curve (default ${DEFAULT-VALUE}).")
    private List<Integer> sizes = List.of();

    @Option(
            names = "--share",
            defaultValue = "0.8",
            description = "Of residents that should have a point near (default ${DEFAULT-VALUE}).")
    private double share;

    @Option(
            names = "--rounds",
            defaultValue = "10",
            description = "Of the solver, for each plan (default ${DEFAULT-VALUE}).")
    private int rounds;

    @Option(
            names = "--ages-year",
            defaultValue = "2021",
            paramLabel = "YEAR",
            description = "That the age file describes; it does not say so itself (default ${DEFAULT-VALUE}).")
    private int agesYear;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Of the solver (default: as many as there are processors). The answer does not depend on it.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--force", description = "Replace an existing output.")
    private boolean force;

    @Override
    public Integer call() {
        CountrySettings settings = new CountrySettings(
                CountrySettings.DEFAULT.walks(), detour, cellMetres, sizes, share, rounds, agesYear, threads);
        Outputs.check(out, force);
        Progress progress = Progress.to(spec.commandLine().getErr());
        Country country = CountryRun.of(CountryFiles.in(data, squares), settings, progress);
        CountryFolder folder = new CountryFolder(country);
        progress.step("Writing " + out.getFileName());
        Outputs.folder(out, force, folder::write);
        progress.done();
        spec.commandLine().getOut().println(folder.answer());
        return 0;
    }
}
