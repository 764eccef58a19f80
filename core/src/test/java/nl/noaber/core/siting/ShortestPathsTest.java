// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ShortestPathsTest {
    @Test
    void a01_theWayRoundMayBeShorter() {
        double[][] all =
                ShortestPaths.between(4, new int[] {0, 1, 2, 0}, new int[] {1, 2, 3, 3}, new double[] {1, 2, 3, 100});
        assertThat(all).isDeepEqualTo(new double[][] {{0, 1, 3, 6}, {1, 0, 2, 5}, {3, 2, 0, 3}, {6, 5, 3, 0}});
    }

    @Test
    void a02_withoutEdgesNobodyIsReached() {
        double none = Double.POSITIVE_INFINITY;
        assertThat(ShortestPaths.between(2, new int[0], new int[0], new double[0]))
                .isDeepEqualTo(new double[][] {{0, none}, {none, 0}});
    }

    /** Floyd and Warshall know nothing of heaps. */
    @Test
    void a03_theSameAsFloydAndWarshallOnDrawnGraphs() {
        SplittableRandom chance = new SplittableRandom(7);
        for (int graph = 0; graph < 200; graph++) {
            int n = 1 + chance.nextInt(40);
            int edges = chance.nextInt(3 * n);
            int[] from = chance.ints(edges, 0, n).toArray();
            int[] to = chance.ints(edges, 0, n).toArray();
            double[] cost = chance.ints(edges, 0, 20).asDoubleStream().toArray();
            assertThat(ShortestPaths.between(n, from, to, cost)).isDeepEqualTo(floydWarshall(n, from, to, cost));
        }
    }

    private static double[][] floydWarshall(int n, int[] from, int[] to, double[] cost) {
        double[][] all = new double[n][n];
        for (int i = 0; i < n; i++) {
            Arrays.fill(all[i], Double.POSITIVE_INFINITY);
            all[i][i] = 0;
        }
        for (int e = 0; e < from.length; e++) {
            all[from[e]][to[e]] = Math.min(all[from[e]][to[e]], cost[e]);
            all[to[e]][from[e]] = Math.min(all[to[e]][from[e]], cost[e]);
        }
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    all[i][j] = Math.min(all[i][j], all[i][k] + all[k][j]);
                }
            }
        }
        return all;
    }

    @Test
    void b01_aCostBelowZeroIsRefused() {
        assertThatThrownBy(() -> ShortestPaths.between(2, new int[] {0}, new int[] {1}, new double[] {-1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Edge 0 costs -1.0.");
    }
}
