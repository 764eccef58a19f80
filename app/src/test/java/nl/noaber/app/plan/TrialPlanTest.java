// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.geo.LonLat;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.data.crs.RdNew;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Trying places in the town of {@link SmallTown}, in 12 minutes: 1,000 m, or 600 m for the less self-reliant. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class TrialPlanTest {
    private static final TrialPlan.Choice ANY = new TrialPlan.Choice(List.of(), List.of(), List.of());
    private static final TrialPlan.Changed NOTHING = new TrialPlan.Changed(List.of(), OptionalDouble.empty());
    /** At hectometre 13: 300 m from the fourth place, 800 m from the second. */
    private static final TrialPlan.NewPlace TENT = place("tent", 191_350);

    @TempDir
    static Path folder = Path.of("");

    private static Path town = Path.of("");

    @BeforeAll
    static void town() {
        town = SmallTown.write(folder.resolve("region"), "full");
    }

    private static TrialPlan.NewPlace place(String id, double x) {
        LonLat at = RdNew.toLonLat(new RdPoint(x, 500_050));
        return new TrialPlan.NewPlace(id, "De Tent", at.lon(), at.lat());
    }

    private static TrialPlan trial(String sites, TrialPlan.Choice choice) throws IOException {
        Path plan = Files.createDirectories(folder.resolve("plan"));
        SmallTown.text(plan, "plan.json", "{\"sites\": [%s]}".formatted(sites));
        PlanWish wish = new PlanWish(
                Optional.empty(),
                OptionalDouble.of(12),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                PlanWish.Weigh.RESIDENTS,
                List.of(),
                false,
                new PlanWish.Files(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                false,
                false,
                false,
                List.of(),
                List.of(),
                OptionalDouble.empty(),
                PlanWish.Seek.USUAL,
                new PlanWish.Effort(OptionalDouble.empty(), OptionalLong.empty(), 1, 1));
        return new TrialPlan(new TrialRegion(town), plan, wish, choice, "test");
    }

    private static TrialPlan trial() throws IOException {
        return trial("", ANY);
    }

    private static TrialPlan.Changed with(TrialPlan.NewPlace... added) {
        return new TrialPlan.Changed(List.of(added), OptionalDouble.empty());
    }

    private static double reached(JsonNode told) {
        return told.at("/residents/reached/mid").asDouble();
    }

    private static List<String> ids(JsonNode told) {
        List<String> ids = new ArrayList<>();
        told.get("sites").forEach(site -> ids.add(site.get("id").asText()));
        return ids.stream().sorted().toList();
    }

    /** Those who manage of the second place (160), the third (60) and all of the fourth (300, of whom 30 are slow). */
    @Test
    void a01_aNewPlaceCountsAsAPoint() throws IOException {
        JsonNode told = trial().figures(List.of(), List.of(), with(TENT));
        assertThat(reached(told)).isEqualTo(520);
        assertThat(told.at("/lessSelfReliant/reached/mid").asDouble()).isEqualTo(30);
        assertThat(told.at("/euroPerYear/mid").asDouble()).isEqualTo(50_000);
        assertThat(told.at("/sites/0/name").asText()).isEqualTo("De Tent");
        assertThat(told.at("/sites/0/tier").asText()).isEqualTo("full");
        assertThat(told.at("/sites/0/lon").asDouble()).isCloseTo(TENT.lon(), within(1e-6));
        JsonNode both = trial().figures(List.of("D"), List.of(), with(TENT));
        assertThat(reached(both)).isEqualTo(600);
        assertThat(both.at("/euroPerYear/mid").asDouble()).isEqualTo(100_000);
    }

    /** Moved 300 m west it loses the fourth place to those who walk slowly, and wins the weak of the second. */
    @Test
    void a02_aNewPlaceIsMoved() throws IOException {
        JsonNode told = trial().figures(List.of(), List.of(), with(place("tent", 191_040)));
        // 990 m from the first (80), 490 m from the second (200), 10 m from the third (60), 610 m from the fourth
        // (270).
        assertThat(reached(told)).isEqualTo(610);
        assertThat(told.at("/lessSelfReliant/reached/mid").asDouble()).isEqualTo(40);
    }

    /** 20 minutes: 1,667 m or 1,000 m. The tent reaches 80 of the first, all of the second, third and fourth. */
    @Test
    void b01_anotherNorm() throws IOException {
        TrialPlan trial = trial();
        JsonNode told =
                trial.figures(List.of(), List.of(), new TrialPlan.Changed(List.of(TENT), OptionalDouble.of(20)));
        assertThat(reached(told)).isEqualTo(640);
        assertThat(told.at("/lessSelfReliant/reached/mid").asDouble()).isEqualTo(70);
        assertThat(told.at("/asked/limit/minutes").asDouble()).isEqualTo(20);
        assertThat(reached(trial.figures(List.of("C"), List.of(), NOTHING)))
                .as("the plan's own norm is as it was")
                .isEqualTo(360);
    }

    /** B and D are best; with the tent A; without B it is A and C. See PlanTownTest for the sums. */
    @Test
    void c01_aNumberQuickly() throws IOException {
        TrialPlan trial = trial();
        JsonNode two = trial.found(2, Set.of(), Set.of(), NOTHING);
        assertThat(ids(two)).containsExactly("B", "D");
        assertThat(reached(two)).isEqualTo(690);
        assertThat(two.get("proof").asText()).isEqualTo("none");
        assertThat(two.get("optimal").asBoolean()).isFalse();
        JsonNode withTent = trial.found(2, Set.of(), Set.of(), with(TENT));
        assertThat(ids(withTent)).containsExactly("A", "tent");
        assertThat(reached(withTent)).isEqualTo(660);
        assertThat(ids(trial.found(2, Set.of(), Set.of("B"), NOTHING))).containsExactly("A", "C");
        assertThat(ids(trial.found(2, Set.of("C"), Set.of(), NOTHING))).contains("C");
        assertThat(trial.found(3, Set.of(), Set.of(), NOTHING)).isEqualTo(trial.found(3, Set.of(), Set.of(), NOTHING));
    }

    @Test
    void c02_whatThePlanCouldNotChooseIsNotChosen() throws IOException {
        assertThat(ids(trial("", new TrialPlan.Choice(List.of("school"), List.of(), List.of()))
                        .found(3, Set.of(), Set.of(), NOTHING)))
                .as("there is one school")
                .containsExactly("B");
        assertThat(ids(trial("", new TrialPlan.Choice(List.of(), List.of(), List.of("plas")))
                        .found(2, Set.of(), Set.of(), NOTHING)))
                .as("B stands in the water")
                .containsExactly("A", "C");
        assertThat(ids(trial("", new TrialPlan.Choice(List.of(), List.of("B"), List.of()))
                        .found(1, Set.of("B"), Set.of(), NOTHING)))
                .as("what is locked stays")
                .containsExactly("B");
    }

    /** A plan that keeps a point of the register, where no candidate is, can be tried too. */
    @Test
    void d01_aPointOfThePlanThatIsNoCandidate() throws IOException {
        TrialPlan trial = trial(
                "{\"id\": \"vast-2\", \"name\": \"Gymlokaal\", \"x\": 191350, \"y\": 500050}, {\"id\": \"A\"}", ANY);
        assertThat(trial.isPlace("vast-2")).isTrue();
        assertThat(trial.places()).isEqualTo(5);
        assertThat(reached(trial.figures(List.of("vast-2"), List.of(), NOTHING)))
                .isEqualTo(520);
        assertThat(ids(trial.found(2, Set.of("vast-2"), Set.of(), NOTHING))).containsExactly("A", "vast-2");
    }

    @Test
    void e01_whatIsNotThereIsRefused() throws IOException {
        TrialPlan trial = trial();
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> trial.figures(List.of("X"), List.of(), NOTHING))
                .withMessageContaining("X is not one of the 4 places");
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> trial.found(1, Set.of("A", "C"), Set.of(), NOTHING));
    }

    /** This region has no borders: within two kilometres of where people live is inside. */
    @Test
    void e02_insideTheRegion() {
        TrialRegion region = new TrialRegion(town);
        TrialPlan.NewPlace far = place("ver", 196_000);
        assertThat(region.isInside(TENT.lon(), TENT.lat())).isTrue();
        assertThat(region.isInside(far.lon(), far.lat())).isFalse();
    }
}
