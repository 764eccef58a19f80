// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.people;

import static nl.noaber.core.people.World.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.evidence.FigureTable;
import nl.noaber.core.geo.Area;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.core.people.Address.Use;
import org.junit.jupiter.api.Test;

/** From district totals to squares, over addresses. */
class FromAddressesTest {
    private static final List<String> FIGURES = List.of(
            "aantal_inwoners",
            "gemiddelde_huishoudsgrootte",
            "aantal_huishoudens",
            "percentage_eenpersoonshuishoudens",
            "percentage_personen_0_tot_15_jaar",
            "percentage_personen_15_tot_25_jaar",
            "percentage_personen_25_tot_45_jaar",
            "percentage_personen_45_tot_65_jaar",
            "percentage_personen_65_jaar_en_ouder");

    private static Address address(int number, int x, int y, Use use) {
        return new Address("A%05d".formatted(number), new RdPoint(World.WEST + x, World.SOUTH + y), "8261AB", use);
    }

    private static Published district(double residents, double size) {
        FigureTable figures =
                World.table(FIGURES, row("WK00", residents, size, residents / size, 30, 18, 12, 25, 25, 20));
        return new Published(
                List.of(World.district(0)), figures, List.of(), Published.noFigures(), Published.noFigures());
    }

    /** By hand: 8 residents on 4 dwellings, three in one square and one in another: 6 and 2. */
    @Test
    void a01_residentsAreSpreadOverDwellings() {
        Population people = FromAddresses.build(
                List.of(
                        address(1, 10, 10, Use.DWELLING),
                        address(2, 20, 10, Use.DWELLING),
                        address(3, 30, 10, Use.DWELLING),
                        address(4, 510, 10, Use.DWELLING),
                        address(5, 520, 10, Use.OTHER)),
                district(8, 2));
        assertThat(people.get(Columns.RESIDENTS).mid(0)).isCloseTo(6, within(1e-9));
        assertThat(people.get(Columns.RESIDENTS).mid(1)).isCloseTo(2, within(1e-9));
        assertThat(people.get(Columns.AGE_65_PLUS).mid(0)).isCloseTo(1.2, within(1e-6));
        assertThat(people.get(Columns.SINGLES).mid(0)).isCloseTo(0.9, within(1e-9));
    }

    /** A village of 100 with two addresses in the files: 5 are placed, 95 live outside, no one is squeezed in. */
    @Test
    void a02_whoDoesNotFitLivesOutside() {
        Population people = FromAddresses.build(
                List.of(address(1, 10, 10, Use.UNKNOWN), address(2, 510, 10, Use.UNKNOWN)), district(100, 2.5));
        assertThat(people.accounts()).contains(new AreaAccount("WK00", Columns.RESIDENTS, 100, 5, 95, 0));
        assertThat(people.get(Columns.RESIDENTS).mid(0)).isCloseTo(2.5, within(1e-9));
    }

    @Test
    void a03_anAddressThatMayBeAShopWidensTheInterval() {
        List<Address> sure = new ArrayList<>();
        List<Address> unsure = new ArrayList<>();
        for (int n = 0; n < 40; n++) {
            sure.add(address(n, 10 + n, 10, Use.DWELLING));
            unsure.add(address(n, 10 + n, 10, Use.UNKNOWN));
        }
        Estimate known = FromAddresses.build(sure, district(60, 2)).get(Columns.RESIDENTS);
        Estimate guessed = FromAddresses.build(unsure, district(60, 2)).get(Columns.RESIDENTS);
        assertThat(guessed.mid(0)).isCloseTo(known.mid(0), within(1e-9));
        assertThat(guessed.high(0) - guessed.low(0)).isGreaterThan(known.high(0) - known.low(0));
    }

    @Test
    void a04_addressesInNoAreaAreCounted() {
        Population people = FromAddresses.build(
                List.of(address(1, 10, 10, Use.DWELLING), address(2, 5010, 10, Use.DWELLING)), district(2, 2));
        assertThat(people.notes())
                .anyMatch(
                        note -> note.equals("Adressen die in geen enkele wijk liggen en dus geen inwoners kregen: 1."));
    }

