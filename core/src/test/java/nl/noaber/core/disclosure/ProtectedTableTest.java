// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import nl.noaber.core.evidence.Interval;
import nl.noaber.core.geo.Square;
import org.junit.jupiter.api.Test;

/** What is shown, what is covered with it, and attacks on the rest. */
class ProtectedTableTest {
    private static Cell cell(String id, double count, String... groups) {
        return Cell.observed(id, List.of(groups), Interval.exactly(count), count);
    }

    private static List<String> covered(ProtectedTable table) {
        return table.cells().stream()
                .filter(f -> f.figure().isEmpty())
                .map(ShownFigure::id)
                .toList();
    }

    private static List<String> coveredTotals(ProtectedTable table) {
        return table.totals().stream()
                .filter(f -> f.figure().isEmpty())
                .map(ShownFigure::id)
                .toList();
    }

    /** Nothing small: everything is shown, rounded to five, and the total too: 12 + 26 + 41 = 79. */
    @Test
    void a01_largeFiguresAreShownRounded() {
        ProtectedTable table = ProtectedTable.of(List.of(cell("a", 12, "t"), cell("b", 26, "t"), cell("c", 41, "t")));
        assertThat(table.cells())
                .extracting(f -> f.figure().orElseThrow())
                .containsExactly(Interval.of(10, 10, 15), Interval.of(25, 25, 30), Interval.of(40, 40, 45));
        assertThat(table.total("t").orElseThrow().figure()).contains(Interval.of(75, 80, 80));
        assertThat(table.cells())
                .extracting(ShownFigure::className)
                .containsExactly("10 tot 25", "25 tot 50", "25 tot 50");
    }

    /** A single covered cell is the total minus the rest: the smallest other is covered with it. */
    @Test
    void a02_oneCoveredCellGetsAPartner() {
        ProtectedTable table = ProtectedTable.of(
                List.of(cell("a", 4, "t"), cell("b", 30, "t"), cell("c", 20, "t"), cell("d", 60, "t")));
        assertThat(covered(table)).containsExactly("a", "c");
        assertThat(table.cell("a").orElseThrow().reason()).isEqualTo(Reason.SMALL);
        assertThat(table.cell("c").orElseThrow().reason()).isEqualTo(Reason.PARTNER);
        assertThat(table.cell("a").orElseThrow().words()).isEqualTo("afgeschermd");
        assertThat(table.cell("c").orElseThrow().words()).isEqualTo("afgeschermd");
        assertThat(table.total("t").orElseThrow().words()).isEqualTo("ongeveer 115 (110 tot 115)");
    }

    /** 2 + 3 covered: who knows that they are 5 together knows too much. */
    @Test
    void a03_twoThatAreTinyTogetherGetAThird() {
        ProtectedTable table = ProtectedTable.of(
                List.of(cell("a", 2, "t"), cell("b", 3, "t"), cell("c", 20, "t"), cell("d", 60, "t")));
        assertThat(covered(table)).containsExactly("a", "b", "c");
    }

    /** 6 + 7 = 13: each may be anything from 0 to 13. */
    @Test
    void a04_twoThatAreTenTogetherAreEnough() {
        ProtectedTable table = ProtectedTable.of(List.of(cell("a", 6, "t"), cell("b", 7, "t"), cell("c", 20, "t")));
        assertThat(covered(table)).containsExactly("a", "b");
        assertThat(coveredTotals(table)).isEmpty();
    }

    /** The total of six people is as small as its parts. */
    @Test
    void a05_smallTotalsAreCovered() {
        ProtectedTable table = ProtectedTable.of(List.of(cell("a", 2, "t"), cell("b", 4, "t")));
        assertThat(coveredTotals(table)).containsExactly("t");
    }

    /** A village of 8 in a town of three villages: its total would be the town minus the others, so a neighbour's is covered too. */
    @Test
    void a06_upTheHierarchy() {
        ProtectedTable table = ProtectedTable.of(List.of(
                cell("a1", 3, "A", "town"),
                cell("a2", 5, "A", "town"),
                cell("b1", 30, "B", "town"),
                cell("b2", 40, "B", "town"),
                cell("c1", 300, "C", "town"),
                cell("c2", 400, "C", "town")));
        assertThat(covered(table)).containsExactly("a1", "a2", "b1");
        assertThat(coveredTotals(table)).containsExactly("A", "B");
        assertThat(table.total("town").orElseThrow().figure()).contains(Interval.of(775, 780, 780));
    }

