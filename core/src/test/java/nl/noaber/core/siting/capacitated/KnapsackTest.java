// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.capacitated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two knapsacks that share no code agree, and agree with trying all packings. */
class KnapsackTest {
    @Test
    void a01_theTreeTheListAndAllPackingsAgree() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 400; round++) {
            boolean even = round % 2 == 0;
            int n = 1 + random.nextInt(12);
            long capacity = random.nextLong(5, 45);
            long[] weight = IntStream.range(0, n)
                    .mapToLong(i -> random.nextLong(1, capacity + 1))
                    .toArray();
            double[] profit = IntStream.range(0, n)
                    .mapToDouble(i -> even ? 1 + random.nextInt(9) : random.nextDouble())
                    .toArray();
            double best = allPackings(profit, weight, capacity);
            ParetoKnapsack list = new ParetoKnapsack(capacity);
            for (int i = 0; i < n; i++) {
                list.offer(weight[i], profit[i]);
            }
            assertThat(list.most()).isCloseTo(best, within(1e-9));
            assertThat(list.cut()).isGreaterThanOrEqualTo(best - 1e-9);
            assertThat(tree(profit, weight, capacity)).isCloseTo(best, within(1e-9));
        }
    }

    /** The packing that the tree marks is worth what it says. */
    private static double tree(double[] profit, long[] weight, long capacity) {
        int n = profit.length;
        int[] order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -profit[i] / weight[i]))
                .mapToInt(i -> i)
                .toArray();
        double[] p = IntStream.of(order).mapToDouble(i -> profit[i]).toArray();
        long[] w = IntStream.of(order).mapToLong(i -> weight[i]).toArray();
        Knapsack knapsack = new Knapsack(n);
        double value = knapsack.solve(0, n, p, w, capacity);
        double sum = 0;
        long load = 0;
        for (int i = 0; i < n; i++) {
            sum += knapsack.taken[i] ? p[i] : 0;
            load += knapsack.taken[i] ? w[i] : 0;
        }
        assertThat(load).isLessThanOrEqualTo(capacity);
        assertThat(sum).isCloseTo(value, within(1e-9));
        return value;
    }

    private static double allPackings(double[] profit, long[] weight, long capacity) {
        double best = 0;
        for (int set = 0; set < 1 << profit.length; set++) {
            double sum = 0;
            long load = 0;
            for (int i = 0; i < profit.length; i++) {
                if ((set >> i & 1) == 1) {
                    sum += profit[i];
                    load += weight[i];
                }
            }
            best = load <= capacity ? Math.max(best, sum) : best;
        }
        return best;
    }
}
