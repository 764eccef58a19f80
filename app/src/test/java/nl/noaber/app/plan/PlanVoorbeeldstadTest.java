// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.noaber.app.cli.Session;
import nl.noaber.app.cli.Voorbeeldstad;
import nl.noaber.core.disclosure.Rules;
import nl.noaber.data.csv.CsvFile;
import nl.noaber.data.geopackage.GeoPackage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A plan and a comparison of the invented municipality, as a script runs them: what adds up, and what does not leak. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class PlanVoorbeeldstadTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder = Path.of("");

    private static Path region = Path.of("");
    private static Path plan = Path.of("");
    private static Session session = new Session(-1, "", "");

    @BeforeAll
    static void make() {
        region = Voorbeeldstad.region();
        plan = folder.resolve("plan");
        session = plan(plan, 2);
    }

    private static Session plan(Path out, int threads) {
        return Session.of(
                "plan", "--region", region, "--sites", 2, "--out", out, "--json", "--threads", threads, "--force");
    }

    private static JsonNode json() throws IOException {
        return JSON.readTree(plan.resolve("plan.json").toFile());
    }

    @Test
    void a01_stdoutIsThePlan() throws IOException {
        assertThat(session.exit()).as(session.err()).isZero();
        assertThat(JSON.readTree(session.out())).isEqualTo(json());
        assertThat(json().get("sites")).hasSize(2);
        assertThat(json().get("bound").asDouble())
                .isGreaterThanOrEqualTo(json().get("objective").asDouble());
        assertThat(json().get("optimal").asBoolean()).isTrue();
        assertThat(json().at("/passport/sources"))
                .as("what the region was made of, with its date, and the files of the region")
                .anySatisfy(source -> assertThat(source.get("name").asText()).isEqualTo("voorbeeldstad.osm.pbf"))
                .anySatisfy(source ->
                        assertThat(source.get("referenceDate").asText()).startsWith("2024"))
                .anySatisfy(source -> assertThat(source.get("role").asText()).isEqualTo("region"));
    }

    @Test
    void a02_theSameBytesOnOneThread() throws IOException {
        Path one = folder.resolve("one/plan");
        assertThat(plan(one, 1).exit()).isZero();
        assertThat(Voorbeeldstad.hashes(one)).isEqualTo(Voorbeeldstad.hashes(plan));
    }

    /** From the allotment alone: everyone is in it once, and the served are those of plan.json. */
    @Test
    void b01_servedAndLeftOutAreEveryone() throws IOException {
        CsvFile squares = CsvFile.open(region.resolve("internal/squares.csv"));
        double[] all = {0, 0};
        squares.forEach(row -> {
            String residents = row.text(squares.get("aantal_inwoners_mid"));
            String weak = row.text(squares.get("verminderd_zelfredzaam_mid"));
            all[0] += residents.isEmpty() ? 0 : Double.parseDouble(residents);
            all[1] += weak.isEmpty() ? 0 : Double.parseDouble(weak);
        });
        CsvFile csv = CsvFile.open(plan.resolve("internal/allotment.csv"));
        double[] served = {0, 0};
        double[] people = {0, 0};
        csv.forEach(row -> {
            double own = Double.parseDouble(row.text(csv.get("people")));
            boolean isWeak = row.text(csv.get("group")).equals("verminderd_zelfredzaam");
            boolean isServed = row.text(csv.get("served")).equals("1");
            people[0] += own;
            people[1] += isWeak ? own : 0;
            served[0] += isServed ? own : 0;
            served[1] += isServed && isWeak ? own : 0;
            if (isServed) {
                assertThat(Double.parseDouble(row.text(csv.get("minutes")))).isLessThanOrEqualTo(15);
            }
        });
        assertThat(people[0]).isCloseTo(all[0], within(0.1));
        assertThat(people[1]).isCloseTo(all[1], within(1.0));
        assertThat(json().at("/residents/reached/mid").asDouble()).isCloseTo(served[0], within(5.0));
        assertThat(json().at("/lessSelfReliant/reached/mid").asDouble()).isCloseTo(served[1], within(5.0));
        assertThat(json().get("objective").asDouble()).isCloseTo(served[0], within(5.0));
        assertThat(json().get("coverage").asDouble()).isCloseTo(served[0] / all[0], within(0.001));
    }

    /** Distances as the command walk measures them, with the ways to the street on both ends. */
    @Test
    void b02_minutesAreThoseOfTheWalkCommand() throws IOException {
        CsvFile csv = CsvFile.open(plan.resolve("internal/allotment.csv"));
        StringBuilder homes = new StringBuilder("id,x,y\n");
        Map<String, String> told = new HashMap<>();
        csv.forEach(row -> {
            if (row.number() % 97 == 1 && row.text(csv.get("group")).equals("zelfredzaam")) {
                String id = row.text(0);
                homes.append("%s,%s,%s%n".formatted(id, row.text(1), row.text(2)));
                told.put(id + " " + row.text(csv.get("site")), row.text(csv.get("minutes")));
            }
        });
        StringBuilder points = new StringBuilder("id,x,y\n");
        json().get("sites")
                .forEach(s -> points.append("%s,%s,%s%n"
                        .formatted(
                                s.get("id").asText(),
                                s.get("x").asText(),
                                s.get("y").asText())));
        Path from = Files.writeString(folder.resolve("points.csv"), points);
        Path to = Files.writeString(folder.resolve("homes.csv"), homes);
        Path out = folder.resolve("walk.csv");
        Session walk = Session.of(
                "walk",
                "--streets",
                Voorbeeldstad.files().resolve("voorbeeldstad.osm.pbf"),
                "--from",
                from,
                "--to",
                to,
                "--out",
                out);
        assertThat(walk.exit()).as(walk.err()).isZero();
        CsvFile walked = CsvFile.open(out);
        int[] compared = {0};
        walked.forEach(row -> {
            String minutes = told.get(row.text(1) + " " + row.text(0));
            if (minutes != null) {
                double metres = Double.parseDouble(row.text(walked.get("metres")))
                        + Double.parseDouble(row.text(walked.get("snap_from_m")))
                        + Double.parseDouble(row.text(walked.get("snap_to_m")));
                assertThat(Double.parseDouble(minutes)).isCloseTo(metres * 60 / 5000, within(0.02));
                compared[0]++;
            }
        });
        assertThat(compared[0]).isGreaterThan(8);
    }

    @Test
    void c01_noNumberOfPeopleBelowTenLeaves() throws IOException {
        assertNothingSmall(json(), "");
        JsonNode points = JSON.readTree(plan.resolve("plan.geojson").toFile());
        for (JsonNode feature : points.get("features")) {
            for (String column : List.of("inwoners", "verminderd_zelfredzaam", "nieuw_bereikt", "kwijt_zonder")) {
                JsonNode value = feature.at("/properties/" + column);
                assertThat(value.isNull() || value.asDouble() == 0 || value.asDouble() >= Rules.DEFAULT.fewest())
                        .as(column)
                        .isTrue();
            }
        }
    }

    private static void assertNothingSmall(JsonNode node, String path) {
        if (node.has("mid") && !isNoPeople(path)) {
            for (String bound : List.of("low", "mid", "high")) {
                double people = node.get(bound).asDouble();
                assertThat(people == 0 || people >= Rules.DEFAULT.fewest())
                        .as(path + " " + node)
                        .isTrue();
            }
        }
        node.properties().forEach(entry -> assertNothingSmall(entry.getValue(), path + "/" + entry.getKey()));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            assertNothingSmall(node.get(i), path + "/" + i);
        }
    }

    private static boolean isNoPeople(String path) {
        return path.endsWith("/share")
                || path.contains("/norms/")
                || path.contains("/staff/")
                || path.endsWith("euroPerYear");
    }

    /** Two points that serve the same neighbours: no sum or difference of what is shown is nearer than the rounding. */
    @Test
    void c02_whatIsShownOfAPointIsCoarse() throws IOException {
        for (JsonNode site : json().get("sites")) {
            for (String figure : List.of("residents", "newlyReached", "lostWithout")) {
                double mid = site.at("/" + figure + "/mid").asDouble();
                double step = mid < 100 ? 10 : Math.pow(10, Math.floor(Math.log10(mid)) - 1);
                assertThat(mid / step).as(figure).isCloseTo(Math.rint(mid / step), within(1e-9));
            }
        }
        List<String> names;
        try (var files = Files.list(plan)) {
            names = files.map(file -> String.valueOf(file.getFileName())).toList();
        }
        assertThat(names)
                .as("figures per square of 100 m are under internal/ only")
                .containsExactlyInAnyOrder(
                        "plan.json",
                        "plan.geojson",
                        "plan.gpkg",
                        "plan.html",
                        "plan-map.svg",
                        "plan-map.png",
                        "plan-left-out.svg",
                        "plan-left-out.png",
                        "plan.pdf",
                        "passport.json",
                        "README.txt",
                        "internal");
    }

    @Test
    void d01_theGeoPackageHasPointsAndSquaresWithStyles() {
        try (GeoPackage file = GeoPackage.open(plan.resolve("plan.gpkg"))) {
            assertThat(file.layers())
                    .extracting(layer -> layer.name())
                    .containsExactly("bereik_500m", "noodsteunpunten");
            assertThat(file.get("noodsteunpunten").columns()).contains("letter", "naam", "inwoners", "inwoners_is");
        }
    }

    /** The frontier never falls, and the plan is on it. */
    @Test
    void d02_morePointsNeverReachFewer() throws IOException {
        double before = 0;
        for (JsonNode step : json().get("frontier")) {
            assertThat(step.get("reached").asDouble()).isGreaterThanOrEqualTo(before);
            assertThat(step.get("bound").asDouble())
                    .isGreaterThanOrEqualTo(step.get("reached").asDouble());
            before = step.get("reached").asDouble();
            if (step.get("isPlan").asBoolean()) {
                assertThat(before).isEqualTo(json().get("objective").asDouble());
            }
        }
        assertThat(before).isPositive();
    }

    @Test
    void e01_fireStationsTheBestMixAndAllSideBySide() throws IOException {
        Path out = folder.resolve("compare");
        Session compare = Session.of("plan", "compare", "--region", region, "--sites", 6, "--out", out, "--json");
        assertThat(compare.exit()).as(compare.err()).isZero();
        JsonNode json = JSON.readTree(compare.out());
        assertThat(json.get("fireStations").asInt()).isEqualTo(4);
        JsonNode choices = json.get("choices");
        assertThat(choices.get(0).get("kind").asText()).isEqualTo("fire_stations_only");
        assertThat(choices.get(0).get("points").asInt()).as("those there are").isEqualTo(4);
        assertThat(choices.get(1).get("kind").asText()).isEqualTo("best_mix");
        assertThat(choices.get(1).get("points").asInt()).isEqualTo(6);
        assertThat(choices.get(2).get("kind").asText()).isEqualTo("all_candidates");
        long candidates = Files.readAllLines(region.resolve("candidates.csv")).size() - 1L;
        assertThat(choices.get(2).get("points").asLong())
                .as("all candidates, and the stations that only the facilities know")
                .isEqualTo(candidates + 4);
        assertThat(choices.get(3).get("kind").asText()).isEqualTo("as_many_best");
        assertThat(choices.get(3).get("points").asInt()).isEqualTo(4);
        double before = 0;
        for (int rising : new int[] {0, 3, 1, 2}) {
            JsonNode choice = choices.get(rising);
            assertThat(choice.get("coverage").asDouble()).isGreaterThan(before);
            before = choice.get("coverage").asDouble();
            choice.get("sites")
                    .forEach(site -> assertThat(site.get("name").asText()).isNotBlank());
        }
        choices.get(0).get("sites").forEach(site -> assertThat(site.get("kind").asText())
                .isEqualTo("fire_station"));
        assertNothingSmall(json.get("choices"), "");
        CsvFile csv = CsvFile.open(out.resolve("compare.csv"));
        assertThat(csv.header())
                .containsExactly("figure", "fire_stations_only", "best_mix", "all_candidates", "as_many_best");
        assertThat(Files.readString(out.resolve("compare.html")))
                .as("the page has them beside the fire stations")
                .containsSubsequence(
                        "<th scope=\"col\"",
                        "Alleen brandweerkazernes",
                        "Even veel punten",
                        "Beste mix",
                        "Alle plekken");
        assertThat(out.resolve("compare.html")).isNotEmptyFile();
    }
}
