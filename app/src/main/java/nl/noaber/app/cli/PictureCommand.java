// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.noaber.app.analyses.RegionMapReader;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.data.store.Outputs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code noaber picture}: the map of a region for a council paper. */
@Command(
        name = "picture",
        description = "Draws the map of a region for a council paper: A4, landscape.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class PictureCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--region", required = true, paramLabel = "DIR", description = "Folder of 'region build'.")
    private Path region = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "F", description = "File to write: .svg or .png.")
    private Path out = Path.of("");

    @Option(
            names = "--width",
            defaultValue = "2400",
            paramLabel = "PIXELS",
            description = "Of a .png (default ${DEFAULT-VALUE}).")
    private int width;

    @Option(names = "--force", description = "Replace an existing output.")
    private boolean force;

    @Override
    public Integer call() {
        String name = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
        boolean isSvg = name.endsWith(".svg");
        if (!isSvg && !name.endsWith(".png")) {
            throw new BadInput(
                    "A picture is written as .svg or .png; %s asks for something else.".formatted(out.getFileName()),
                    "Maybe --out %s.png was meant.".formatted(out.getFileName()));
        }
        Outputs.check(out, force);
        Progress progress = Progress.to(spec.commandLine().getErr());
        progress.step("Drawing " + region.getFileName());
        byte[] bytes = isSvg
                ? RegionMapReader.svg(region).getBytes(StandardCharsets.UTF_8)
                : RegionMapReader.png(region, width);
        Outputs.file(out, force, beside -> Files.write(beside, bytes));
        progress.done();
        return 0;
    }
}
