// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.locate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import nl.noaber.app.cli.Noaber;

/** One run of {@code noaber locate}: exit code, what it printed, what it told. */
record Run(int code, String out, String err) {
    static Run of(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] all = Stream.concat(Stream.of("locate"), Stream.of(arguments)).toArray(String[]::new);
        int code = Noaber.run(
                all,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The answer; the run must have ended well. */
    static JsonNode json(String... arguments) {
        Run run = of(Stream.concat(Stream.of(arguments), Stream.of("--json")).toArray(String[]::new));
        if (run.code != 0) {
            throw new AssertionError("Exit " + run.code + ": " + run.err);
        }
        try {
            return new ObjectMapper().readTree(run.out);
        } catch (JsonProcessingException e) {
            throw new AssertionError("No JSON: " + run.out, e);
        }
    }
}
