// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.noaber.app.cli.Session;
import nl.noaber.testing.RealData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as an official runs it. */
class CountryCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder = Path.of("");

    @Test
    void a01_aTinyCountryGetsAllItsFiles() throws IOException {
        Path data = TinyCountry.write(folder.resolve("data"));
        Path out = folder.resolve("out");
        Session session = run(data, out);
        assertThat(session.exit()).as(session.err()).isZero();
        assertThat(session.out()).contains("met alle 2 brandweerkazernes");
        assertThat(names(out))
                .containsExactly(
                        "country.csv",
                        "country.json",
                        "index.html",
                        "map.svg",
                        "municipalities.csv",
                        "passport.json",
                        "points.geojson",
                        "points.gpkg",
                        "regions.csv");
        assertThat(Files.readString(out.resolve("index.html")))
                .contains("Kunnen brandweerkazernes noodsteunpunt zijn?");
        assertThat(Files.readAllLines(out.resolve("municipalities.csv"))).hasSize(3);
        assertThat(Files.readAllLines(out.resolve("regions.csv"))).hasSize(3);
    }

    /** Two points: the best are in Stad and in Land, and reach more than the two stations. */
    @Test
    void a02_figuresAddUpAndTheMixIsNeverWorse() throws IOException {
        Path data = TinyCountry.write(folder.resolve("data"));
        Path out = folder.resolve("out");
        assertThat(run(data, out).exit()).isZero();
        JsonNode json = json(out);
        assertThat(json.at("/people/residents").asLong()).isEqualTo(11_000);
        assertThat(json.at("/people/old").asLong()).as("5 of 20 equal bands").isEqualTo(2_750);
        assertThat(json.at("/candidates/fireStations").asInt()).isEqualTo(2);
        assertThat(json.at("/candidates/pollingPlaces").asInt()).isEqualTo(3);
        long stations = people(json, 0);
        long mix = people(json, 1);
        long all = people(json, 2);
        assertThat(stations).isLessThan(mix);
        assertThat(mix).isLessThan(all);
        for (JsonNode plan : json.at("/plans")) {
            for (JsonNode walk : plan.at("/walks")) {
                JsonNode residents = walk.at("/residents");
                assertThat(residents.at("/hard/low").asLong())
                        .isLessThanOrEqualTo(residents.at("/likely/low").asLong());
                assertThat(residents.at("/likely/low").asLong())
                        .isLessThanOrEqualTo(residents.at("/people").asLong());
                assertThat(residents.at("/people").asLong())
                        .isLessThanOrEqualTo(residents.at("/likely/high").asLong());
                assertThat(residents.at("/likely/high").asLong())
                        .isLessThanOrEqualTo(residents.at("/hard/high").asLong());
            }
            assertThat(plan.at("/coveredMaxProven").asLong())
                    .isGreaterThanOrEqualTo(plan.at("/walks/0/residents/people").asLong());
        }
        double byMunicipality = 0;
        for (String line : Files.readAllLines(out.resolve("municipalities.csv")).stream()
                .skip(1)
                .toList()) {
            byMunicipality += Double.parseDouble(line.split(",", -1)[7]);
        }
        assertThat(byMunicipality).isCloseTo((double) stations, within(1.0));
    }

    @Test
    void a03_theSameFilesGiveTheSameBytes() throws IOException {
        Path data = TinyCountry.write(folder.resolve("data"));
        assertThat(run(data, folder.resolve("one")).exit()).isZero();
        assertThat(run(data, folder.resolve("two")).exit()).isZero();
        for (String name : names(folder.resolve("one"))) {
            assertThat(folder.resolve("one").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("two").resolve(name));
        }
    }

    @Test
    void a04_aMissingFileIsNamedAndNothingIsWritten() throws IOException {
        Path data = TinyCountry.write(folder.resolve("data"));
        Files.delete(data.resolve("tk2025_stemlokalen.csv"));
        Session session = run(data, folder.resolve("out"));
        assertThat(session.exit()).isEqualTo(2);
        assertThat(session.refusal()).contains("polling stations").contains("Maybe");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void a05_stationsOfDifferentVillagesAtOneMetreAreToldAsDoubtful() throws IOException {
        Path file = folder.resolve("stemlokalen.csv");
        Files.writeString(file, """
                id;gemeentecode;plaats;x;y
                1;0001;Diever;217365;541062
                2;0001;Wapse;217365;541062
                3;0001;Havelte;212127;532175
                4;0002;Uffelte;221386;542844
                5;0002;Uffelte;221386;542844
                """);
        PollingDoubt doubt = PollingDoubt.read(file);
        assertThat(doubt.misplacedIn("GM0001")).isEqualTo(2);
        assertThat(doubt.isDoubtful("GM0001")).isTrue();
        assertThat(doubt.isDoubtful("GM0002")).isFalse();
    }

    /** Coarse cells, so that it stays quick: the shares differ from those of 100 m by a few points. */
    @Test
    void a06_theNetherlands() throws IOException {
        Path data = RealData.need("netherlands");
        Path squares = RealData.need("rijnmond/grid_100m_rijnmond.csv");
        Path out = folder.resolve("nl");
        Session session = Session.of(
                "plan",
                "country",
                "--data",
                data,
                "--squares",
                squares,
                "--out",
                out,
                "--cell",
                "300",
                "--points",
                "959,4560",
                "--rounds",
                "3");
        assertThat(session.exit()).as(session.err()).isZero();
        JsonNode json = json(out);
        assertThat(json.at("/people/residents").asLong())
                .isEqualTo(json.at("/people/residentsPublished").asLong());
        assertThat(json.at("/people/residents").asDouble()).isCloseTo(17_942_942, within(2_000.0));
        assertThat(json.at("/people/residentsInThatYear").asLong()).isEqualTo(17_472_870);
        assertThat(json.at("/candidates/fireStations").asInt()).isEqualTo(959);
        assertThat(json.at("/candidates/pollingPlaces").asInt()).isEqualTo(9_099);
        assertThat(people(json, 0) / 17_942_942.0).isBetween(0.28, 0.37);
        assertThat(people(json, 1) / 17_942_942.0).isBetween(0.58, 0.70);
        assertThat(people(json, 2) / 17_942_942.0).isBetween(0.93, 0.99);
        assertThat(json.at("/checks/fireStationDistance/correlationOfLogarithms")
                        .asDouble())
                .as("with the distances by road of CBS, which went into nothing")
                .isGreaterThan(0.8);
        assertThat(Files.readAllLines(out.resolve("municipalities.csv"))).hasSize(343);
        assertThat(Files.readAllLines(out.resolve("regions.csv"))).hasSize(26);
    }

    private static Session run(Path data, Path out) {
        return Session.of("plan", "country", "--data", data, "--out", out, "--points", "1,2,4", "--rounds", "3");
    }

    private static long people(JsonNode json, int plan) {
        return json.at("/plans/%d/walks/0/residents/people".formatted(plan)).asLong();
    }

    private static JsonNode json(Path out) throws IOException {
        return JSON.readTree(out.resolve("country.json").toFile());
    }

    private static List<String> names(Path out) throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(out)) {
            files.map(file -> String.valueOf(file.getFileName())).sorted().forEach(names::add);
        }
        return names;
    }
}
