// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.noaber.testing.services.Answer;
import nl.noaber.testing.services.StandIn;
import nl.noaber.testing.services.TownServices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person sees who fetches a municipality; the services are a stand-in on this machine. */
class FetchCommandTest {
    private static final int PARTS = 11;

    @TempDir
    Path folder = Path.of("");

    private final StandIn town = StandIn.ofTown(0);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void hosts() throws IOException {
        Files.writeString(folder.resolve("hosts"), TownServices.hosts(town));
    }

    @AfterEach
    void stop() {
        System.clearProperty("noaber.terminal");
        town.close();
    }

    private int fetch(String... more) {
        out.reset();
        err.reset();
        String[] arguments = {
            "fetch", "--municipality", "GM0166", "--out", at("kampen"), "--hosts", at("hosts"), "--retries", "0"
        };
        return Noaber.run(
                Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String told() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a01_everyPartIsNamedWithItsFilesAndTheCommandToRunNext() {
        assertThat(fetch()).isZero();
        assertThat(said().lines()).hasSize(PARTS + 1).allSatisfy(line -> assertThat(line)
                .matches("\\S+ +(fetched|not offered) .*|Next, in .*"));
        assertThat(said())
                .contains("buurten_2024.geojson, wijken_2024.geojson")
                .contains("hazard         not offered")
                .contains(": noaber region build --name \"Kampen\" --out region --streets streets.osm.gz");
        assertThat(told().lines()).hasSize(PARTS - 1).startsWith("Fetching areas");
        assertThat(folder.resolve("kampen/passport.json")).exists();
    }

    @Test
    void a02_asJson() throws IOException {
        assertThat(fetch("--json", "--only", "areas,candidates")).isZero();
        JsonNode root = new ObjectMapper().readTree(said());
        assertThat(root.path("municipality").asText()).isEqualTo("GM0166");
        assertThat(root.path("parts")).hasSize(2);
        assertThat(root.path("parts").path(1).path("part").asText()).isEqualTo("candidates");
        assertThat(root.path("parts").path(1).path("state").asText()).isEqualTo("fetched");
        assertThat(root.path("parts").path(1).path("bytes").asLong()).isPositive();
    }

    @Test
    void a03_onATerminalABarGoesForwardAndTheLinesStay() {
        System.setProperty("noaber.terminal", "true");
        assertThat(fetch("--only", "areas,squares")).isZero();
        assertThat(told()).contains("Fetching squares ...").containsPattern("Fetching squares: \\d+\\.\\d s");
        assertThat(told().lines().map(line -> line.substring(line.lastIndexOf('\r') + 1)))
                .allMatch(line -> line.contains("Fetching "));
    }

    @Test
    void a04_aDayOfFetchingStandsInThePassportOnlyWhenItIsGiven() throws IOException {
        assertThat(fetch("--only", "areas", "--date", "2026-11-24")).isZero();
        assertThat(Files.readString(folder.resolve("kampen/passport.json"))).contains("\"fetched\" : \"2026-11-24\"");
    }

    @Test
    void b01_aPartThatFailsIsAFactAndAMaybeAndExitCodeTwo() {
        town.once("/bag/wfs", Answer.busy(503, ""));
        assertThat(fetch()).isEqualTo(2);
        assertThat(told().lines().toList().reversed().subList(0, 2))
                .element(1)
                .asString()
                .startsWith("addresses: The service 127.0.0.1 gave no good answer in 1 tries: status 503.");
        assertThat(told().lines().toList().getLast()).startsWith("Maybe there is no network");
        assertThat(said()).containsPattern("addresses +failed +0 bytes  The service 127.0.0.1 gave no good answer");
        assertThat(fetch()).isZero();
        assertThat(said()).contains("addresses      fetched").contains("squares        kept");
    }

    @Test
    void b02_severalThatFailAreToldTogether() {
        town.put("/odata/", Answer.webPage("Onderhoud"));
        assertThat(fetch()).isEqualTo(2);
        assertThat(told())
                .contains("2 of 11 parts failed. figures: The service")
                .contains(" | ages: ");
    }

    @Test
    void b03_theCommandThatTheReadmeNamesBuildsTheRegion() throws IOException {
        assertThat(fetch()).isZero();
        Path files = folder.resolve("kampen");
        String next = Files.readAllLines(files.resolve("README.md")).stream()
                .filter(line -> line.startsWith("noaber region build"))
                .findFirst()
                .orElseThrow();
        String[] arguments = Stream.of(next.replace("\"", "").split(" "))
                .skip(1)
                .map(word ->
                        Files.exists(files.resolve(word)) ? files.resolve(word).toString() : word)
                .toArray(String[]::new);
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--out")) {
                arguments[i + 1] = at("region");
            }
        }
        err.reset();
        int exit = Noaber.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        assertThat(exit).as(told()).isZero();
        assertThat(folder.resolve("region/passport.json")).exists();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--municipality GM9999       | knows no buurten of GM9999",
                "--municipality Kampen       | The municipality code Kampen is not GM and four digits",
                "--year 24                   | The year 24 is not between",
                "--only streets,people       | There is no part named people",
                "--date 24-11-2026           | The date 24-11-2026 is not like",
                "--retries 99                | The number of retries (99) must be 0 to 20",
                "--hosts nowhere.txt         | The hosts file nowhere.txt cannot be read"
            })
    void c01_wrongArguments(String arguments, String fact) {
        String[] words = arguments.strip().split(" ");
        String[] usual = {"fetch", "--out", at("other")};
        Stream<String> code = words[0].equals("--municipality") ? Stream.of() : Stream.of("--municipality", "GM0166");
        Stream<String> hosts = words[0].equals("--hosts") ? Stream.of() : Stream.of("--hosts", at("hosts"));
        String[] all = Stream.of(Stream.of(usual), code, hosts, Stream.of(words))
                .flatMap(part -> part)
                .toArray(String[]::new);
        int exit = Noaber.run(
                all,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        assertThat(exit).isEqualTo(2);
        assertThat(told()).contains(fact);
        assertThat(told().lines().toList().getLast()).startsWith("Maybe ");
    }
}
