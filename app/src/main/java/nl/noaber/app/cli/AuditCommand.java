// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code noaber audit}: what can be done with the audit trail. */
@Command(
        name = "audit",
        description = "The audit trail of the server.",
        mixinStandardHelpOptions = true,
        subcommands = AuditVerifyCommand.class)
final class AuditCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "No command was given.");
    }
}