    @Test
    void a07_nobodyIsNotASecret() {
        ProtectedTable table = ProtectedTable.of(List.of(cell("a", 0, "t"), cell("b", 30, "t"), cell("c", 20, "t")));
        assertThat(covered(table)).isEmpty();
        assertThat(table.cell("a").orElseThrow().words()).isEqualTo("0");
    }

    /** None of 60 residents, or 4 of 60: both are covered, so that a covered figure does not tell that there are some. */
    @Test
    void a08_noneAmongManyIsCovered() {
        ProtectedTable table = ProtectedTable.of(List.of(
                Cell.modelled("a", List.of(), Interval.ZERO, 60),
                Cell.modelled("b", List.of(), Interval.exactly(4), 60),
                Cell.modelled("c", List.of(), Interval.of(11, 22, 43), 60)));
        assertThat(covered(table)).containsExactly("a", "b");
        assertThat(table.cell("c").orElseThrow().words()).isEqualTo("ongeveer 20 (10 tot 45)");
    }

    @Test
    void a09_theReasonIsNotInTheWords() {
        Rules rules = new Rules(5, 5, List.of(5, 20));
        ProtectedTable table =
                ProtectedTable.of(List.of(cell("a", 4, "t"), cell("b", 9, "t"), cell("c", 50, "t")), rules);
        assertThat(covered(table)).containsExactly("a", "b");
        assertThat(rules.classNames()).containsExactly("minder dan 5 of afgeschermd", "5 tot 20", "20 en meer");
        assertThat(table.cell("a").orElseThrow().className())
                .isEqualTo(table.cell("b").orElseThrow().className());
    }

    @Test
    void a10_concentrationsOfFewerThanTenAreNotShown() {
        assertThat(Rules.DEFAULT.mayShow(9.9, 40)).isFalse();
        assertThat(Rules.DEFAULT.mayShow(10, 40)).isTrue();
        assertThat(Rules.DEFAULT.mayShow(10, 9)).isFalse();
    }

    /** Four squares of 100 m, three in one of 500 m and one alone in the next; only the larger are shown. */
    @Test
    void a11_fromHundredToFiveHundredMetres() {
        List<Square> squares = List.of(
                new Square(1000, 1000, 100),
                new Square(1100, 1000, 100),
                new Square(1400, 1400, 100),
                new Square(1500, 1000, 100));
        double[] counts = {6, 7, 30, 3};
        List<Cell> cells = SquareCells.within(
                500, squares, i -> Optional.of(Interval.exactly(counts[i])), i -> 100, i -> List.of("town"));
        ProtectedTable table = ProtectedTable.of(cells);
        assertThat(covered(table)).hasSize(4);
        assertThat(table.total("town").orElseThrow().figure()).isPresent();
        assertThat(coveredTotals(table)).containsExactly("vk500:E0010N0010", "vk500:E0015N0010");
        assertThat(SquareCells.square("vk500:E0015N0010", 500)).contains(new Square(1500, 1000, 500));
    }

    @Test
    void a12_anIdTwiceIsRefused() {
        assertThatThrownBy(() -> ProtectedTable.of(List.of(cell("a", 1), cell("a", 2))))
                .hasMessageContaining("a is there twice");
    }

    /** With only the small cells covered, subtraction gives the 4 back: the attacker is able. */
    @Test
    void b01_theAttackerBreaksATableWithoutPartners() {
        List<Cell> cells = List.of(cell("a", 4, "t"), cell("b", 30, "t"), cell("c", 20, "t"));
        Attack attack = new Attack(cells, i -> i > 0, g -> true);
        assertThat(attack.least(0)).isEqualTo(4);
        assertThat(attack.most(0)).isEqualTo(4);
    }

