// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.app.analyses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.noaber.core.evidence.FigureTable;
import nl.noaber.core.evidence.Interval;
import nl.noaber.core.geo.Area;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.core.people.Address;
import nl.noaber.core.people.Columns;
import nl.noaber.core.people.FromAddresses;
import nl.noaber.core.people.FromSquares;
import nl.noaber.core.people.Population;
import nl.noaber.core.people.Published;
import nl.noaber.core.vulnerability.LessSelfReliant;
import nl.noaber.core.vulnerability.Recipe;
import nl.noaber.data.recipe.RecipeFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/** Two areas of one square kilometre; the numbers can be checked by hand. */
class AreaNumbersTest {
    private static final List<Area> AREAS = List.of(area("BU00010001", 100_000), area("BU00010002", 101_000));

    @TempDir
    Path folder = Path.of("");

    private static Area area(String code, int west) {
        return new Area(
                code,
                code,
                "GM0001",
                false,
                new GeometryFactory().toGeometry(new Envelope(west, west + 1_000, 500_000, 501_000)));
    }

    /** Of everybody 20 % is 65 or older; households of two; 40 cars per hundred households. */
    private static Published published(double first, double second) {
        List<String> columns = Stream.of(
                        "0_tot_15_jaar", "15_tot_25_jaar", "25_tot_45_jaar", "45_tot_65_jaar", "65_jaar_en_ouder")
                .map(band -> "percentage_personen_" + band)
                .toList();
        FigureTable.Builder figures = FigureTable.builder(Stream.concat(
                        columns.stream(),
                        Stream.of(
                                "aantal_inwoners",
                                "aantal_huishoudens",
                                "gemiddelde_huishoudsgrootte",
                                "personenautos_per_huishouden"))
                .toList());
        double[] residents = {first, second};
        for (int k = 0; k < 2; k++) {
            int row = figures.row(AREAS.get(k).code());
            columns.forEach(column -> figures.set(row, column, 20, 2024));
            figures.set(row, "aantal_inwoners", residents[k], 2024);
            figures.set(row, "aantal_huishoudens", residents[k] / 2, 2024);
            figures.set(row, "gemiddelde_huishoudsgrootte", 2, 2024);
            figures.set(row, "personenautos_per_huishouden", 0.4, 2024);
        }
        return new Published(AREAS, figures.build(), List.of(), Published.noFigures(), Published.noFigures());
    }

    /** One in five of those of 65 and older, at least one in ten, at most three in ten. */
    private Recipe recipe() throws IOException {
        return RecipeFile.read(Files.writeString(folder.resolve("test.recept"), """
                recept: test
                naam: Test
                versie: 1
                overlap: onafhankelijk
                uitleg: Een op de vijf.

                [ouderen]
                naam: Ouderen
                thema: leeftijd en gezondheid
                telt in: aantal
                bron: vierkant aantal_inwoners_65_jaar_en_ouder
                aandeel: 0,1 0,2 0,3 aanname
                gewicht: 1
                zin: Ouderen.
                waarom: Om te rekenen.
                citaat: [D]
                """));
    }

    private static Population twoSquares() {
        FigureTable.Builder squares =
                FigureTable.builder(Stream.concat(Stream.of(Columns.RESIDENTS), Columns.BANDS.stream())
                        .toList());
        for (String id : List.of("E1000N5000", "E1005N5005")) {
            squares.set(squares.row(id), Columns.RESIDENTS, 100, 2024);
            Columns.BANDS.forEach(band -> squares.set(squares.row(id), band, 20, 2024));
        }
        return FromSquares.build(squares.build(), published(200, 0), Set.of());
    }

    /** A hundred addresses, half of them in another square; the second area has a hundred residents and no address. */
    private static Population oneVillageOutside() {
        List<Address> addresses = IntStream.range(0, 100)
                .mapToObj(i -> new Address(
                        "a" + i, new RdPoint(100_050 + 500 * (i % 2), 500_050), "1234AB", Address.Use.DWELLING))
                .toList();
        return FromAddresses.build(addresses, published(200, 100));
    }

    private AreaNumbers numbers(Population people, Published published) throws IOException {
        Ground ground = new Ground(people, published);
        Recipe recipe = recipe();
        return new AreaNumbers(ground, people.accounts(), VulnerabilityStage.count(recipe, ground), recipe);
    }

