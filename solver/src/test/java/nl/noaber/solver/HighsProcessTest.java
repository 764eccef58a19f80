// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nl.noaber.core.siting.Effort;
import nl.noaber.core.siting.IntegerProgram;
import nl.noaber.core.siting.IntegerProgramSolver.Outcome;
import nl.noaber.core.siting.IntegerProgramSolver.Status;
import nl.noaber.core.siting.SolverFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The port with real solvers behind it: answers, stops and accidents. */
class HighsProcessTest {
    private static final double INFINITE = Double.POSITIVE_INFINITY;

    /** max 5x + 4y + 3z, 2x + 3y + z <= 5, 4x + y + 2z <= 11, 3x + 4y + 2z <= 8, whole: by hand 13 at (2, 0, 1). */
    private static IntegerProgram byHand() {
        return new IntegerProgram(
                true,
                new double[] {5, 4, 3},
                new double[3],
                new double[] {INFINITE, INFINITE, INFINITE},
                new boolean[] {true, true, true},
                new int[] {0, 3, 6, 9},
                new int[] {0, 1, 2, 0, 1, 2, 0, 1, 2},
                new double[] {2, 3, 1, 4, 1, 2, 3, 4, 2},
                new double[] {-INFINITE, -INFINITE, -INFINITE},
                new double[] {5, 11, 8});
    }

    /** Many equal knapsacks of hard numbers: minutes of work for any solver. */
    private static IntegerProgram hard() {
        int rows = 5;
        int columns = 40;
        SplittableRandom random = new SplittableRandom(4);
        double[] cost = new double[columns + 2 * rows];
        double[] upper = new double[cost.length];
        boolean[] integer = new boolean[cost.length];
        int[] rowStart = new int[rows + 1];
        int[] column = new int[rows * (columns + 2)];
        double[] value = new double[column.length];
        double[] side = new double[rows];
        java.util.Arrays.fill(upper, INFINITE);
        int at = 0;
        for (int r = 0; r < rows; r++) {
            double sum = 0;
            for (int j = 0; j < columns; j++) {
                double a = random.nextInt(100);
                sum += a;
                column[at] = j;
                value[at++] = a;
                integer[j] = true;
                upper[j] = 1;
            }
            for (int s = 0; s < 2; s++) {
                int slack = columns + 2 * r + s;
                cost[slack] = 1;
                column[at] = slack;
                value[at++] = s == 0 ? 1 : -1;
            }
            side[r] = Math.floor(sum / 2);
            rowStart[r + 1] = at;
        }
        return new IntegerProgram(
                false, cost, new double[cost.length], upper, integer, rowStart, column, value, side, side);
    }

    private static Effort until(Duration limit) {
        Instant end = Instant.now().plus(limit);
        return new Effort(Long.MAX_VALUE, () -> Instant.now().isAfter(end), 1, 1);
    }

    @ParameterizedTest
    @EnumSource
    void a01_aProgramWorkedOutByHand(Engine engine) {
        Outcome outcome = new HighsProcess(engine).solve(byHand(), null, 0, Effort.rounds(Long.MAX_VALUE));
        assertThat(outcome.status()).isEqualTo(Status.OPTIMAL);
        assertThat(outcome.values()).containsExactly(2, 0, 1);
        assertThat(outcome.objective()).isEqualTo(13);
        assertThat(outcome.bound()).isCloseTo(13, within(1e-6));
    }

    @ParameterizedTest
    @EnumSource
    void a02_noPlanIsToldAsNoPlan(Engine engine) {
        IntegerProgram p = byHand();
        IntegerProgram none = new IntegerProgram(
                true,
                p.cost(),
                p.lower(),
                p.upper(),
                p.integer(),
                p.rowStart(),
                p.column(),
                p.value(),
                new double[] {9, -INFINITE, -INFINITE},
                new double[] {9.5, 11, 8});
        Outcome outcome = new HighsProcess(engine).solve(none, null, 0, Effort.rounds(Long.MAX_VALUE));
        assertThat(outcome.status()).isEqualTo(Status.INFEASIBLE);
        assertThat(outcome.values()).isNull();
        assertThat(outcome.objective()).isNaN();
    }

    @ParameterizedTest
    @EnumSource
    void a03_anObjectiveWithoutEndIsAFault(Engine engine) {
        IntegerProgram endless = new IntegerProgram(
                true,
                new double[] {1},
                new double[1],
                new double[] {INFINITE},
                new boolean[] {true},
                new int[] {0, 1},
                new int[] {0},
                new double[] {1},
                new double[] {1},
                new double[] {INFINITE});
        assertThatThrownBy(() -> new HighsProcess(engine).solve(endless, null, 0, Effort.rounds(Long.MAX_VALUE)))
                .isInstanceOf(SolverFault.class)
                .hasMessageContaining("Maybe");
    }

