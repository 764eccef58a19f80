// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.people;

import static nl.noaber.core.people.World.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.evidence.FigureTable;
import org.junit.jupiter.api.Test;

/** From CBS squares to residents, with what CBS covers. */
class FromSquaresTest {
    private static final double COVERED = -99_997;

    private static Published districts(FigureTable figures, int count) {
        List<nl.noaber.core.geo.Area> areas = new ArrayList<>();
        for (int d = 0; d < count; d++) {
            areas.add(World.district(d));
        }
        return new Published(areas, figures, List.of(), Published.noFigures(), Published.noFigures());
    }

    @Test
    void a01_withoutAreasACoveredSquareIsNoughtToFour() {
        FigureTable squares =
                World.table(List.of(Columns.RESIDENTS), row(World.square(0, 0), 35), row(World.square(1, 0), COVERED));
        Population people = FromSquares.build(squares, Published.nothing(), Set.of());
        Estimate residents = people.get(Columns.RESIDENTS);
        assertThat(residents.find(0)).contains(nl.noaber.core.evidence.Interval.of(33, 35, 37));
        assertThat(residents.find(1)).contains(nl.noaber.core.evidence.Interval.of(0, 2, 4));
        assertThat(people.notes()).anyMatch(note -> note.contains("geen wijken of buurten"));
    }

    /** By hand: 50 + 20 published and 2 + 2 guessed make 74, the district has 75: rounding and two covered squares take up the difference. */
    @Test
    void a02_theTotalOfTheDistrictHolds() {
        FigureTable squares = World.table(
                List.of(Columns.RESIDENTS),
                row(World.square(0, 0), 50),
                row(World.square(1, 0), 20),
                row(World.square(2, 0), COVERED),
                row(World.square(3, 0), COVERED));
        Population people = FromSquares.build(
                squares, districts(World.table(List.of("aantal_inwoners"), row("WK00", 75)), 1), Set.of());
        Estimate residents = people.get(Columns.RESIDENTS);
        assertThat(residents.total().mid()).isCloseTo(75, within(1e-9));
        double factor = 75.0 / 74;
        assertThat(residents.mid(0)).isCloseTo(50 * factor, within(1e-9));
        assertThat(residents.mid(2)).isCloseTo(2 * factor, within(1e-9));
        assertThat(people.accounts()).containsExactly(new AreaAccount("WK00", Columns.RESIDENTS, 75, 75, 0, 0));
    }

    /** The squares can hold 22 + 4 at most: the other 74 are left over, and not hidden. */
    @Test
    void a03_whatTheSquaresCannotHoldIsReported() {
        FigureTable squares =
                World.table(List.of(Columns.RESIDENTS), row(World.square(0, 0), 20), row(World.square(1, 0), COVERED));
        Population people = FromSquares.build(
                squares, districts(World.table(List.of("aantal_inwoners"), row("WK00", 100)), 1), Set.of());
        assertThat(people.accounts()).containsExactly(new AreaAccount("WK00", Columns.RESIDENTS, 100, 26, 0, 74));
    }

    @Test
    void a04_aSquareBelongsToTheAreaThatCoversMostOfIt() {
        var areas = List.of(
                World.box("A", World.WEST, World.SOUTH, 170, 100),
                World.box("B", World.WEST + 170, World.SOUTH, 200, 100));
        FigureTable squares =
                World.table(List.of(Columns.RESIDENTS), row(World.square(1, 0), 20), row(World.square(5, 5), 20));
        Population people = FromSquares.build(
                squares,
                new Published(areas, Published.noFigures(), List.of(), Published.noFigures(), Published.noFigures()),
                Set.of());
        assertThat(people.area(0)).isEqualTo("A");
        assertThat(people.area(1)).isEmpty();
    }

    @Test
    void a05_anotherGridIsRefused() {
        FigureTable squares = World.table(List.of(Columns.RESIDENTS), row("SQ12", 20));
        assertThatThrownBy(() -> FromSquares.build(squares, Published.nothing(), Set.of()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("SQ12")
                .hasMessageContaining("Maybe");
        FigureTable noResidents = World.table(List.of("inw"), row(World.square(0, 0), 20));
        assertThatThrownBy(() -> FromSquares.build(noResidents, Published.nothing(), Set.of()))
                .isInstanceOf(BadInput.class);
    }

    /** True towns, rounded and covered as CBS does: the bounds hold the truth, the totals hold, bands make residents. */
    @Test
    void b01_inAnyTownBoundsHoldTheTruthAndTotalsHold() {
        SplittableRandom random = new SplittableRandom(11);
        for (int town = 0; town < 30; town++) {
            Town truth = new Town(random.split());
            Population people = FromSquares.build(truth.squares, districts(truth.figures, 3), Set.of());
            Estimate residents = people.get(Columns.RESIDENTS);
            for (int i = 0; i < people.size(); i++) {
                int[] bands = truth.bands.get(people.squares().get(i).id());
                double sum = 0;
                for (int b = 0; b < 5; b++) {
                    Estimate band = people.get(Columns.BANDS.get(b));
                    assertThat(band.mid(i)).isBetween(band.low(i), band.high(i));
                    assertThat(band.mid(i)).isLessThanOrEqualTo(residents.mid(i) + 1e-9);
                    sum += band.mid(i);
                }
                assertThat(sum).isCloseTo(residents.mid(i), within(1e-6));
                double lived = java.util.Arrays.stream(bands).sum();
                assertThat(lived).isBetween(residents.low(i), residents.high(i));
                assertThat(people.get(Columns.AGE_75_PLUS).high(i))
                        .isLessThanOrEqualTo(people.get(Columns.AGE_65_PLUS).high(i));
            }
            assertThat(people.accounts())
                    .filteredOn(a -> a.column().equals(Columns.RESIDENTS))
                    .hasSize(3)
                    .allSatisfy(a -> assertThat(Math.abs(a.residual())).isLessThan(1e-6));
        }
    }

    /** Three districts of a hundred squares with true people, and the figures that CBS would publish of them. */
    private static final class Town {
        final java.util.Map<String, int[]> bands = new java.util.TreeMap<>();
        final FigureTable squares;
        final FigureTable figures;

        Town(SplittableRandom random) {
            List<String> columns = new ArrayList<>(Columns.BANDS);
            columns.add(0, Columns.RESIDENTS);
            FigureTable.Builder builder = FigureTable.builder(columns);
            double[] totals = new double[3];
            for (int n = 0; n < 300; n++) {
                String id = World.square(n % 30, n / 30);
                int[] people = random.ints(5, 0, 1 + random.nextInt(40)).toArray();
                bands.put(id, people);
                int row = builder.row(id);
                int sum = java.util.Arrays.stream(people).sum();
                builder.set(row, Columns.RESIDENTS, published(sum), 2024);
                for (int b = 0; b < 5; b++) {
                    builder.set(row, Columns.BANDS.get(b), published(people[b]), 2024);
                }
                totals[(n % 30) / 10] += sum;
            }
            squares = builder.build();
            figures = World.table(
                    List.of("aantal_inwoners"), row("WK00", totals[0]), row("WK01", totals[1]), row("WK02", totals[2]));
        }

        private static double published(int count) {
            return count < 5 ? COVERED : Math.round(count / 5.0) * 5;
        }
    }
}
