// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.hotspots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class GridGiStarTest {
    /** Three squares in a row, 1 2 6, neighbours touch: Gi* of the last is (8 - 2 x 3) / sqrt(14/3 x (3 x 2 - 4) / 2). */
    @Test
    void a01_threeSquaresByHand() {
        GridGiStar grid = new GridGiStar(new int[] {0, 1, 2}, new int[] {0, 0, 0}, 1);
        double[] z = grid.z(new double[] {1, 2, 6}, 1);
        assertThat(z[2]).isCloseTo(2 / Math.sqrt(14.0 / 3), within(1e-12));
        assertThat(z[0]).isCloseTo(-3 / Math.sqrt(14.0 / 3), within(1e-12));
        assertThat(z[1]).as("everyone is a neighbour: no score").isNaN();
    }

    /** On worlds with holes, shuffled, of odd bands: the same as by lists of neighbours. */
    @Test
    void a02_theGridWayEqualsTheListWay() {
        for (int world = 0; world < 40; world++) {
            SplittableRandom random = new SplittableRandom(world);
            int width = 2 + random.nextInt(30);
            int height = 2 + random.nextInt(30);
            int[] cells = random.ints((long) width * height, 0, width * height)
                    .distinct()
                    .toArray();
            int[] column = Arrays.stream(cells).map(c -> c % width - 7).toArray();
            int[] row = Arrays.stream(cells).map(c -> c / width + 3).toArray();
            double[] values =
                    random.doubles(cells.length, 0, 100).map(Math::rint).toArray();
            double band = 1 + random.nextDouble() * 5;
            double[] slow = GetisOrd.giStar(
                    values,
                    PlanarNeighbours.within(
                            Arrays.stream(column).asDoubleStream().toArray(),
                            Arrays.stream(row).asDoubleStream().toArray(),
                            band),
                    false);
            GridGiStar grid = new GridGiStar(column, row, band);
            double[] fast = grid.z(values, 1);
            for (int i = 0; i < slow.length; i++) {
                assertThat(Double.isNaN(fast[i])).isEqualTo(Double.isNaN(slow[i]));
                if (!Double.isNaN(slow[i])) {
                    assertThat(fast[i]).as("world %d square %d", world, i).isCloseTo(slow[i], within(1e-9));
                }
            }
            assertThat(grid.z(values, 2)).containsExactly(fast);
        }
    }

    @Test
    void a03_aDiscOf500MetresHolds81Squares() {
        int n = 21 * 21;
        int[] column = new int[n];
        int[] row = new int[n];
        for (int i = 0; i < n; i++) {
            column[i] = i % 21;
            row[i] = i / 21;
        }
        Neighbours disc = PlanarNeighbours.within(
                Arrays.stream(column).asDoubleStream().toArray(),
                Arrays.stream(row).asDoubleStream().toArray(),
                5);
        assertThat(disc.count(n / 2) + 1).isEqualTo(81);
    }

    @Test
    void a04_aSquareThatIsThereTwiceIsRefused() {
        assertThatThrownBy(() -> new GridGiStar(new int[] {1, 1}, new int[] {2, 2}, 1))
                .hasMessageContaining("twice");
    }

    /** Over the seams between pieces of the country, in stretches with gaps of every width. */
    @Test
    void b01_theSeamsDoNotShow() {
        SplittableRandom random = new SplittableRandom(8);
        java.util.Set<Integer> cells = new java.util.TreeSet<>();
        while (cells.size() < 3_000) {
            int at = random.nextInt(1_300 * 300);
            for (int k = 0; k < 12 && at + k < 1_300 * 300; k += 1 + random.nextInt(1 + random.nextInt(4))) {
                cells.add(at + k);
            }
        }
        int[] column =
                cells.stream().mapToInt(cell -> Math.floorMod(cell, 1_300)).toArray();
        int[] row = cells.stream().mapToInt(cell -> Math.floorDiv(cell, 1_300)).toArray();
        double[] values = random.doubles(column.length, 0, 100).toArray();
        for (double band : new double[] {1, 5, 17.5, 300}) {
            double[] slow = GetisOrd.giStar(
                    values,
                    PlanarNeighbours.within(
                            Arrays.stream(column).asDoubleStream().toArray(),
                            Arrays.stream(row).asDoubleStream().toArray(),
                            band),
                    false);
            double[] fast = new GridGiStar(column, row, band).z(values, 1);
            for (int i = 0; i < slow.length; i++) {
                assertThat(fast[i]).as("band %s square %d", band, i).isCloseTo(slow[i], within(1e-9));
            }
            assertThat(new GridGiStar(column, row, band).z(values, 2)).containsExactly(fast);
        }
    }

    /** A band wider than the grid, or than the world, takes in everyone; one below the spacing nobody. */
    @Test
    void b02_bandsOfEverySize() {
        int[] line = {0, 1, 2, 9};
        int[] zero = new int[4];
        double[] values = {1, 2, 6, 3};
        for (double band : new double[] {9, 1e4, 1e9, 1e300}) {
            assertThat(new GridGiStar(line, zero, band).z(values, 1)).containsOnly(Double.NaN);
        }
        GridGiStar alone = new GridGiStar(line, zero, 0.5);
        assertThat(alone.isolates()).isEqualTo(4);
        assertThat(alone.z(values, 1)[1])
                .as("its own figure alone, below the mean of 3")
                .isCloseTo(-1 / Math.sqrt(3.5), within(1e-12));
        assertThat(new GridGiStar(line, zero, 1).isolates()).isEqualTo(1);
    }
}
