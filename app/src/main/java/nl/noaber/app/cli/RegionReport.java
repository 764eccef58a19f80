// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.cli;

import nl.noaber.app.analyses.RegionBuild;
import nl.noaber.data.Refusals;
import picocli.CommandLine;

/** Tells on the terminal what came of building a region. */
final class RegionReport {
    private RegionReport() {}

    static void tell(RegionBuild.Built built, boolean json, CommandLine line) {
        if (json) {
            line.getOut().println(built.summary().toPrettyString());
            return;
        }
        for (Refusals.Count count : built.refusals().counts()) {
            line.getErr().printf("%s: %d rows, %s.%n", count.file(), count.rows(), count.reason());
        }
        built.notes().forEach(note -> line.getErr().println(note));
        line.getOut().println(built.answer());
        line.getOut().println(built.folder().resolve("index.html"));
    }
}
