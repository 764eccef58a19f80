// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.noaber.app.plan.PlanMake;
import picocli.CommandLine;

/** Tells on the terminal what came of planning. */
final class PlanReport {
    private static final Set<String> CHANGES_NOTHING = Set.of("plan", "compare", "--force", "--json");

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

    /** The arguments of a command that change what it makes, as they were typed; folders shortened to their last name. */
    static String shortened(CommandLine line) {
        List<String> kept = new ArrayList<>();
        List<String> typed = line.getParseResult().originalArgs();
        for (int i = 0; i < typed.size(); i++) {
            String word = typed.get(i);
            if (word.equals("--threads")) {
                i++;
            } else if (!CHANGES_NOTHING.contains(word) && !word.startsWith("--threads=")) {
                kept.add(
                        word.startsWith("--")
                                ? word
                                : String.valueOf(Path.of(word).getFileName()));
            }
        }
        return String.join(" ", kept);
    }
}