    @Test
    void a01_publishedFiguresStayAsTheyArePublished() throws IOException {
        AreaNumbers numbers = numbers(twoSquares(), published(200, 0));
        assertThat(numbers.find("BU00010001", Columns.RESIDENTS)).contains(Interval.of(198, 200, 202));
        assertThat(numbers.find("BU00010001", Columns.AGE_65_PLUS).orElseThrow().mid())
                .isEqualTo(40);
        assertThat(numbers.residents()).isEqualTo(Interval.of(198, 200, 202));
    }

    @Test
    void a02_ofTheBoundsOfTheSquaresAndOfTheAreaThePartInCommonIsKept() throws IOException {
        Population people = twoSquares();
        Published published = published(200, 0);
        Ground ground = new Ground(people, published);
        Recipe recipe = recipe();
        LessSelfReliant counted = VulnerabilityStage.count(recipe, ground);
        AreaNumbers numbers = new AreaNumbers(ground, people.accounts(), counted, recipe);

        // Squares of 20 elderly are 18 to 22: a tenth of 36 to three tenths of 44. The area has 38 to 42 of them.
        Interval sum = counted.find(0).orElseThrow().plus(counted.find(1).orElseThrow());
        assertThat(sum.low()).isCloseTo(3.6, within(1e-9));
        assertThat(sum.high()).isCloseTo(13.2, within(1e-9));
        Interval area = numbers.lessSelfReliant("BU00010001").orElseThrow();
        assertThat(area.low()).isCloseTo(3.8, within(1e-9));
        assertThat(area.mid()).isCloseTo(8, within(1e-9));
        assertThat(area.high()).isCloseTo(12.6, within(1e-9));
    }

    @Test
    void b01_whoLivesOutsideTheFilesHasARowOfTheirOwn() {
        Ground ground = new Ground(oneVillageOutside(), published(200, 100));
        assertThat(ground.squares()).isEqualTo(2);
        assertThat(ground.rows()).isEqualTo(3);
        assertThat(ground.outsideAreas()).containsExactly("BU00010002");
        assertThat(ground.byArea()).containsEntry("BU00010001", List.of(0, 1)).containsEntry("BU00010002", List.of(2));
        assertThat(ground.find(Columns.RESIDENTS).orElseThrow().find(2)).contains(Interval.exactly(100));
        assertThat(ground.find(Columns.AGE_65_PLUS).orElseThrow().mid(2)).isCloseTo(20, within(1e-9));
        double share = 0.429;
        assertThat(ground.find(Columns.AGE_75_PLUS).orElseThrow().mid(2))
                .as("the oldest are the same share of 65+ as within: the national one")
                .isCloseTo(20 * share, within(1e-6));
        assertThat(ground.find("nothing")).isEmpty();
    }

    @Test
    void b02_theyCountInTheTotals() throws IOException {
        AreaNumbers numbers = numbers(oneVillageOutside(), published(200, 100));
        assertThat(numbers.areas()).containsExactly("BU00010001", "BU00010002");
        assertThat(numbers.residents().mid()).isEqualTo(300);
        assertThat(numbers.outside("BU00010001")).isZero();
        assertThat(numbers.outside("BU00010002")).isEqualTo(100);
        assertThat(numbers.lessSelfReliant("BU00010002").orElseThrow().mid()).isCloseTo(4, within(1e-9));
        assertThat(numbers.lessSelfReliant().mid()).isCloseTo(12, within(1e-9));
    }

    @Test
    void b03_aFigureOfTheAreaHoldsForEachOfItsRows() {
        Ground ground = new Ground(oneVillageOutside(), published(200, 100));
        assertThat(ground.ofArea("gebied.personenautos_per_huishouden").orElseThrow())
                .containsExactly(0.4, 0.4, 0.4);
        assertThat(ground.ofArea("gebied.nothing")).isEmpty();
    }

    @Test
    void c01_whatNoSquareTellsIsUnknownNotNothing() throws IOException {
        FigureTable.Builder squares = FigureTable.builder(List.of(Columns.RESIDENTS));
        squares.set(squares.row("E1000N5000"), Columns.RESIDENTS, 100, 2024);
        Published nothing = Published.nothing();
        AreaNumbers numbers = numbers(FromSquares.build(squares.build(), nothing, Set.of()), nothing);
        assertThat(numbers.find("", Columns.AGE_75_PLUS)).isEmpty();
        assertThat(numbers.total(Columns.AGE_75_PLUS)).isEqualTo(Interval.ZERO);
        assertThat(numbers.residents()).isEqualTo(Interval.of(98, 100, 102));
        assertThat(numbers.areas()).isEmpty();
    }
}