    /** Rows and columns: what is covered in a row must also hold in the column. */
    @Test
    void b02_attackOnRowsAndColumns() {
        double[][] counts = {{3, 20, 50}, {40, 25, 60}, {70, 35, 30}};
        List<Cell> cells = new ArrayList<>();
        for (int r = 0; r < 3; r++) {
            for (int c = 0; c < 3; c++) {
                cells.add(cell("x" + r + c, counts[r][c], "r" + r, "c" + c, "all"));
            }
        }
        holds(cells);
    }

    @Test
    void b03_attackOnRandomHierarchies() {
        int withShown = 0;
        for (long seed = 0; seed < 300; seed++) {
            ProtectedTable table = holds(hierarchy(new SplittableRandom(seed)));
            withShown += table.totals().stream().anyMatch(f -> f.figure().isPresent()) ? 1 : 0;
        }
        assertThat(withShown).as("tables in which some total is shown").isGreaterThan(250);
    }

    /** Concentrations cut through the hierarchy, squares of 500 m cut through areas. */
    @Test
    void b04_attackOnGroupsThatOverlap() {
        for (long seed = 0; seed < 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                List<String> groups =
                        new ArrayList<>(List.of("area" + random.nextInt(3), "town", "vk" + random.nextInt(6)));
                if (random.nextInt(3) == 0) {
                    groups.add("cluster" + random.nextInt(2));
                }
                Cell cell = Cell.observed("c" + i, groups, Interval.exactly(random.nextInt(25)), 30);
                cells.add(random.nextBoolean() ? cell : cell.forTotalsOnly());
            }
            holds(cells);
        }
    }

    /**
     * A small town of 100 m squares, of which only 500 m squares, areas that cut through them, concentrations and the town are
     * shown: many pieces hold fewer than ten persons, and two thirds of the totals are shown all the same.
     */
    @Test
    void b05_attackOnATownOfSquares() {
        int all = 0;
        int shown = 0;
        for (long seed = 0; seed < 25; seed++) {
            List<Cell> cells = town(new SplittableRandom(seed));
            ProtectedTable table = holds(cells);
            all += table.totals().size();
            shown += (int)
                    table.totals().stream().filter(f -> f.figure().isPresent()).count();
        }
        assertThat(shown / (double) all).as("share of the totals that is shown").isGreaterThan(0.6);
    }

    /** Residents by square are published too: an attacker who knows that no count is above them learns no more. */
    @Test
    void b06_attackByOneWhoKnowsTheResidents() {
        for (long seed = 0; seed < 3; seed++) {
            List<Cell> cells = town(new SplittableRandom(seed)).stream()
                    .sorted(java.util.Comparator.comparing(Cell::id))
                    .toList();
            ProtectedTable table = ProtectedTable.of(cells);
            Attack attack = new Attack(
                    cells,
                    i -> false,
                    g -> table.total(g).orElseThrow().figure().isPresent(),
                    true);
            for (int i = 0; i < cells.size(); i += 12) {
                assertThat(attack.most(i) - attack.least(i))
                        .as("cell %s", cells.get(i).id())
                        .isGreaterThanOrEqualTo(10 - 1e-6);
            }
        }
    }

    private static List<Cell> town(SplittableRandom random) {
        int slope = 2 + random.nextInt(4);
        List<Square> squares = new ArrayList<>();
        List<List<String>> groups = new ArrayList<>();
        for (int x = 0; x < 15; x++) {
            for (int y = 0; y < 15; y++) {
                if (random.nextInt(3) > 0) {
                    squares.add(new Square(x * 100, y * 100, 100));
                    List<String> of = new ArrayList<>(List.of("town", "area" + (x + y / slope) / 8));
                    if (Math.hypot(x - 7, y - 7) < 3.5) {
                        of.add("cluster");
                    }
                    groups.add(of);
                }
            }
        }
        double[] counts = squares.stream()
                .mapToDouble(s -> random.nextInt(8) * random.nextDouble())
                .toArray();
        return SquareCells.within(500, squares, i -> Optional.of(Interval.exactly(counts[i])), i -> 60, groups::get);
    }

    @Test
    void b07_theOrderOfTheCellsDoesNotMatter() {
        List<Cell> cells = new ArrayList<>(hierarchy(new SplittableRandom(5)));
        ProtectedTable table = ProtectedTable.of(cells);
        Collections.shuffle(cells, new Random(1));
        assertThat(ProtectedTable.of(cells)).isEqualTo(table);
    }

    private static List<Cell> hierarchy(SplittableRandom random) {
        List<Cell> cells = new ArrayList<>();
        int areas = 2 + random.nextInt(3);
        for (int area = 0; area < areas; area++) {
            int squares = 1 + random.nextInt(3);
            for (int square = 0; square < squares; square++) {
                int small = 1 + random.nextInt(3);
                for (int i = 0; i < small; i++) {
                    int count = random.nextInt(4) == 0 ? 0 : random.nextInt(random.nextBoolean() ? 12 : 60);
                    cells.add(
                            cell("c%d%d%d".formatted(area, square, i), count, "s" + area + square, "a" + area, "town"));
                }
            }
        }
        return cells;
    }

    /** Every small cell and every small total must be anything in a range of at least ten, for all the attacker knows. */
    private static ProtectedTable holds(List<Cell> cells) {
        ProtectedTable table = ProtectedTable.of(cells);
        List<Cell> sorted =
                cells.stream().sorted(java.util.Comparator.comparing(Cell::id)).toList();
        Attack attack = new Attack(
                sorted,
                i -> table.cells().get(i).figure().isPresent(),
                g -> table.total(g).orElseThrow().figure().isPresent());
        for (int i = 0; i < sorted.size(); i++) {
            Cell cell = sorted.get(i);
            if (Rules.DEFAULT.isSmall(cell.count().mid(), cell.persons())) {
                assertThat(attack.most(i) - attack.least(i))
                        .as("cell %s of %s", cell.id(), cells)
                        .isGreaterThanOrEqualTo(10 - 1e-6);
            }
        }
        attack.totals.forEach((group, total) -> {
            if (total > 0 && total < 10) {
                assertThat(attack.width(group))
                        .as("total %s of %s", group, cells)
                        .isGreaterThanOrEqualTo(10 - 1e-6);
            }
        });
        return table;
    }

    /** The unknowns are the covered cells; what is known are the shown cells and totals, exactly. */
    private static final class Attack {
        private final Map<String, Double> totals = new TreeMap<>();
        private final Map<String, double[]> members = new HashMap<>();
        private final Attacker attacker;
        private final int size;

        Attack(
                List<Cell> cells,
                java.util.function.IntPredicate shown,
                java.util.function.Predicate<String> shownTotal) {
            this(cells, shown, shownTotal, false);
        }

        /** Who knows the residents has a second unknown for each cell: its residents who are not counted. */
        Attack(
                List<Cell> cells,
                java.util.function.IntPredicate shown,
                java.util.function.Predicate<String> shownTotal,
                boolean knowsResidents) {
            int places = cells.size();
            size = knowsResidents ? 2 * places : places;
            attacker = new Attacker(size);
            for (int i = 0; knowsResidents && i < places; i++) {
                double[] both = unit(i);
                both[places + i] = 1;
                attacker.knows(both, cells.get(i).persons());
            }
            for (int i = 0; i < places; i++) {
                Cell cell = cells.get(i);
                if (shown.test(i)) {
                    attacker.knows(unit(i), cell.count().mid());
                }
                for (String group : cell.groups()) {
                    totals.merge(group, cell.count().mid(), Double::sum);
                    members.computeIfAbsent(group, g -> new double[size])[i] = 1;
                }
            }
            totals.forEach((group, total) -> {
                if (shownTotal.test(group)) {
                    attacker.knows(of(group), total);
                }
            });
        }

        private double[] unit(int i) {
            double[] unit = new double[size];
            unit[i] = 1;
            return unit;
        }

        double least(int cell) {
            return attacker.least(unit(cell));
        }

        double most(int cell) {
            return attacker.most(unit(cell));
        }

        private double[] of(String group) {
            return java.util.Objects.requireNonNull(members.get(group));
        }

        double width(String group) {
            return attacker.most(of(group)) - attacker.least(of(group));
        }
    }
}
