// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import nl.noaber.app.audit.Chain;
import nl.noaber.app.database.Database;
import nl.noaber.core.evidence.BadInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code noaber audit verify}: whether the audit trail is what was written. */
@Command(
        name = "verify",
        description = "Whether the audit trail is what was written; else the number of the first entry that is not.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Note the number and hash it prints somewhere else: who rewrites the whole chain cannot make those fit.",
            "The embedded database can be read only while the server is stopped."
        })
final class AuditVerifyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DatabaseChoice database = new DatabaseChoice();

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    @Override
    public Integer call() throws SQLException {
        Path file = database.data().resolve("noaber.mv.db");
        if (database.isEmbedded() && !Files.exists(file)) {
            throw new BadInput("There is no database %s.".formatted(file), "give the --data or --db of the server.");
        }
        try (Database open = Database.open(database.settings());
                Connection connection = open.source().getConnection()) {
            return tell(Chain.verify(connection));
        }
    }

    private int tell(Chain.Verdict verdict) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println("{\"entries\":%d,\"whole\":%b,\"broken\":%s,\"hash\":\"%s\"}"
                    .formatted(
                            verdict.entries(),
                            verdict.isWhole(),
                            verdict.broken().map(String::valueOf).orElse("null"),
                            verdict.head()));
        } else if (verdict.isWhole()) {
            out.println("The audit trail is whole: %d entries, the last has hash %s."
                    .formatted(verdict.entries(), verdict.head()));
        }
        if (!verdict.isWhole()) {
            throw new BadInput(
                    "The audit trail is broken at entry %d: %s."
                            .formatted(verdict.broken().orElseThrow(), verdict.fact()),
                    "someone changed the database outside the program: keep it as it is, and compare with a back-up.");
        }
        return 0;
    }
}