    @Test
    void a05_figuresOfAnotherPlaceAreRefused() {
        Published other = new Published(
                List.of(World.box("WK77", 0, 300_000, 1000, 1000)),
                district(10, 2).figures(),
                List.of(),
                Published.noFigures(),
                Published.noFigures());
        assertThatThrownBy(() -> FromAddresses.build(List.of(address(1, 10, 10, Use.DWELLING)), other))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("aantal_inwoners");
        assertThatThrownBy(() -> FromAddresses.build(List.of(address(1, 10, 10, Use.OTHER)), district(10, 2)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("dwelling");
    }

    /** By hand: of 65+ in the postcode half is 75+ (100 of 200): half of the elderly of the square. */
    @Test
    void a06_theOldestFollowThePostcode() {
        List<String> bands = List.of(
                "inwoners_65_69",
                "inwoners_70_74",
                "inwoners_75_79",
                "inwoners_80_84",
                "inwoners_85_89",
                "inwoners_90_94",
                "inwoners_95_plus");
        Published base = district(8, 2);
        Published aged = new Published(
                base.areas(),
                base.figures(),
                List.of(),
                Published.noFigures(),
                World.table(bands, row("8261", 50, 50, 40, 30, 20, 10, 0)));
        Population people = FromAddresses.build(
                List.of(
                        address(1, 10, 10, Use.DWELLING),
                        address(2, 10, 20, Use.DWELLING),
                        address(3, 10, 30, Use.DWELLING),
                        address(4, 10, 40, Use.DWELLING)),
                aged);
        double elderly = people.get(Columns.AGE_65_PLUS).mid(0);
        assertThat(people.get(Columns.AGE_75_PLUS).mid(0)).isCloseTo(elderly * 0.5, within(1e-9));
        assertThat(people.get(Columns.AGE_80_PLUS).mid(0)).isCloseTo(elderly * 0.3, within(1e-9));
    }

    @Test
    void b01_totalsHoldAndTheOrderOfAddressesDoesNotMatter() {
        Random random = new Random(3);
        for (int world = 0; world < 40; world++) {
            List<Address> addresses = new ArrayList<>();
            Use[] uses = Use.values();
            for (int n = 0; n < 400; n++) {
                addresses.add(address(n, random.nextInt(3000), random.nextInt(1000), uses[random.nextInt(3)]));
            }
            Published published = threeDistricts(random);
            Population people = FromAddresses.build(addresses, published);
            Estimate residents = people.get(Columns.RESIDENTS);
            double placed = people.accounts().stream()
                    .filter(a -> a.column().equals(Columns.RESIDENTS))
                    .mapToDouble(AreaAccount::placed)
                    .sum();
            assertThat(residents.total().mid()).isCloseTo(placed, within(1e-6));
            for (int i = 0; i < people.size(); i++) {
                double sum = 0;
                for (String band : Columns.BANDS) {
                    sum += people.get(band).mid(i);
                }
                assertThat(sum).isCloseTo(residents.mid(i), within(1e-5));
            }
            Collections.shuffle(addresses, random);
            assertThat(FromAddresses.build(addresses, published)
                            .get(Columns.RESIDENTS)
                            .mids())
                    .containsExactly(residents.mids());
        }
    }

    private static Published threeDistricts(Random random) {
        List<Area> areas = List.of(World.district(0), World.district(1), World.district(2));
        FigureTable.Builder builder = FigureTable.builder(FIGURES);
        for (Area area : areas) {
            int at = builder.row(area.code());
            double size = 1.5 + random.nextInt(20) / 10.0;
            double residents = 5 * (1 + random.nextInt(100));
            double[] values = {residents, size, Math.round(residents / size), 30, 18, 12, 25, 25, 20};
            for (int c = 0; c < values.length; c++) {
                builder.set(at, FIGURES.get(c), values[c], 2024);
            }
        }
        return new Published(areas, builder.build(), List.of(), Published.noFigures(), Published.noFigures());
    }
}
