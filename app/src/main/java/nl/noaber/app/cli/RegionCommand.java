// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code noaber region}: what is done with a region as a whole. */
@Command(
        name = "region",
        description = "A region: its residents, streets and vulnerable places.",
        mixinStandardHelpOptions = true,
        subcommands = RegionBuildCommand.class)
final class RegionCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "What to do with a region was not said.");
    }
}
