// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands about a region folder. */
@Command(
        name = "region",
        description = "Builds a region: residents, streets and places from open data.",
        mixinStandardHelpOptions = true,
        subcommands = {RegionBuildCommand.class})
final class RegionCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "No command was given after 'region'.");
    }
}
