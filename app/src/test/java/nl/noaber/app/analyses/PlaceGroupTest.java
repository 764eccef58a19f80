// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.noaber.app.picture.MarkerKind;
import nl.noaber.core.evidence.FigureTable;
import nl.noaber.core.geo.Place;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.core.people.Columns;
import nl.noaber.core.people.Estimate;
import nl.noaber.core.people.FromSquares;
import nl.noaber.core.people.Population;
import nl.noaber.core.people.Published;
import nl.noaber.data.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What places are, that each is there once, and who lives in them. */
class PlaceGroupTest {
    private static Place place(String id, String kind, double x, String... properties) {
        Map<String, String> more = new TreeMap<>();
        for (int i = 0; i < properties.length; i += 2) {
            more.put(properties[i], properties[i + 1]);
        }
        return new Place(id, "Huis " + id, kind, new RdPoint(x, 500_050), new TreeMap<>(more));
    }

    @ParameterizedTest
    @CsvSource({
        "nursing_home,CARE",
        "verpleeginrichting,CARE",
        "AWBZ-instelling,CARE",
        "hospice,CARE",
        "hospital,HOSPITAL",
        "Ziekenhuis,HOSPITAL",
        "kindergarten,CHILDREN",
        "Kinderdagverblijf,CHILDREN",
        "Brandweerkazerne,FIRE_STATION",
        "fire_station,FIRE_STATION",
        "pharmacy,MEDICINE",
        "substation,NETWORK",
        "mast,NETWORK",
        "restaurant,OTHER",
        "'',OTHER"
    })
    void a01_groupsByTheWordsOfOsmAndOfRegisters(String kind, PlaceGroup group) {
        assertThat(PlaceGroup.of(place("1", kind, 0))).isEqualTo(group);
    }

    /** The letters are those of the signs that the map draws. */
    @Test
    void a02_lettersOnTheMapAreOfOneKindOnly() {
        assertThat(List.of(
                        MarkerKind.HOSPITAL,
                        MarkerKind.CARE_HOME,
                        MarkerKind.FIRE_STATION,
                        MarkerKind.SCHOOL,
                        MarkerKind.CANDIDATE))
                .extracting(MarkerKind::letter)
                .doesNotHaveDuplicates();
    }

    @Test
    void b01_ofOsmOnlyHallsAreCandidates() {
        assertThat(CandidateKinds.mayBe(place("1", "library", 0, "amenity", "library")))
                .isTrue();
        assertThat(CandidateKinds.mayBe(place("2", "sports_centre", 0, "leisure", "sports_centre")))
                .isTrue();
        assertThat(CandidateKinds.mayBe(place("3", "bench", 0, "amenity", "bench")))
                .isFalse();
        assertThat(CandidateKinds.mayBe(place("4", "substation", 0, "power", "substation")))
                .isFalse();
    }

    @Test
    void b02_whatSomebodyChoseStaysWhateverItIs() {
        assertThat(CandidateKinds.mayBe(place("1", "windmill", 0))).isTrue();
        assertThat(CandidateKinds.mayBe(place("2", "", 0, "naam_stembureau", "De Brug")))
                .isTrue();
    }

    @Test
    void c01_theSameHomeInTwoFilesIsThereOnceAndTheOneThatTellsMoreStays() {
        Refusals refusals = new Refusals();
        OncePlaces once = new OncePlaces(refusals);
        once.add("osm", place("1", "nursing_home", 100_000));
        once.add("register", place("9", "verpleeginrichting", 100_060, "people", "40"));
        assertThat(once.all()).extracting(Place::id).containsExactly("9");
        assertThat(refusals.rows()).singleElement().satisfies(row -> {
            assertThat(row.file()).isEqualTo("register");
            assertThat(row.reason()).contains("earlier file");
        });
    }

    @Test
    void c02_furtherApartOrOfAnotherGroupOrInOneFileTheyAreTwo() {
        Refusals refusals = new Refusals();
        OncePlaces once = new OncePlaces(refusals);
        once.add("osm", place("1", "nursing_home", 100_000));
        once.add("osm", place("2", "nursing_home", 100_010));
        once.add("other", place("3", "nursing_home", 100_071));
        once.add("other", place("4", "hospital", 100_000));
        once.add("more", place("5", "restaurant", 100_000));
        once.add("most", place("6", "restaurant", 100_000));
        assertThat(once.all()).extracting(Place::id).containsExactly("1", "2", "3", "4", "5", "6");
        assertThat(refusals.total()).isZero();
    }

    @Test
    void c03_idsAreMadeUnique() {
        OncePlaces once = new OncePlaces(new Refusals());
        once.add("a", place("1", "school", 100_000));
        once.add("b", place("1", "school", 200_000));
        once.add("c", place("1-2", "school", 210_000));
        once.add("d", place("1", "school", 220_000));
        assertThat(once.all()).extracting(Place::id).doesNotHaveDuplicates().hasSize(4);
    }

    /** Two squares beside each other, of so many residents. */
    private static Population people(double first, double second) {
        FigureTable.Builder squares = FigureTable.builder(List.of(Columns.RESIDENTS));
        squares.set(squares.row("E1000N5000"), Columns.RESIDENTS, first, 2024);
        squares.set(squares.row("E1001N5000"), Columns.RESIDENTS, second, 2024);
        return FromSquares.build(squares.build(), Published.nothing(), Set.of());
    }

    @Test
    void d01_aHomeOfFortyPlacesHas32To40ResidentsAndOtherSquaresNone() {
        Estimate homes = CareHomes.add(people(100, 100), List.of(place("1", "nursing_home", 100_050, "people", "40")))
                .get(CareHomes.RESIDENTS);
        assertThat(new double[] {homes.low(0), homes.mid(0), homes.high(0)}).containsExactly(32, 38, 40);
        assertThat(new double[] {homes.low(1), homes.mid(1), homes.high(1)}).containsExactly(0, 0, 0);
    }

    @Test
    void d02_neverMoreThanLiveInTheSquareAndTwoHomesAdd() {
        Estimate homes = CareHomes.add(
                        people(50, 100),
                        List.of(
                                place("1", "nursing_home", 100_050, "people", "40"),
                                place("2", "nursing_home", 100_080, "people", "30")))
                .get(CareHomes.RESIDENTS);
        assertThat(new double[] {homes.low(0), homes.mid(0), homes.high(0)})
                .as("50 residents, rounded to fives, are 52 at most")
                .containsExactly(52, 52, 52);
    }

    @Test
    void d03_aHomeThatDoesNotTellMakesItsSquareUnknownNotEmpty() {
        Population with = CareHomes.add(
                people(100, 100),
                List.of(
                        place("1", "nursing_home", 100_050, "people", "40"),
                        place("2", "nursing_home", 100_150, "people", "ca. 40")));
        assertThat(with.get(CareHomes.RESIDENTS).has(0)).isTrue();
        assertThat(with.get(CareHomes.RESIDENTS).has(1)).isFalse();
    }

    @Test
    void d04_whereNoHomeTellsThereIsNoFigure() {
        Population people = people(100, 100);
        assertThat(CareHomes.add(
                                people,
                                List.of(
                                        place("1", "nursing_home", 100_050),
                                        place("2", "school", 100_050, "people", "300")))
                        .find(CareHomes.RESIDENTS))
                .isEmpty();
        assertThat(CareHomes.add(people, List.of()).find(CareHomes.RESIDENTS)).isEmpty();
    }
}
