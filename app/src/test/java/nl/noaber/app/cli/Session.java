// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One command as a person or a script runs it.
 *
 * @param out what came on stdout
 * @param err what came on stderr
 */
public record Session(int exit, String out, String err) {
    /** Runs it in this process. Arguments become text by {@code toString}. */
    public static Session of(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Noaber.run(
                Arrays.stream(arguments).map(Object::toString).toArray(String[]::new),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Session(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The line that tells what is wrong, and the one that tells what to try. */
    public String refusal() {
        String[] lines = err.strip().split("\n", -1);
        return lines.length < 2 ? err : lines[lines.length - 2] + "\n" + lines[lines.length - 1];
    }
}
