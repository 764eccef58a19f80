// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.hotspots;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.noaber.core.geo.RdPoint;
import nl.noaber.core.geo.Square;
import org.junit.jupiter.api.Test;

/** A hot strip of so many squares, three high, from x = 100 000. */
class PartsTest {
    private static List<Square> strip(int length) {
        List<Square> squares = new ArrayList<>();
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < length; column++) {
                squares.add(new Square(100_000 + 100 * column, 400_000 + 100 * row, 100));
            }
        }
        return squares;
    }

    private static Concentrations.Named place(String name, double x) {
        return new Concentrations.Named(name, new RdPoint(x, 400_150));
    }

    private static List<List<Integer>> parts(List<Square> squares, Concentrations.Named... places) {
        List<Integer> whole = IntStream.range(0, squares.size()).boxed().toList();
        return new Parts(squares, List.of(places)).of(whole);
    }

    @Test
    void a01_upToASquareKilometreItStaysWhole() {
        assertThat(parts(strip(33), place("Oost", 103_000), place("West", 100_000)))
                .hasSize(1);
    }

    /** 40 columns; the places lie at a quarter and three quarters, so half of the squares go to each. */
    @Test
    void a02_aLargeOneIsDividedAmongItsPlaces() {
        List<List<Integer>> parts = parts(strip(40), place("West", 101_000), place("Oost", 103_000));
        assertThat(parts).extracting(List::size).containsExactly(60, 60);
        assertThat(parts.getFirst()).allSatisfy(i -> assertThat(i % 40).isLessThan(20));
    }

    @Test
    void a03_withoutPlacesOrWithOneItStaysWhole() {
        assertThat(parts(strip(40))).hasSize(1);
        assertThat(parts(strip(40), place("West", 101_000))).hasSize(1);
    }

    /** The third place takes the last three columns only: nine squares, fewer than ten, so they join their neighbours. */
    @Test
    void a04_aSliverJoinsThePartItTouches() {
        List<List<Integer>> parts =
                parts(strip(40), place("West", 101_000), place("Oost", 102_900), place("Rand", 104_500));
        assertThat(parts).hasSize(2);
        assertThat(parts.stream().mapToInt(List::size).sum()).isEqualTo(120);
        assertThat(parts.getLast()).contains(39, 79, 119);
    }

    /** No square is lost or comes twice, however the places lie. */
    @Test
    void b01_everySquareIsInOnePart() {
        List<Square> squares = strip(120);
        for (int seed = 1; seed <= 20; seed++) {
            java.util.SplittableRandom chance = new java.util.SplittableRandom(seed);
            Concentrations.Named[] places = new Concentrations.Named[8];
            for (int k = 0; k < places.length; k++) {
                places[k] = place("P" + k, 100_000 + chance.nextDouble() * 12_000);
            }
            List<Integer> all = parts(squares, places).stream()
                    .flatMap(List::stream)
                    .sorted()
                    .toList();
            assertThat(all).isEqualTo(IntStream.range(0, 360).boxed().toList());
        }
    }
}
