// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The simplex method, branch and bound and the flow of seats, each beside a textbook. */
class SolversTest {
    /** Random programs of six columns: the same optimum as the textbook, and the same programs without a solution. */
    @Test
    void a01_theSimplexMethod() {
        SplittableRandom chance = new SplittableRandom(5);
        for (int n = 0; n < 300; n++) {
            ProgramRows rows = new ProgramRows();
            TextbookSimplex textbook = new TextbookSimplex(6);
            double[] cost = new double[6];
            for (int j = 0; j < 6; j++) {
                cost[j] = chance.nextInt(11) - 5;
                rows.column(cost[j], 0, 4, false);
                textbook.atMost(unit(j), 4);
            }
            for (int i = 0; i < 5; i++) {
                double[] row = new double[6];
                for (int j = 0; j < 6; j++) {
                    row[j] = chance.nextInt(3) == 0 ? chance.nextInt(9) - 4 : 0;
                    rows.entry(j, row[j]);
                }
                double from = chance.nextInt(9) - 5;
                double to = chance.nextInt(4) == 0 ? from : from + chance.nextInt(9);
                rows.endRow(from, to);
                textbook.atLeast(row, from);
                textbook.atMost(row, to);
            }
            Simplex simplex = new Simplex(rows.program(true));
            boolean solved = simplex.solve();
            assertThat(solved).isEqualTo(textbook.maximum(cost).isPresent());
            if (solved) {
                assertThat(simplex.objective()).isEqualTo(textbook.maximum(cost).orElseThrow(), within(1e-7));
            }
        }
    }

    private static double[] unit(int j) {
        double[] unit = new double[6];
        unit[j] = 1;
        return unit;
    }

    /** A knapsack: of value 60, 100, 120 and weight 10, 20, 30 within 50, the last two. */
    @Test
    void a02_branchAndBound() {
        ProgramRows rows = new ProgramRows();
        double[] value = {60, 100, 120};
        for (int j = 0; j < 3; j++) {
            rows.column(value[j], 0, 1, true);
            rows.entry(j, 10 * (j + 1));
        }
        rows.endRow(Double.NEGATIVE_INFINITY, 50);
        IntegerProgramSolver.Outcome outcome =
                new BranchAndBound().solve(rows.program(true), null, 0, Effort.rounds(100));
        assertThat(outcome.status()).isEqualTo(IntegerProgramSolver.Status.OPTIMAL);
        assertThat(outcome.objective()).isEqualTo(220, within(1e-9));
    }

    /** Random transports: the same value as the linear program. */
    @Test
    void a03_theFlowOfSeats() {
        SplittableRandom chance = new SplittableRandom(6);
        for (int n = 0; n < 200; n++) {
            int clients = 1 + chance.nextInt(7);
            int halls = 1 + chance.nextInt(4);
            int[] start = new int[clients + 1];
            int[] hall = new int[clients * halls];
            double[] value = new double[hall.length];
            double[] load = new double[clients];
            double[] capacity = new double[halls];
            TextbookSimplex textbook = new TextbookSimplex(hall.length);
            for (int k = 0; k < clients; k++) {
                load[k] = 1 + chance.nextInt(9);
                double[] row = new double[hall.length];
                for (int h = 0; h < halls; h++) {
                    hall[k * halls + h] = h;
                    value[k * halls + h] = chance.nextInt(10);
                    row[k * halls + h] = 1;
                }
                start[k + 1] = (k + 1) * halls;
                textbook.atMost(row, load[k]);
            }
            for (int h = 0; h < halls; h++) {
                capacity[h] = chance.nextInt(12);
                double[] row = new double[hall.length];
                for (int k = 0; k < clients; k++) {
                    row[k * halls + h] = 1;
                }
                textbook.atMost(row, capacity[h]);
            }
            SeatFlow flow = new SeatFlow(start, hall, value, load, capacity);
            double sum = 0;
            for (int a = 0; a < value.length; a++) {
                sum += flow.flow[a] * value[a];
            }
            assertThat(sum).isEqualTo(textbook.maximum(value).orElseThrow(), within(1e-7));
        }
    }
}
