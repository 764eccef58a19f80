// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.noaber.app.page.Language;
import nl.noaber.app.page.Links;
import nl.noaber.app.page.PlanMap;
import nl.noaber.app.page.PlanSentences;
import nl.noaber.app.page.PlanStory;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.data.csv.CsvFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Plans of a town that can be worked out by hand: see {@link SmallTown}. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class PlanTownTest {
    @TempDir
    static Path folder = Path.of("");

    private static final String SMALL_POINTS = """
            norm: klein
            naam: Kleine punten
            versie: 1
            [inwoners_per_waterpunt]
            naam: Ruimte
            waarde: 300
            eenheid: inwoners
            status: aanname
            bron: deze test
            """;

    private static Path region = Path.of("");

    @BeforeAll
    static void town() {
        region = SmallTown.write(folder.resolve("region"), "full");
    }

    private static Asked twelveMinutes(PlanWish.Ask ask) {
        return new Asked(ask);
    }

    /** A wish, built word by word. */
    private static final class Asked {
        private final PlanWish.Ask ask;
        private OptionalDouble metres = OptionalDouble.empty();
        private PlanWish.Weigh weigh = PlanWish.Weigh.RESIDENTS;
        private List<String> classes = List.of();
        private List<String> hazards = List.of();
        private List<Integer> phases = List.of();
        private OptionalDouble equity = OptionalDouble.empty();
        private PlanWish.Seek seek = PlanWish.Seek.USUAL;
        private boolean outside;
        private boolean capacity;
        private boolean tiers;
        private boolean backUp;
        private Optional<Path> fixed = Optional.empty();
        private Optional<Path> forbidden = Optional.empty();
        private Optional<Path> norms = Optional.empty();
        private Optional<Path> prices = Optional.empty();
        private Optional<Path> suitability = Optional.empty();

        private Asked(PlanWish.Ask ask) {
            this.ask = ask;
        }

        private JsonNode plan() {
            return json(outcome());
        }

        private PlanOutcome outcome() {
            return PlanTownTest.outcome(wish());
        }

        private PlanWish wish() {
            return new PlanWish(
                    Optional.of(ask),
                    metres.isPresent() ? OptionalDouble.empty() : OptionalDouble.of(12),
                    metres,
                    OptionalDouble.empty(),
                    weigh,
                    classes,
                    outside,
                    new PlanWish.Files(fixed, forbidden, norms, prices, suitability),
                    capacity,
                    tiers,
                    backUp,
                    phases,
                    hazards,
                    equity,
                    seek,
                    PlanWish.Effort.USUAL);
        }
    }

    private static PlanOutcome outcome(PlanWish wish) {
        return new Planner(region, wish, Optional.empty(), "test", step -> {}).plan();
    }

    private static JsonNode json(PlanOutcome outcome) {
        return new PlanJson(outcome, new PlanStoryWriter(outcome, "").story()).json();
    }

    private static PlanWish.Ask sites(int most) {
        return new PlanWish.Ask.Sites(most);
    }

    private static List<String> ids(JsonNode plan) {
        List<String> ids = new ArrayList<>();
        plan.get("sites").forEach(site -> ids.add(site.get("id").asText()));
        return ids.stream().sorted().toList();
    }

    private static JsonNode site(JsonNode plan, String id) {
        for (JsonNode site : plan.get("sites")) {
            if (site.get("id").asText().equals(id)) {
                return site;
            }
        }
        throw new AssertionError(id + " is not open.");
    }

    private static Path list(String name, String text) throws IOException {
        return SmallTown.text(folder, name, text);
    }

    /** B reaches 80 of the first place, 200, 60, and 270 of the fourth: 610 of 740. */
    @Test
    void a01_oneBestPoint() {
        JsonNode plan = twelveMinutes(sites(1)).plan();
        assertThat(ids(plan)).containsExactly("B");
        assertThat(plan.get("objective").asDouble()).isEqualTo(610);
        assertThat(plan.get("bound").asDouble()).isEqualTo(610);
        assertThat(plan.get("gap").asDouble()).isZero();
        assertThat(plan.get("optimal").asBoolean()).isTrue();
        assertThat(plan.get("coverage").asDouble()).isCloseTo(610 / 740.0, within(1e-9));
        assertThat(plan.at("/lessSelfReliant/reached/mid").asDouble()).isEqualTo(40);
    }

    /** Two: B and D reach 690, more than A and C with 660. Three: A, C and D reach all. */
    @Test
    void a02_moreIsNotTheSameWithOneMore() {
        assertThat(ids(twelveMinutes(sites(2)).plan())).containsExactly("B", "D");
        JsonNode three = twelveMinutes(sites(3)).plan();
        assertThat(ids(three)).containsExactly("A", "C", "D");
        assertThat(three.get("coverage").asDouble()).isEqualTo(1);
        List<Double> reached = new ArrayList<>();
        three.get("frontier").forEach(step -> reached.add(step.get("reached").asDouble()));
        assertThat(reached).containsExactly(610.0, 690.0, 740.0, 740.0);
    }

    /** The less self-reliant walk 600 m: A reaches 60 of 100, C 30, D 10. */
    @Test
    void a03_otherPeopleOtherPoints() {
        Asked asked = twelveMinutes(sites(1));
        asked.weigh = PlanWish.Weigh.LESS_SELF_RELIANT;
        JsonNode plan = asked.plan();
        assertThat(ids(plan)).containsExactly("A");
        assertThat(plan.get("objective").asDouble()).isEqualTo(60);
        assertThat(plan.get("total").asDouble()).isEqualTo(100);
        assertThat(plan.get("coverage").asDouble()).isEqualTo(0.6);
    }

    /** Half for all, half for the weak: B is worth 610/740 + 40/100, A 360/740 + 60/100: B. With two, A and C win. */
    @Test
    void a04_bothWeighHalf() {
        Asked asked = twelveMinutes(sites(1));
        asked.weigh = PlanWish.Weigh.BOTH;
        JsonNode plan = asked.plan();
        assertThat(ids(plan)).containsExactly("B");
        assertThat(plan.get("objective").asDouble()).isCloseTo(0.5 * 610 + 0.5 * 740 * 0.4, within(1e-6));
        assertThat(plan.get("unit").asText()).isEqualTo("both");
        assertThat(PlanSentences.answer(new PlanStoryWriter(asked.outcome(), "").story(), Language.NL))
                .isEqualTo("Eén punt bereikt 82 % van de inwoners en 40 % van de verminderd zelfredzame inwoners van"
                        + " Lintdorp. Beter kan met één punt niet.");
        Asked two = twelveMinutes(sites(2));
        two.weigh = PlanWish.Weigh.BOTH;
        assertThat(ids(two.plan())).containsExactly("A", "C");
    }

    @Test
    void a05_theFewestPointsForACoverage() {
        JsonNode plan = twelveMinutes(new PlanWish.Ask.Coverage(0.93)).plan();
        assertThat(ids(plan)).containsExactly("B", "D");
        assertThat(plan.get("unit").asText()).isEqualTo("points");
        assertThat(plan.get("objective").asDouble()).isEqualTo(2);
        assertThat(ids(twelveMinutes(new PlanWish.Ask.Coverage(1)).plan())).containsExactly("A", "C", "D");
    }

    @Test
    void a06_whatCannotBeReachedIsToldAndByHowMuch() {
        Asked asked = twelveMinutes(new PlanWish.Ask.Coverage(0.95));
        asked.classes = List.of("school");
        JsonNode plan = asked.plan();
        assertThat(plan.get("shortfalls")).hasSize(1);
        assertThat(plan.at("/shortfalls/0/by").asDouble()).isCloseTo(0.95 * 740 - 610, within(1e-6));
    }

    /** 50,000 a point: for 120,000 there are two. */
    @Test
    void a07_aBudgetBuysTwo() {
        JsonNode plan = twelveMinutes(new PlanWish.Ask.Budget(120_000)).plan();
        assertThat(ids(plan)).containsExactly("B", "D");
        assertThat(plan.at("/euroPerYear/mid").asDouble()).isEqualTo(100_000);
        assertThat(plan.at("/euroPerYear/low").asDouble()).isEqualTo(50_000);
    }

    /** When a fire station costs next to nothing and the rest more than there is, that is what is bought. */
    @Test
    void a08_ownPricesDecide() throws IOException {
        Asked asked = twelveMinutes(new PlanWish.Ask.Budget(50_000));
        asked.prices = Optional.of(list("eigen.prijzen", """
                prijzen: eigen
                naam: Eigen
                versie: 1
                prijspeil: 2026
                [vol punt]
                euro per jaar: 60000
                bron: offerte
                [vol punt fire_station]
                euro per jaar: 20000
                bron: offerte
                [licht punt]
                euro per jaar: 10000
                bron: offerte
                """));
        assertThat(ids(asked.plan())).containsExactly("C");
    }

    /** All walk 600 m alike: A 300, B 260, C 360, D 80. */
    @Test
    void b01_metresHoldForAllAlike() {
        Asked asked = twelveMinutes(sites(1));
        asked.metres = OptionalDouble.of(600);
        JsonNode plan = asked.plan();
        assertThat(ids(plan)).containsExactly("C");
        assertThat(plan.get("objective").asDouble()).isEqualTo(360);
    }

    @Test
    void b02_classesForbiddenFixedAndOutside() throws IOException {
        Asked classes = twelveMinutes(sites(1));
        classes.classes = List.of("community_centre", "brandweerkazerne");
        assertThat(ids(classes.plan()))
                .as("A and C reach 360 each; either is best")
                .containsAnyOf("A", "C");

        Asked forbidden = twelveMinutes(sites(2));
        forbidden.forbidden = Optional.of(list("verboden.csv", "id\nB\n"));
        assertThat(ids(forbidden.plan())).containsExactly("A", "C");

        Asked byName = twelveMinutes(sites(2));
        byName.forbidden = Optional.of(list("verboden2.csv", "naam\nDe Brug\n"));
        assertThat(ids(byName.plan())).containsExactly("A", "C");

        Asked fixed = twelveMinutes(sites(2));
        fixed.fixed = Optional.of(list("vast.csv", "x,y\n190260,500050\n"));
        JsonNode plan = fixed.plan();
        assertThat(ids(plan)).as("A is where the list says").containsExactly("A", "C");
        assertThat(site(plan, "A").get("fixed").asBoolean()).isTrue();
        assertThat(site(plan, "A").get("why").get(0).asText()).isEqualTo("stays");

        Asked ownPlace = twelveMinutes(sites(1));
        ownPlace.fixed = Optional.of(list("vast2.csv", "id,naam,x,y\nN1,Nieuw,192900,500050\n"));
        assertThat(ids(ownPlace.plan())).as("a point that is no candidate").containsExactly("N1");

        Asked besideForbidden = twelveMinutes(sites(1));
        besideForbidden.fixed = Optional.of(list("vast3.csv", "naam,x,y,nieuw\nDe Brug,190860,500050,ja\n"));
        besideForbidden.forbidden = Optional.of(list("verboden3.csv", "id\nB\n"));
        JsonNode beside = besideForbidden.plan();
        assertThat(ids(beside))
                .as("a new place with the name of the one beside it")
                .doesNotContain("B");
        assertThat(beside.at("/sites/0/name").asText()).isEqualTo("De Brug");
        assertThat(beside.at("/sites/0/x").asDouble()).isEqualTo(190_860);

        Asked outside = twelveMinutes(sites(1));
        outside.outside = true;
        assertThat(outside.plan().at("/asked/candidates").asInt()).isEqualTo(5);
        assertThat(twelveMinutes(sites(1)).plan().at("/asked/excluded/outside").asInt())
                .isEqualTo(1);
    }

    /** B stands in a metre of water. Of A nobody knows: it may be chosen, and is told. */
    @Test
    void b03_aFlood() {
        Asked asked = twelveMinutes(sites(2));
        asked.hazards = List.of("plas");
        JsonNode plan = asked.plan();
        assertThat(ids(plan)).containsExactly("A", "C");
        assertThat(plan.at("/asked/excluded/in_the_water").asInt()).isEqualTo(1);
        assertThat(plan.at("/asked/depthUnknown").asInt()).isEqualTo(1);
        assertThat(plan.at("/passport/notes").toString()).contains("waterdiepte niet bekend");

        JsonNode dry = twelveMinutes(sites(1)).plan();
        assertThat(dry.at("/floods/0/pointsInWater").asInt()).as("B").isEqualTo(1);
        assertThat(dry.at("/floods/0/shareResidentsLeft").asDouble()).isZero();
    }

    /** At 200 m no candidate is within 75 m: a place of its own, of which nobody knows how deep the water gets. */
    @Test
    void b11_aFixedPlaceThatIsNoCandidate() throws IOException {
        Asked asked = twelveMinutes(sites(2));
        asked.fixed = Optional.of(list("nieuw.csv", "x,y\n190100,500050\n"));
        PlanOutcome outcome = outcome(asked.wish());
        JsonNode plan = json(outcome);
        for (JsonNode site : plan.get("sites")) {
            assertThat(site.get("depthMetres").has("plas")).isTrue();
        }
        assertThat(plan.at("/floods/0/pointsUnknown").asInt()).isGreaterThanOrEqualTo(1);
        Path file = folder.resolve("nieuw.gpkg");
        new PlanLayers(outcome, new PlanStoryWriter(outcome, "").story()).geoPackage(file);
        assertThat(file).isNotEmptyFile();
    }

    /** Room for 300 each: A has 300 of 360, C 300 of 360; B and D only 380 together. */
    @Test
    void b04_nobodyIsSentToAFullPoint() throws IOException {
        Asked asked = twelveMinutes(sites(2));
        asked.capacity = true;
        asked.norms = Optional.of(list("klein.norm", SMALL_POINTS));
        ;
        JsonNode plan = asked.plan();
        assertThat(plan.get("objective").asDouble()).isCloseTo(600, within(1e-6));
        assertThat(plan.get("coverage").asDouble()).isCloseTo(600 / 740.0, within(1e-9));
        assertThat(plan.at("/lessSelfReliant/reached/mid").asDouble())
                .as("all 60 near A and all 30 near C before anyone who can manage")
                .isCloseTo(90, within(1e-6));
        assertThat(plan.at("/passport/notes").toString()).contains("eerst een plek");
        for (JsonNode site : plan.get("sites")) {
            assertThat(site.at("/load/mid").asDouble()).isLessThanOrEqualTo(300 + 1e-6);
            assertThat(site.get("capacity").asDouble()).isEqualTo(300);
            assertThat(site.get("room").asDouble()).isEqualTo(300);
        }
    }

    /** First one, then three of which that one is part: A, C, D reach all, and then any of A and C (360) goes first. */
    @Test
    void b05_phases() {
        Asked asked = twelveMinutes(sites(3));
        asked.phases = List.of(1, 3);
        JsonNode plan = asked.plan();
        long first = 0;
        for (JsonNode site : plan.get("sites")) {
            first += site.get("phase").asInt() == 1 ? 1 : 0;
        }
        assertThat(first).isEqualTo(1);
        assertThat(plan.get("sites")).hasSize(3);
        // B, D and one more: 610 first, then at best 720 with C. A or C first: 360, then 740. The first is better
        // together.
        assertThat(ids(plan)).contains("B");
        assertThat(plan.get("objective").asDouble())
                .as("the mean over the two steps")
                .isCloseTo((610 + 720) / 2.0, within(1e-6));
    }

    /**
     * One full point for each 18,000 residents: one here. Full meets a second need of 60 of the 100 weak; all needs, 740 and 100,
     * count together for 740.
     */
    @Test
    void b06_lightAndFullPoints() {
        Asked asked = twelveMinutes(sites(3));
        asked.tiers = true;
        JsonNode plan = asked.plan();
        long full = 0;
        for (JsonNode site : plan.get("sites")) {
            full += site.get("tier").asText().equals("full") ? 1 : 0;
        }
        assertThat(full).isEqualTo(1);
        assertThat(site(plan, "A").get("tier").asText())
                .as("60 of the weak go there")
                .isEqualTo("full");
        assertThat(plan.get("objective").asDouble()).isCloseTo((740 + 60) * 740 / 840.0, within(1e-6));
    }

    /** With a second point counting for a quarter: A and B reach 630, of which 340 twice. */
    @Test
    void b07_aSecondDoorCounts() {
        Asked asked = twelveMinutes(sites(2));
        asked.backUp = true;
        JsonNode plan = asked.plan();
        // B and C: 640 once, of which 60 + 270 twice; B and D: 690 once; A and B: 630 once, 80 + 200 + 60 twice.
        assertThat(plan.get("objective").asDouble()).isCloseTo(640 + 0.25 * 330, within(1e-6));
        assertThat(ids(plan)).containsExactly("B", "C");
    }

    /**
     * Within 1.5 times the limit (1,500 and 900 m) half, within twice (2,000 and 1,200 m) a quarter. A counts 360 and half of
     * 10 + 270 and a quarter of 30... B counts 610, and of the weak 20 + 30 at 800 m for half: 635. With two, B and D: 690 and
     * half of 50 = 715; A and C: 660, and D's 70 who walk 1,400 m for half: 695.
     */
    @Test
    void b08_whoWalksSomewhatTooFarCountsForAPart() {
        Asked asked = twelveMinutes(sites(1));
        asked.seek = new PlanWish.Seek(true, false);
        JsonNode plan = asked.plan();
        assertThat(ids(plan)).containsExactly("B");
        assertThat(plan.get("objective").asDouble()).isCloseTo(610 + 0.5 * 50, within(1e-6));
        assertThat(plan.get("optimal").asBoolean()).isTrue();
        assertThat(plan.get("coverage").asDouble())
                .as("reached is within the limit")
                .isCloseTo(610 / 740.0, within(1e-9));
        assertThat(plan.at("/asked/gradual").asBoolean()).isTrue();
        assertThat(plan.at("/passport/notes").toString()).contains("telt bij het kiezen voor een deel");
        assertThat(plan.at("/frontier/1/objective").asDouble()).isCloseTo(690 + 0.5 * 50, within(1e-6));
    }

    /**
     * B stays, and serves nobody in the flood. With A: 630 when dry and 360 in the flood, so 495; with C 640 and 360, so 500; with D
     * 690 and 80, so 385. In dry weather alone D would be best.
     */
    @Test
    void b09_aFloodThatCountsBesideDryWeather() throws IOException {
        Asked asked = twelveMinutes(sites(2));
        asked.fixed = Optional.of(list("vast-b.csv", "id\nB\n"));
        assertThat(ids(asked.plan())).containsExactly("B", "D");
        asked.hazards = List.of("plas");
        assertThatExceptionOfType(BadInput.class).isThrownBy(asked::plan).withMessageContaining("stands in water");
        asked.seek = new PlanWish.Seek(false, true);
        JsonNode plan = asked.plan();
        assertThat(ids(plan)).containsExactly("B", "C");
        assertThat(plan.get("objective").asDouble()).isEqualTo(500);
        assertThat(plan.get("optimal").asBoolean()).isTrue();
        assertThat(plan.get("coverage").asDouble()).as("in dry weather").isCloseTo(640 / 740.0, within(1e-9));
        assertThat(plan.at("/floods/0/shareResidentsLeft").asDouble()).isCloseTo(360 / 740.0, within(1e-9));
        assertThat(plan.at("/asked/robust").asBoolean()).isTrue();
        assertThat(plan.at("/passport/notes").toString())
                .contains("2 omstandigheden")
                .contains("plas");
        PlanStory story = new PlanStoryWriter(asked.outcome(), "").story();
        assertThat(PlanSentences.answer(story, Language.NL))
                .as("B and D reach more in dry weather: no word that this is the most")
                .endsWith("Voor alles wat in dit plan meetelt, kan het met twee punten niet beter.");
        assertThat(story.about().counts()).containsExactly(PlanStory.Counts.FLOODS);

        Asked both = twelveMinutes(new PlanWish.Ask.Coverage(0.85));
        assertThat(ids(both.plan())).containsExactly("B", "D");
        both.hazards = List.of("plas");
        both.seek = new PlanWish.Seek(false, true);
        assertThat(ids(both.plan())).as("in the flood too").containsExactly("A", "C");

        Asked none = twelveMinutes(sites(1));
        none.seek = new PlanWish.Seek(false, true);
        assertThatExceptionOfType(BadInput.class).isThrownBy(none::plan).withMessageContaining("--robust");
    }

    /** Room for 300 in each: {B, C} seats 300 and 300 when dry, 300 in the flood. */
    @Test
    void b10_capacityHoldsInEachCircumstance() throws IOException {
        Asked asked = twelveMinutes(sites(2));
        asked.fixed = Optional.of(list("vast-b2.csv", "id\nB\n"));
        asked.hazards = List.of("plas");
        asked.seek = new PlanWish.Seek(false, true);
        asked.capacity = true;
        asked.norms = Optional.of(list("klein2.norm", SMALL_POINTS));
        JsonNode plan = asked.plan();
        assertThat(plan.get("objective").asDouble()).isCloseTo((600 + 300) / 2.0, within(1e-6));
        double load = 0;
        for (JsonNode site : plan.get("sites")) {
            assertThat(site.at("/load/mid").asDouble()).as("in dry weather").isLessThanOrEqualTo(300 + 1e-9);
            load += site.at("/load/mid").asDouble();
        }
        assertThat(load).isCloseTo(600, within(1e-6));
    }

    /** Who goes where, by hand, with B and D open. */
    @Test
    void c01_everyPersonIsSomewhereInTheAllotment() throws IOException {
        Path file = folder.resolve("allotment.csv");
        AllotmentRows.write(twelveMinutes(sites(2)).outcome(), file);
        double[] people = new double[2];
        CsvFile csv = CsvFile.open(file);
        List<String> rows = new ArrayList<>();
        csv.forEach(row -> {
            double own = Double.parseDouble(row.text(csv.get("people")));
            people[Integer.parseInt(row.text(csv.get("served")))] += own;
            rows.add(row.text(0) + " " + row.text(csv.get("group")) + " " + row.text(csv.get("site")) + " "
                    + row.text(csv.get("minutes")) + " " + row.text(csv.get("served")));
        });
        assertThat(people[1]).isEqualTo(690);
        assertThat(people[0] + people[1]).isEqualTo(740);
        assertThat(rows)
                .contains("E1900N5000 zelfredzaam B 9.6 1", "E1900N5000 verminderd_zelfredzaam B 16 0")
                .contains("E1930N5000 zelfredzaam D 0 1");
    }

    /** A, C and D: without A 300 have nobody (the 60 at hectometre 10 go to C), when C fails the 60 go to A. */
    @Test
    void c02_whatIsLostWithoutAPoint() {
        JsonNode plan = twelveMinutes(sites(3)).plan();
        assertThat(site(plan, "A").at("/residents/mid").asDouble()).isEqualTo(300);
        assertThat(site(plan, "C").at("/residents/mid").asDouble()).isEqualTo(360);
        assertThat(site(plan, "A").at("/lostWithout/mid").asDouble()).isEqualTo(300);
        assertThat(site(plan, "C").at("/lostWithout/mid").asDouble()).isEqualTo(300);
        JsonNode takes = site(plan, "C").get("takeOver");
        assertThat(takes.get(0).get("letter").asText())
                .isEqualTo(site(plan, "A").get("letter").asText());
        assertThat(takes.get(0).at("/residents/mid").asDouble()).isEqualTo(60);
        assertThat(takes.get(1).get("letter").isNull()).isTrue();
        double newly = 0;
        for (JsonNode site : plan.get("sites")) {
            newly += site.at("/newlyReached/mid").asDouble();
        }
        assertThat(newly).as("newly reached adds up to reached").isEqualTo(740);
    }

    /** The bounds: with B, the 80 of the first place are 90 to 110 residents less 10 to 40 weak. */
    @Test
    void c03_boundsAreThoseOfTheSquares() {
        JsonNode plan = twelveMinutes(sites(1)).plan();
        assertThat(plan.at("/residents/reached/low").asDouble()).isEqualTo((90 - 40) + 200 + 60 + (280 - 60));
        assertThat(plan.at("/residents/reached/high").asDouble()).isEqualTo((110 - 10) + 200 + 60 + (320 - 20));
        assertThat(plan.at("/residents/all/low").asDouble()).isEqualTo(710);
        assertThat(plan.at("/fairness/groups/1/people"))
                .as("one figure of the less self-reliant, wherever it stands")
                .isEqualTo(plan.at("/lessSelfReliant/all"));
    }

    @Test
    void c04_leftOutAreTheRest() {
        JsonNode plan = twelveMinutes(sites(2)).plan();
        double left = 0;
        for (JsonNode place : plan.get("leftOut")) {
            left += place.at("/residents/mid").asDouble();
        }
        assertThat(left).as("20 weak at the begin and 30 at hectometre 16").isEqualTo(50);
        assertThat(plan.at("/leftOut/0/name").asText()).startsWith("Oosteind");
    }

    /** Hectometres 30 and 35 are neighbours in squares of 500 m; their people live 1,200 m south of a place with a name. */
    @Test
    void c06_neighboursWhoAreLeftOutAreOnePlaceWithAName() throws IOException {
        Path more = SmallTown.write(folder.resolve("more"), "full");
        SmallTown.text(more, "internal/squares.csv", SmallTown.SQUARES + "E1935N5000,BU2,10,10,10,0,0,0,0,\n");
        SmallTown.text(more, "internal/places.csv", "id,naam,soort,x,y\nn1,Verdam,hamlet,193100,501250\n");
        PlanWish wish = twelveMinutes(sites(1)).wish();
        PlanOutcome outcome = new Planner(more, wish, Optional.empty(), "test", step -> {}).plan();
        JsonNode first = json(outcome).at("/leftOut/0");
        assertThat(first.get("name").asText()).isEqualTo("1,2 km ten zuiden van Verdam");
        assertThat(first.at("/residents/mid").asDouble()).isEqualTo(90);
        assertThat(first.get("squares")).extracting(JsonNode::asText).containsExactly("E1930N5000", "E1935N5000");
    }

    /** Without A its neighbour B, 600 m on, serves all of its 300 but the 20 who walk slowly at the begin. */
    @Test
    void c07_anotherBuildingThatDoesNearlyAsWell() {
        JsonNode plan = twelveMinutes(sites(3)).plan();
        assertThat(site(plan, "A").at("/alternative/id").asText()).isEqualTo("B");
        assertThat(site(plan, "A").at("/alternative/fewer/mid").asDouble()).isEqualTo(20);
        assertThat(site(plan, "C").get("alternative").isNull()).isTrue();
    }

    /** C is the only fire station: it reaches 60 and 300 of 740. */
    @Test
    void c08_whatIfOnlyTheFireStations() {
        for (JsonNode one : twelveMinutes(sites(2)).plan().get("whatIfs")) {
            if (one.get("change").asText().equals("fire_stations_only")) {
                assertThat(one.get("points").asInt()).isEqualTo(1);
                assertThat(one.get("shareResidents").asDouble()).isCloseTo(360 / 740.0, within(1e-9));
                return;
            }
        }
        throw new AssertionError("Nobody asked what the fire stations alone would reach.");
    }

    /** With 850 m the places 800 m from B lie within half a square of the limit. */
    @Test
    void c09_squaresInWhichTheLimitLiesAreCountedAndHatched() {
        Asked asked = twelveMinutes(sites(1));
        asked.metres = OptionalDouble.of(850);
        PlanStory story = new PlanStoryWriter(asked.outcome(), "").story();
        assertThat(story.doubts()).contains(new PlanStory.Doubt(PlanStory.DoubtKind.SQUARES_UNCERTAIN, 2));
        assertThat(story.map().squares())
                .filteredOn(PlanMap.ReachedSquare::uncertain)
                .extracting(square -> square.square().id())
                .containsExactly("E1900N5000", "E1916N5000");
    }

    /** What is known of A: power yes, water no; the depth of C and D is known and small. */
    @Test
    void c05_whatIsKnownOfBuildings() throws IOException {
        Asked asked = twelveMinutes(sites(3));
        asked.suitability = Optional.of(list("geschikt.csv", "id,noodstroom,water\nA,ja,nee\nC,,?\n"));
        JsonNode plan = asked.plan();
        assertThat(site(plan, "A").at("/suitability/low").asDouble()).isCloseTo(3 / 24.0, within(1e-6));
        assertThat(site(plan, "A").at("/suitability/high").asDouble()).isCloseTo(22 / 24.0, within(1e-6));
        assertThat(site(plan, "A").at("/suitability/lacking/0").asText()).isEqualTo("water");
        assertThat(site(plan, "C").at("/suitability/low").asDouble()).as("dry").isCloseTo(3 / 24.0, within(1e-6));
        assertThat(site(plan, "C").at("/suitability/high").asDouble()).isEqualTo(1);
    }

    @Test
    void d01_withoutANumberTheNormGivesOne() {
        JsonNode plan = json(outcome(PlanWish.usual()));
        assertThat(plan.get("sites")).as("740 residents, 3,950 a point").hasSize(1);
        assertThat(plan.at("/asked/fromNorm").asBoolean()).isTrue();
        assertThat(plan.at("/passport/notes").toString()).contains("3950 inwoners per punt");
        assertThat(plan.at("/norms/0/official").asBoolean(true)).isFalse();
    }

    @Test
    void d02_theFolderIsWhole() throws IOException {
        Path plan = folder.resolve("usual2");
        PlanMake.make(
                region,
                PlanWish.usual(),
                Optional.empty(),
                "test",
                "",
                Links.NONE,
                Language.NL,
                plan,
                false,
                step -> {});
        for (String name : List.of(
                "plan.json",
                "plan.geojson",
                "plan.gpkg",
                "plan.html",
                "plan.pdf",
                "passport.json",
                "internal/allotment.csv",
                "internal/reach.csv")) {
            assertThat(plan.resolve(name)).isNotEmptyFile();
        }
        JsonNode json = new ObjectMapper().readTree(plan.resolve("plan.json").toFile());
        assertThat(json.at("/passport/disclosure").asText()).isEqualTo("full");
        assertThat(json.at("/passport/parameters/detour").asText()).isEqualTo("1");
        assertThat(Files.readString(plan.resolve("plan.geojson"))).contains("\"letter\":\"A\"");
    }

    /** Within 250 m C reaches most, 300; but the place with most weak residents, the second, is reached by E only: 200. */
    @Test
    void d03_theMostVulnerableFirst() {
        Asked asked = twelveMinutes(sites(1));
        asked.metres = OptionalDouble.of(250);
        asked.outside = true;
        assertThat(ids(asked.plan())).containsExactly("C");
        asked.equity = OptionalDouble.of(1);
        JsonNode fair = asked.plan();
        assertThat(ids(fair)).containsExactly("E");
        assertThat(fair.get("objective").asDouble()).isEqualTo(200);
        assertThat(fair.at("/asked/equity").asDouble()).isEqualTo(1);
        assertThat(fair.at("/shortfalls")).isEmpty();
    }
}
