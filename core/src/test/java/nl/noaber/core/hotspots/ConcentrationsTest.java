// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.hotspots;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.noaber.core.evidence.Interval;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.core.geo.Square;
import org.junit.jupiter.api.Test;

/**
 * Towns drawn as text, north above: 9 is hot99, 5 hot95, 0 hot90, the letters a, b, c the same but uncertain, u none but
 * uncertain, c cold, a dot none. Each square has 100 residents (90 to 120), 20 of them less self-reliant (10 to 50).
 */
class ConcentrationsTest {
    private static final Concentrations.Minimum ALL = new Concentrations.Minimum(0, 1);

    private record Town(List<Square> squares, List<HotspotClass> classes, List<Boolean> uncertain) {
        static Town drawn(String... rows) {
            Town town = new Town(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].length(); column++) {
                    char c = rows[row].charAt(column);
                    if (c != ' ') {
                        town.squares.add(
                                new Square(190_000 + 100 * column, 507_000 + 100 * (rows.length - 1 - row), 100));
                        town.classes.add(classOf(c));
                        town.uncertain.add("abeu".indexOf(c) >= 0);
                    }
                }
            }
            return town;
        }

        private static HotspotClass classOf(char c) {
            return switch (c) {
                case '9', 'a' -> HotspotClass.HOT99;
                case '5', 'b' -> HotspotClass.HOT95;
                case '0', 'e' -> HotspotClass.HOT90;
                case 'c' -> HotspotClass.COLD99;
                default -> HotspotClass.NONE;
            };
        }

        Town shuffled() {
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < squares.size(); i++) {
                order.add(i);
            }
            Collections.shuffle(order, new Random(3));
            return new Town(
                    order.stream().map(squares::get).toList(),
                    order.stream().map(classes::get).toList(),
                    order.stream().map(uncertain::get).toList());
        }

        Concentrations concentrations(Concentrations.Minimum minimum, Concentrations.Named... places) {
            int n = squares.size();
            boolean[] flags = new boolean[n];
            for (int i = 0; i < n; i++) {
                flags[i] = uncertain.get(i);
            }
            SquareHotspots hotspots = new SquareHotspots(
                    squares, new double[n], new double[n], new double[n], classes.toArray(HotspotClass[]::new), flags);
            return Concentrations.of(hotspots, each(90, 100, 120), each(10, 20, 50), List.of(places), minimum);
        }

        private Concentrations.People each(double low, double mid, double high) {
            return new Concentrations.People(filled(low), filled(mid), filled(high));
        }

        private double[] filled(double value) {
            double[] filled = new double[squares.size()];
            Arrays.fill(filled, value);
            return filled;
        }
    }

    private static Concentrations.Named named(String name, double x, double y) {
        return new Concentrations.Named(name, new RdPoint(190_000 + x, 507_000 + y));
    }

    @Test
    void a01_squaresThatTouchAreOne() {
        Concentrations found = Town.drawn(
                        "99....", //
                        ".9..55", "......")
                .concentrations(ALL);
        assertThat(found.all()).hasSize(2);
        Concentration first = found.all().getFirst();
        assertThat(first.rank()).isEqualTo(1);
        assertThat(first.squares()).isEqualTo(3);
        assertThat(first.highest()).isEqualTo(HotspotClass.HOT99);
        assertThat(first.residents()).isEqualTo(new Interval(270, 300, 360));
        assertThat(first.lessSelfReliant()).isEqualTo(new Interval(30, 60, 150));
        assertThat(first.shareUncertain()).isZero();
        assertThat(first.shape().toText())
                .isEqualTo("POLYGON ((190000 507200, 190000 507300, 190200 507300, 190200 507100, 190100 507100,"
                        + " 190100 507200, 190000 507200))");
        assertThat(first.centre().x())
                .isCloseTo((190_050 + 190_150 + 190_150) / 3.0, org.assertj.core.api.Assertions.within(1e-6));
        assertThat(found.all().get(1).highest()).isEqualTo(HotspotClass.HOT95);
    }

    /** By a corner too; and around a hole. */
    @Test
    void a02_cornersTouchAndHolesStay() {
        Concentrations found = Town.drawn(
                        "9.....", //
                        ".999..", ".9c9..", ".999..")
                .concentrations(ALL);
        assertThat(found.all()).hasSize(1);
        assertThat(found.all().getFirst().shape().getGeometryType()).isEqualTo("MultiPolygon");
        assertThat(found.all().getFirst().shape().getNumGeometries()).isEqualTo(2);
        assertThat(found.all().getFirst().shape().getArea()).isEqualTo(9 * 10_000.0);
        assertThat(found.all().getFirst().shape().isValid()).isTrue();
    }

    /** Uncertain squares belong to it and are counted apart; the highest class is that of a certain one. */
    @Test
    void a03_uncertainSquaresAreCountedApart() {
        Concentration one = Town.drawn("a5b0", "u...").concentrations(ALL).all().getFirst();
        assertThat(one.squares()).isEqualTo(4);
        assertThat(one.uncertainSquares()).isEqualTo(2);
        assertThat(one.shareUncertain()).isEqualTo(0.5);
        assertThat(one.highest()).isEqualTo(HotspotClass.HOT95);
        assertThat(Town.drawn("be").concentrations(ALL).all().getFirst().highest())
                .as("none is certain")
                .isEqualTo(HotspotClass.HOT95);
    }

    @Test
    void a04_smallOnesAreLeftOutAndCounted() {
        Concentrations found = Town.drawn("999..9..55").concentrations(new Concentrations.Minimum(41, 2));
        assertThat(found.all()).hasSize(1);
        assertThat(found.smallOnes()).isEqualTo(2);
        assertThat(found.smallSquares()).isEqualTo(3);
        assertThat(found.smallLessSelfReliant()).isEqualTo(new Interval(30, 60, 150));
        assertThat(Town.drawn("999..9..55")
                        .concentrations(Concentrations.Minimum.DEFAULT)
                        .all())
                .hasSize(2);
        assertThat(Town.drawn("...").concentrations(ALL).all()).isEmpty();
    }

    /** The largest has the plain name; the others say where they lie from the place, then they count. */
    @Test
    void b01_namesAreThoseOfTheNearestPlaceAndUnique() {
        Town town = Town.drawn(
                "99.....99", //
                ".........",
                "...999...",
                "...999...",
                ".........",
                "..........................99");
        assertThat(names(town, named("Brunnepe", 450, 300), named("Hagen", 2_600, 50)))
                .containsExactly("Brunnepe", "Hagen", "Brunnepe-noordwest", "Brunnepe-noordoost");
        assertThat(names(Town.drawn("99..99.9.9"), named("Brunnepe", -300, 50)))
                .containsExactly("Brunnepe", "Brunnepe-oost", "Brunnepe-oost 2", "Brunnepe-oost 3");
        assertThat(names(Town.drawn("9.9"))).containsExactly("Concentratie 1", "Concentratie 2");
        assertThat(names(Town.drawn("9"), named("Zwaag", 150, 50), named("Aalst", -50, 50)))
                .as("as near: by name")
                .containsExactly("Aalst");
    }

    private static List<String> names(Town town, Concentrations.Named... places) {
        return town.concentrations(ALL, places).all().stream()
                .map(Concentration::name)
                .toList();
    }

    @Test
    void b02_theOrderOfTheInputDoesNotMatter() {
        Town town = Town.drawn(
                "99.5..9ab", //
                ".9.5....9",
                "...a.....");
        Concentrations.Named[] places = {named("Noord", 100, 300), named("Zuid", 300, 0)};
        Town shuffled = town.shuffled();
        assertThat(told(shuffled, shuffled.concentrations(ALL, places)))
                .isEqualTo(told(town, town.concentrations(ALL, places)));
    }

    /** With the squares themselves in place of their numbers in the list, which do depend on the order. */
    private static List<String> told(Town town, Concentrations found) {
        return found.all().stream()
                .map(c -> "%d %s %s %s %s %s"
                        .formatted(
                                c.rank(),
                                c.name(),
                                c.shape(),
                                c.members().stream()
                                        .map(town.squares::get)
                                        .sorted()
                                        .toList(),
                                c.uncertainSquares(),
                                c.lessSelfReliant()))
                .toList();
    }

    /** A flat town with a hill of 60 elderly in the middle of 5: the hill is one concentration, and it is not uncertain. */
    @Test
    void c01_fromFiguresToConcentrationsInOneCall() {
        List<Square> squares = new ArrayList<>();
        double[] mid = new double[900];
        for (int i = 0; i < 900; i++) {
            squares.add(new Square(190_000 + i % 30 * 100, 507_000 + Math.floorDiv(i, 30) * 100, 100));
            boolean isHill = Math.abs(i % 30 - 15) <= 1 && Math.abs(Math.floorDiv(i, 30) - 15) <= 1;
            mid[i] = isHill ? 60 : 5 + i * 7 % 3;
        }
        mid[3] = Double.NaN;
        double[] low = Arrays.stream(mid).map(v -> v - 2).toArray();
        double[] high = Arrays.stream(mid).map(v -> v + 2).toArray();
        SquareHotspots hotspots = SquareHotspots.of(squares, low, mid, high, 200, 1, 2);
        assertThat(hotspots.shown(15 * 30 + 15)).isEqualTo(HotspotClass.HOT99);
        assertThat(hotspots.classes()[0]).isEqualTo(HotspotClass.NONE);
        assertThat(hotspots.z()[3]).isNaN();
        assertThat(hotspots.shown(3)).isEqualTo(HotspotClass.NONE);
        double[] filled = new double[900];
        Arrays.setAll(filled, i -> Double.isNaN(mid[i]) ? 0 : mid[i]);
        Concentrations.People people = new Concentrations.People(filled, filled, filled);
        List<Concentration> found = Concentrations.of(
                        hotspots,
                        people,
                        people,
                        List.of(named("Midden", 1_500, 1_500)),
                        Concentrations.Minimum.DEFAULT)
                .all();
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().lessSelfReliant().mid()).isGreaterThan(9 * 60);
        SquareHotspots again = SquareHotspots.of(squares, low, mid, high, 200, 1, 1);
        assertThat(again.z()).containsExactly(hotspots.z());
        assertThat(again.uncertain()).containsExactly(hotspots.uncertain());
    }

    @Test
    void c02_nothingToCompareIsNoHotSpot() {
        List<Square> three = List.of(new Square(0, 0, 100), new Square(100, 0, 100), new Square(900, 0, 100));
        double[] same = {4, 4, 4};
        SquareHotspots hotspots = SquareHotspots.of(three, same, same, same, 500, 1, 1);
        assertThat(hotspots.z()).containsOnly(Double.NaN);
        assertThat(hotspots.classes()).containsOnly(HotspotClass.NONE);
        assertThat(SquareHotspots.of(List.of(), new double[0], new double[0], new double[0], 500, 1, 1)
                        .z())
                .isEmpty();
    }
}
