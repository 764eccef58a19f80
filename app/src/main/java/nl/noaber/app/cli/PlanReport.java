// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import nl.noaber.app.plan.PlanMake;
import picocli.CommandLine;

/** Tells on the terminal what came of planning. */
final class PlanReport {
    private PlanReport() {}

    static void tell(PlanMake.Made made, Path out, boolean json, CommandLine line) {
        made.warnings().forEach(line.getErr()::println);
        if (json) {
            line.getOut().println(made.json().toPrettyString());
            return;
        }
        made.notes().forEach(line.getErr()::println);
        line.getOut().println(made.answer());
        line.getOut().println(out.resolve("plan.html"));
    }

    /** The arguments of a command as they were typed, folders shortened to their last name. */
    static String shortened(CommandLine line) {
        List<String> typed = line.getParseResult().originalArgs();
        return typed.stream()
                .filter(word -> !word.equals("plan") && !word.equals("compare"))
                .map(word -> word.startsWith("--")
                        ? word
                        : String.valueOf(Path.of(word).getFileName()))
                .collect(Collectors.joining(" "));
    }
}
