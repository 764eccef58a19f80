// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.noaber.app.cli.Session;
import nl.noaber.app.cli.Voorbeeldstad;
import nl.noaber.core.people.Columns;
import nl.noaber.data.example.Example;
import nl.noaber.data.example.Truth;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Of Voorbeeldstad every resident is known: how near do the estimates come? */
@TestMethodOrder(MethodOrderer.MethodName.class)
class TruthTest {
    @TempDir
    static Path folder = Path.of("");

    private static Path region = Path.of("");
    private static Truth truth = new Truth(List.of());

    @BeforeAll
    static void build() {
        region = folder.resolve("region");
        Session session = Voorbeeldstad.build(Voorbeeldstad.write(folder.resolve("data")), region, "--full");
        assertThat(session.exit()).as(session.err()).isZero();
        truth = Example.truth(Example.SEED);
    }

    @Test
    void a01_everybodyIsCounted() throws IOException {
        JsonNode summary =
                new ObjectMapper().readTree(region.resolve("summary.json").toFile());
        double people = truth.residents().size();
        assertThat(summary.at("/inhabitants/mid").asDouble()).isCloseTo(people, within(0.005 * people));
        assertThat(people)
                .isBetween(
                        summary.at("/inhabitants/low").asDouble(),
                        summary.at("/inhabitants/high").asDouble());
    }

    @Test
    void a02_nearlyEverySquareHasTheTruthBetweenItsBounds() {
        Map<String, int[]> real = new HashMap<>();
        truth.bySquare(100, 0, 65).forEach((square, people) -> real.put(square.id(), people));
        int residents = 0;
        int elderly = 0;
        List<Map<String, String>> squares = Rows.of(region.resolve("internal/squares.csv"));
        for (Map<String, String> row : squares) {
            int[] people = real.getOrDefault(row.getOrDefault("id", ""), new int[2]);
            residents += isWithin(row, Columns.RESIDENTS, people[0] + people[1]) ? 1 : 0;
            elderly += isWithin(row, Columns.AGE_65_PLUS, people[1]) ? 1 : 0;
        }
        System.out.printf(
                "Truth within the bounds of its square: residents %.1f %%, 65+ %.1f %%.%n",
                100.0 * residents / squares.size(), 100.0 * elderly / squares.size());
        assertThat(residents).isGreaterThan((int) (0.98 * squares.size()));
        assertThat(elderly).isGreaterThan((int) (0.90 * squares.size()));
        assertThat(squares.stream().map(row -> row.get("id")).collect(Collectors.toSet()))
                .as("every square in which somebody lives")
                .containsAll(real.keySet());
    }

    private static boolean isWithin(Map<String, String> row, String column, double people) {
        return Rows.number(row, column + "_low") <= people && people <= Rows.number(row, column + "_high");
    }

    @Test
    void a03_areasHaveTheirPublishedResidents() {
        Map<String, Double> published = Rows.of(folder.resolve("data/buurten_2024_kwb.csv")).stream()
                .collect(Collectors.toMap(
                        row -> row.getOrDefault("buurtcode", ""), row -> Rows.number(row, "aantal_inwoners")));
        List<Map<String, String>> areas = Rows.of(region.resolve("areas.csv"));
        assertThat(areas).hasSizeGreaterThan(25).allSatisfy(row -> assertThat(
                        Rows.number(row, Columns.RESIDENTS + "_mid"))
                .isEqualTo(published.get(row.get("id"))));
    }

    @Test
    void a04_agesByAreaAreNearTheTruth() {
        assertThat(meanError(Columns.AGE_65_PLUS, 65)).isLessThan(0.03);
        assertThat(meanError(Columns.AGE_75_PLUS, 75)).isLessThan(0.12);
        assertThat(meanError(Columns.AGE_80_PLUS, 80)).isLessThan(0.20);
    }

    /** The sum of the differences of all areas, as a share of all people of that age. */
    private static double meanError(String column, int from) {
        Map<String, Long> real = count(resident -> resident.age() >= from);
        double[] differences = Rows.of(region.resolve("areas.csv")).stream()
                .mapToDouble(row ->
                        Math.abs(Rows.number(row, column + "_mid") - real.getOrDefault(row.getOrDefault("id", ""), 0L)))
                .toArray();
        double share = Arrays.stream(differences).sum()
                / real.values().stream().mapToLong(Long::longValue).sum();
        System.out.printf("%d+ by area: wrong by %.1f %% together.%n", from, 100 * share);
        return share;
    }

    @Test
    void a05_whereNobodyLivesThereAreNoElderlyEither() {
        Map<String, Long> real = count(resident -> true);
        List<Map<String, String>> empty = Rows.of(region.resolve("areas.csv")).stream()
                .filter(row -> !real.containsKey(row.getOrDefault("id", "")))
                .toList();
        assertThat(empty).isNotEmpty().allSatisfy(row -> {
            for (String column : List.of(Columns.AGE_65_PLUS, Columns.AGE_75_PLUS, "verminderd_zelfredzaam")) {
                assertThat(Rows.number(row, column + "_mid"))
                        .as(row.get("naam") + " " + column)
                        .isZero();
            }
        });
    }

    @Test
    void a06_residentsOfCareHomesAreCounted() {
        double real =
                truth.residents().stream().filter(Truth.Resident::careHome).count();
        double ours = Rows.of(region.resolve("internal/squares.csv")).stream()
                .mapToDouble(row -> Rows.number(row, CareHomes.RESIDENTS + "_mid"))
                .filter(people -> !Double.isNaN(people))
                .sum();
        System.out.printf("Residents of care homes: %.0f, really %.0f.%n", ours, real);
        assertThat(ours).isBetween(0.7 * real, 1.3 * real);
    }

    private static Map<String, Long> count(Predicate<Truth.Resident> who) {
        return truth.residents().stream()
                .filter(who)
                .collect(Collectors.groupingBy(Truth.Resident::neighbourhood, TreeMap::new, Collectors.counting()));
    }
}
