// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.locate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.noaber.testing.RealData;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Published problems against their published values. A short choice always; all of them, a minute each at most, with
 * {@code -Dnoaber.long=true}.
 */
class LocateFilesTest {
    private static final String[] BRIEF = {"--rounds", "20000", "--seconds", "20", "--check"};

    /** A published value is never beaten, and never excluded by a bound. */
    private static JsonNode solve(double published, String[] effort, String... arguments) {
        JsonNode answer = Run.json(
                Stream.concat(Arrays.stream(arguments), Arrays.stream(effort)).toArray(String[]::new));
        double objective = answer.get("objective").asDouble();
        System.out.printf(
                Locale.ROOT,
                "%-12s %-20s p %3d: %.2f, published %.0f, gap %.4f %%, %.1f s%n",
                answer.get("instance").asText(),
                answer.get("model").asText(),
                answer.get("p").asInt(),
                objective,
                published,
                100 * answer.get("gap").asDouble(),
                answer.get("seconds").asDouble());
        assertThat(answer.get("checked").asBoolean()).isTrue();
        assertThat(Math.floor(objective)).isGreaterThanOrEqualTo(published);
        assertThat(answer.get("bound").asDouble()).isLessThan(published + 1);
        assertThat(answer.get("bound").asDouble()).isLessThanOrEqualTo(objective);
        assertThat(answer.get("sites")).hasSize(answer.get("p").asInt());
        if (answer.get("optimal").asBoolean()) {
            assertThat(Math.floor(objective)).isEqualTo(published);
        }
        return answer;
    }

    private static String at(String name) {
        return RealData.need("location/" + name).toString();
    }

    @ParameterizedTest
    @CsvSource({
        "pmed1,p-median,5819",
        "pmed5,p-median,1355",
        "pmed8,p-median,4445",
        "pmed14,p-median,2968",
        "pmed20,p-median,1789",
        "pmed1,p-center,127",
        "pmed9,p-center,37",
        "pmed15,p-center,18",
        "pmed20,p-center,13"
    })
    void a01_orLibrary(String name, String model, double published) {
        JsonNode answer = solve(
                published,
                BRIEF,
                "--model",
                model,
                "--format",
                "orlib-pmed",
                "--instance",
                at("pmed/" + name + ".txt"));
        assertThat(answer.get("objective").asDouble()).isEqualTo(published);
        assertThat(answer.get("optimal").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"fl1400,50,28486", "rl1304,300,177326"})
    void a02_tsplib(String name, String p, double published) {
        JsonNode answer = solve(
                published,
                BRIEF,
                "--model",
                "p-median",
                "--format",
                "tsplib",
                "--p",
                p,
                "--instance",
                at("tsplib/" + name + ".tsp"));
        assertThat(answer.get("gap").asDouble()).isLessThan(0.001);
    }

    @ParameterizedTest
    @CsvSource({
        "cpmp,pmedcap1/cpmp01.txt,713",
        "cpmp,pmedcap1/cpmp04.txt,651",
        "cpmp,pmedcap1/cpmp11.txt,1006",
        "sjc,SJC1.dat,17288"
    })
    void a03_capacitated(String format, String name, double published) {
        JsonNode answer = solve(
                published,
                BRIEF,
                "--model",
                "capacitated-p-median",
                "--format",
                format,
                "--instance",
                at("cpmp/" + name));
        assertThat(answer.get("gap").asDouble()).isLessThan(0.02);
    }

    /** SJC counts real distances: the published value is what is left when the decimals are cut off. */
    @Test
    void a04_sjcIsNotRounded() {
        JsonNode answer = solve(
                17288, BRIEF, "--model", "capacitated-p-median", "--format", "sjc", "--instance", at("cpmp/SJC1.dat"));
        assertThat(answer.get("objective").asDouble()).isBetween(17288.985, 17288.995);
    }

    @Test
    void b01_everyPublishedValue() throws IOException {
        Assumptions.assumeTrue(Boolean.getBoolean("noaber.long"), "long: -Dnoaber.long=true");
        String[] long0 = {"--seconds", "60", "--check"};
        List<String> rows = new ArrayList<>(Files.readAllLines(RealData.need("location/pmed/optima.txt")));
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.strip().split("\\s+");
            orLibrary(cells, "p-median", long0);
        }
        for (String row : Files.readAllLines(RealData.need("location/pmed/p-center-optima.txt"))) {
            orLibrary(row.strip().split("\\s+"), "p-center", long0);
        }
        Files.readAllLines(RealData.need("location/tsplib/optima.csv")).stream()
                .filter(row -> row.matches("[a-z]+\\d+,.*"))
                .map(row -> row.split(","))
                .forEach(cells -> solve(
                        Double.parseDouble(cells[3]),
                        long0,
                        "--model",
                        "p-median",
                        "--format",
                        "tsplib",
                        "--p",
                        cells[2],
                        "--instance",
                        at("tsplib/" + cells[0] + ".tsp")));
        Files.readAllLines(RealData.need("location/cpmp/optima.csv")).stream()
                .skip(1)
                .map(row -> row.split(","))
                .forEach(cells -> solve(
                        Double.parseDouble(cells[1]),
                        long0,
                        "--model",
                        "capacitated-p-median",
                        "--format",
                        cells[0].startsWith("SJC") ? "sjc" : "cpmp",
                        "--instance",
                        at(
                                cells[0].startsWith("SJC")
                                        ? "cpmp/" + cells[0] + ".dat"
                                        : "cpmp/pmedcap1/" + cells[0] + ".txt")));
    }

    private static void orLibrary(String[] cells, String model, String[] effort) {
        if (cells.length == 2) {
            solve(
                    Double.parseDouble(cells[1]),
                    effort,
                    "--model",
                    model,
                    "--format",
                    "orlib-pmed",
                    "--instance",
                    at("pmed/" + cells[0] + ".txt"));
        }
    }
}
