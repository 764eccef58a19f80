// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import nl.noaber.core.evidence.BadInput;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The root of all commands. */
@Command(
        name = "noaber",
        description = "Who cannot manage when the power stays off, where are they, and where can they go?",
        mixinStandardHelpOptions = true,
        versionProvider = CodeVersion.class,
        subcommands = {
            DemoCommand.class,
            RegionCommand.class,
            PictureCommand.class,
            nl.noaber.app.hotspots.HotspotsCommand.class,
            PlanCommand.class,
            WalkCommand.class,
            LocateCommand.class,
            FetchCommand.class,
            ServeCommand.class,
            AuditCommand.class
        },
        footer = {"", "Exit codes: 0 done; 2 the input or the arguments are wrong; 1 a fault of ours."})
public final class Noaber implements Runnable {
    private static final int DONE = 0;
    private static final int OUR_FAULT = 1;
    private static final int BAD_INPUT = 2;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Without a command there is nothing to do: says which commands there are. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "No command was given.");
    }

    /**
     * Runs one command.
     *
     * @param out where data goes
     * @param err where progress and errors go
     * @return the exit code
     */
    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        Quiet.byDefault();
        CommandLine line = new CommandLine(new Noaber());
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((e, args) -> {
            e.getCommandLine().getErr().println(firstLine(e));
            e.getCommandLine()
                    .getErr()
                    .println("Maybe run '%s --help' to see what it takes."
                            .formatted(e.getCommandLine().getCommandSpec().qualifiedName()));
            return BAD_INPUT;
        });
        line.setExecutionExceptionHandler((e, command, parsed) -> {
            if (badInputIn(e) instanceof BadInput bad) {
                command.getErr().println(bad.fact());
                command.getErr().println(bad.maybe());
                return BAD_INPUT;
            }
            command.getErr().println("Noaber failed: " + e);
            command.getErr().println("Maybe report this with the lines below; it is a fault of ours.");
            e.printStackTrace(command.getErr());
            return OUR_FAULT;
        });
        int code = line.execute(arguments);
        line.getOut().flush();
        line.getErr().flush();
        return code == DONE || code == BAD_INPUT ? code : OUR_FAULT;
    }

    private static String firstLine(Exception e) {
        String message = String.valueOf(e.getMessage());
        return message.lines().findFirst().orElse("The arguments are wrong.");
    }

    private static Throwable badInputIn(Throwable e) {
        Throwable cause = e.getCause();
        boolean wrapper = e instanceof CompletionException || e instanceof ExecutionException;
        return wrapper && cause != null ? badInputIn(cause) : e;
    }
}
