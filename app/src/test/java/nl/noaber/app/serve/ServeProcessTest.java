// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as its own process, as an administrator starts it. */
class ServeProcessTest {
    private final Path folder;

    ServeProcessTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private ProcessBuilder noaber(List<String> java, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(java);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "nl.noaber.app.Main"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(folder.resolve("stderr").toFile());
    }

    @Test
    void a01_startsAnswersAndStopsWhenAskedTo() throws IOException, InterruptedException {
        Process process = noaber(
                        List.of(), "serve", "--data", folder.resolve("data").toString(), "--port", "0")
                .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            String ready = out.readLine();
            assertThat(ready).startsWith("Noaber is ready on http://127.0.0.1:");
            String url = ready.substring(ready.indexOf("http"));
            assertThat(get(url + "/actuator/health").body()).contains("\"status\":\"UP\"");

            int second = noaber(
                            List.of(), "serve", "--data", folder.resolve("data").toString(), "--port", "0")
                    .redirectError(folder.resolve("second").toFile())
                    .start()
                    .waitFor();
            assertThat(second).isEqualTo(2);
            assertThat(Files.readAllLines(folder.resolve("second")))
                    .satisfiesExactly(
                            fact -> assertThat(fact).startsWith("The database ").contains("could not be opened"),
                            maybe -> assertThat(maybe).startsWith("Maybe another noaber serve is running"));

            // Process.destroy would close what it says, too.
            process.toHandle().destroy();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
            assertThat(folder.resolve("stderr")).isEmptyFile();
            assertThat(out.readLine())
                    .startsWith("Nobody can sign in yet. The first administrator opens " + url + "/activeren#");
            assertThat(out.readLine()).isNull();
        } finally {
            process.destroyForcibly();
        }
    }

    /** Everybody waits for what a command loads. */
    @Test
    void a02_otherCommandsLoadNoSpring() throws IOException, InterruptedException {
        Path loaded = folder.resolve("loaded");
        int code = noaber(List.of("-Xlog:class+load:file=" + loaded), "--version")
                .start()
                .waitFor();
        assertThat(code).isZero();
        List<String> classes = Files.readAllLines(loaded);
        assertThat(classes).anyMatch(line -> line.contains("nl.noaber.app.cli.Noaber"));
        assertThat(classes).noneMatch(line -> line.contains("org.springframework") || line.contains("org.slf4j"));
    }

    private static HttpResponse<String> get(String url) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
