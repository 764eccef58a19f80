// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import nl.noaber.testing.GridInstance;
import org.junit.jupiter.api.Test;

/** Coverage by the grid against every distance measured. */
class DiscsTest {
    @Test
    void a01_everyPairAsMeasured() {
        SplittableRandom random = new SplittableRandom(2);
        for (int n = 0; n < 50; n++) {
            int sites = 1 + random.nextInt(30);
            // Whole places and radii, so that some points lie on the circle itself.
            double[] siteX = random.ints(sites, -20, 21).asDoubleStream().toArray();
            double[] siteY = random.ints(sites, -20, 21).asDoubleStream().toArray();
            double[] x = random.ints(400, -40, 41).asDoubleStream().toArray();
            double[] y = random.ints(400, -40, 41).asDoubleStream().toArray();
            double radius = 1 + random.nextInt(15);
            Cover cover = new Discs(siteX, siteY, radius).cover(x, y);
            for (int j = 0; j < sites; j++) {
                int site = j;
                int[] measured = java.util.stream.IntStream.range(0, x.length)
                        .filter(i ->
                                Math.pow(x[i] - siteX[site], 2) + Math.pow(y[i] - siteY[site], 2) <= radius * radius)
                        .toArray();
                assertThat(Arrays.copyOfRange(cover.row(), cover.start()[j], cover.start()[j + 1]))
                        .isEqualTo(measured);
            }
        }
    }

    /** Blocks of any number of threads give the classes of the published instance, in the same order. */
    @Test
    void a02_pointsInBlocks() {
        GridInstance grid = GridInstance.drawn(100, 100_000, 1);
        Discs discs = new Discs(grid.siteX(), grid.siteY(), 6.25);
        Signatures one = discs.signatures(points(grid), 1);
        Signatures two = discs.signatures(points(grid), 2);
        assertThat(one.classes()).isEqualTo(2_593);
        assertThat(two.weights()).isEqualTo(one.weights());
        assertThat(two.cover(100).row()).isEqualTo(one.cover(100).row());
        assertThat(Arrays.stream(one.weights()).sum()).isEqualTo(5_040_640);
        assertThat(discs.cover(grid.x(), grid.y()).pairs()).isEqualTo(1_120_832);
    }

    private static Discs.Points points(GridInstance grid) {
        return new Discs.Points() {
            @Override
            public int blocks() {
                return Math.ceilDiv(grid.x().length, Discs.BLOCK);
            }

            @Override
            public int read(int block, double[] x, double[] y, double[] weight) {
                int from = block * Discs.BLOCK;
                int size = Math.min(Discs.BLOCK, grid.x().length - from);
                System.arraycopy(grid.x(), from, x, 0, size);
                System.arraycopy(grid.y(), from, y, 0, size);
                System.arraycopy(grid.demand(), from, weight, 0, size);
                return size;
            }
        };
    }
}
