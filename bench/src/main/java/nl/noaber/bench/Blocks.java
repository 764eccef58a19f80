// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.bench;

import java.util.SplittableRandom;
import nl.noaber.core.siting.cover.Discs;
import nl.noaber.testing.GridInstance;

/** Customers in blocks. */
final class Blocks {
    private static final int LARGEST_DEMAND = 100;

    private Blocks() {}

    static Discs.Points of(GridInstance grid) {
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

    /** As many customers, even over a square, each block by a generator of its own. */
    static Discs.Points drawn(int customers, double side) {
        return new Discs.Points() {
            @Override
            public int blocks() {
                return Math.ceilDiv(customers, Discs.BLOCK);
            }

            @Override
            public int read(int block, double[] x, double[] y, double[] weight) {
                SplittableRandom random = new SplittableRandom(1_000 + block);
                int size = Math.min(Discs.BLOCK, customers - block * Discs.BLOCK);
                for (int i = 0; i < size; i++) {
                    x[i] = random.nextDouble() * side;
                    y[i] = random.nextDouble() * side;
                    weight[i] = 1 + random.nextInt(LARGEST_DEMAND);
                }
                return size;
            }
        };
    }
}