    @ParameterizedTest
    @EnumSource
    void a04_itStopsWhenAskedAndKeepsWhatItKnows(Engine engine) {
        IntegerProgram program = hard();
        double[] start = new double[program.columns()];
        for (int r = 0; r < program.rows(); r++) {
            start[40 + 2 * r] = program.rowLower()[r];
        }
        Instant before = Instant.now();
        Outcome outcome = new HighsProcess(engine).solve(program, start, 0, until(Duration.ofSeconds(1)));
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(10));
        assertThat(outcome.status()).isEqualTo(Status.STOPPED);
        assertThat(outcome.values()).isNotNull();
        assertThat(outcome.objective()).isBetween(0.0, Feasibility.objective(program, start));
        assertThat(outcome.bound()).isLessThanOrEqualTo(outcome.objective());
    }

    /** A linear program: its own value is the bound. */
    @Test
    void a05_aLinearProgram() {
        IntegerProgram p = byHand();
        IntegerProgram linear = new IntegerProgram(
                true,
                new double[] {5, 4, 2},
                p.lower(),
                p.upper(),
                new boolean[3],
                p.rowStart(),
                p.column(),
                p.value(),
                p.rowLower(),
                p.rowUpper());
        Outcome outcome = new HighsProcess().solve(linear, null, 0, Effort.rounds(Long.MAX_VALUE));
        // By hand: x = 5/2 leaves 1/2 in the third row; x and z at (2, 0, 1) give 12, x alone 12.5.
        assertThat(outcome.status()).isEqualTo(Status.OPTIMAL);
        assertThat(outcome.objective()).isCloseTo(12.5, within(1e-6));
        assertThat(outcome.bound()).isCloseTo(12.5, within(1e-6));
    }

    @Test
    void a06_theSameProgramGivesTheSameAnswer() {
        IntegerProgram program = hard();
        Effort nodes = Effort.rounds(200);
        Outcome first = new HighsProcess().solve(program, null, 0, nodes);
        Outcome second = new HighsProcess().solve(program, null, 0, nodes);
        assertThat(first.status()).isEqualTo(Status.STOPPED);
        assertThat(second.values()).isEqualTo(first.values());
        assertThat(second.bound()).isEqualTo(first.bound());
    }

    /** The child is killed from outside: it is told, and it is not a plan. */
    @Test
    void a07_aChildThatIsKilledIsTold() throws Exception {
        CompletableFuture<Outcome> answer = CompletableFuture.supplyAsync(
                () -> new HighsProcess().solve(hard(), null, 0, until(Duration.ofMinutes(1))));
        ProcessHandle child = awaitChild();
        child.destroyForcibly();
        assertThatThrownBy(() -> answer.get(20, TimeUnit.SECONDS))
                .cause()
                .isInstanceOf(SolverFault.class)
                .hasMessageContaining("code 137")
                .hasMessageContaining("Maybe");
    }

    private static ProcessHandle awaitChild() throws InterruptedException {
        for (int i = 0; i < 1_000; i++) {
            var found = ProcessHandle.current()
                    .children()
                    .filter(p -> p.isAlive() && p.info().command().orElse("").endsWith("java"))
                    .findFirst();
            if (found.isPresent()) {
                // So that it is under way, and no longer being started.
                Thread.sleep(500);
                return found.get();
            }
            Thread.sleep(10);
        }
        throw new AssertionError("No child was started.");
    }

    /** When the parent dies its end of the pipe closes, and the child goes too. */
    @Test
    void a08_aChildWithoutAParentEnds() throws Exception {
        Process child = new ProcessBuilder(ChildProcess.command()).start();
        DataOutputStream in = new DataOutputStream(new BufferedOutputStream(child.getOutputStream()));
        new Job(Engine.HIGHS, hard(), null, 0, Long.MAX_VALUE, 1).write(in);
        in.flush();
        assertThat(child.waitFor(1, TimeUnit.SECONDS)).isFalse();
        in.close();
        assertThat(child.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(child.exitValue()).isEqualTo(3);
    }

    @Test
    void a09_aProgramThatDoesNotFitTogetherNeverReachesNativeCode() {
        IntegerProgram p = byHand();
        IntegerProgram broken = new IntegerProgram(
                true,
                p.cost(),
                p.lower(),
                p.upper(),
                p.integer(),
                p.rowStart(),
                new int[] {0, 1, 2, 0, 1, 2, 0, 1, 3},
                p.value(),
                p.rowLower(),
                p.rowUpper());
        assertThatThrownBy(() -> new HighsProcess().solve(broken, null, 0, Effort.rounds(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
