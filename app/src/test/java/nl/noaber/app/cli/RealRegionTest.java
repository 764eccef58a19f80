// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.noaber.testing.RealData;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Kampen from addresses, Rijnmond from squares, in a small memory. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class RealRegionTest {
    /** The sum of the nine districts that have a figure. */
    private static final double KAMPEN = 56_175;

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder = Path.of("");

    @Test
    void a01_kampenKeepsItsDistrictsAndTellsWhoIsNotOnTheMap() throws IOException {
        Path kampen = RealData.need("kampen");
        Session session =
                Session.of("demo", "--data", kampen, "--once", folder.resolve("kampen"), "--json", "--threads", "2");
        assertThat(session.exit()).as(session.err()).isZero();
        JsonNode summary = JSON.readTree(session.out());
        assertThat(summary.at("/name").asText()).isEqualTo("Kampen");
        assertThat(summary.at("/inhabitants/mid").asDouble()).isCloseTo(KAMPEN, within(0.005 * KAMPEN));
        assertThat(summary.at("/placed").asDouble() + summary.at("/outside").asDouble())
                .isCloseTo(summary.at("/inhabitants/mid").asDouble(), within(1.0));
        assertThat(summary.at("/outside").asDouble())
                .as("villages outside the street map")
                .isBetween(2_000.0, 5_000.0);
        assertThat(summary.at("/islandsDropped").asInt()).isPositive();
        assertThat(summary.at("/areas").asInt()).isEqualTo(9);
        assertThat(session.err()).contains("Not used: inundation_25m_max.prj");

        Path region = folder.resolve("kampen/region");
        assertThat(Voorbeeldstad.text(region, "index.html")).contains("staat het adres niet in de bestanden");
        assertThat(Voorbeeldstad.text(region, "areas.csv")).containsPattern("WK016604,Zalk,.*,860\n");

        JsonNode plan = JSON.readTree(folder.resolve("kampen/plan/plan.json").toFile());
        assertThat(plan.get("sites")).as("a point for each 3,950 on the map").hasSize(14);
        assertThat(plan.get("optimal").asBoolean()).isTrue();
        assertThat(plan.get("coverage").asDouble()).isBetween(0.85, 1.0);
        assertThat(plan.get("notOnTheMap").asDouble())
                .isCloseTo(summary.at("/outside").asDouble(), within(5.0));
        JsonNode compare =
                JSON.readTree(folder.resolve("kampen/compare/compare.json").toFile());
        assertThat(compare.get("fireStations").asInt()).isEqualTo(2);
        assertThat(compare.at("/choices/0/coverage").asDouble())
                .isLessThan(compare.at("/choices/1/coverage").asDouble());
        assertThat(folder.resolve("kampen/report.pdf")).isNotEmptyFile();

        Path again = folder.resolve("again.svg");
        assertThat(Session.of("picture", "--region", region, "--out", again).exit())
                .isZero();
        assertThat(again).hasSameBinaryContentAs(region.resolve("picture.svg"));
    }

    @Test
    void a02_rijnmondWithoutStreetsInASmallMemory() throws Exception {
        Path rijnmond = RealData.need("rijnmond");
        Path region = folder.resolve("rijnmond");
        Path said = folder.resolve("said.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                "nl.noaber.app.Main"));
        command.addAll(List.of("region", "build", "--name", "Rijnmond", "--detour", "1.3", "--out"));
        command.add(region.toString());
        command.addAll(
                List.of("--squares", rijnmond.resolve("grid_100m_rijnmond.csv").toString()));
        command.addAll(List.of("--areas", rijnmond.resolve("buurt_2024.csv").toString()));
        command.addAll(List.of(
                "--area-figures", rijnmond.resolve("buurt_2024_stats.csv").toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue())
                .as(Voorbeeldstad.text(folder, "said.txt"))
                .isZero();
        JsonNode summary = JSON.readTree(region.resolve("summary.json").toFile());
        assertThat(summary.at("/squares").asInt()).isEqualTo(15_347);
        assertThat(summary.at("/inhabitants/mid").asDouble()).isCloseTo(1_213_005, within(0.005 * 1_213_005));
        assertThat(summary.at("/nodes").asInt()).isZero();
        assertThat(Voorbeeldstad.text(region, "index.html")).contains("lopen is een rechte lijn maal 1.3");
        assertThat(region.resolve("internal/streets.noaber")).doesNotExist();
    }
}
