// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class NoaberTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int noaber(String... arguments) {
        return Noaber.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @Test
    void a01_helpGoesToStdoutAndEndsWithZero() {
        assertThat(noaber("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Usage: noaber")
                .contains("Exit codes");
    }

    @Test
    void a02_anUnknownCommandIsAFactAndAMaybe() {
        assertThat(noaber("fly")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .anyMatch(line -> line.contains("fly"))
                .anyMatch(line -> line.startsWith("Maybe"));
        assertThat(out.size()).isZero();
    }

    @Test
    void a03_noCommandIsWrongToo() {
        assertThat(noaber()).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).anyMatch(line -> line.startsWith("Maybe"));
    }
}
