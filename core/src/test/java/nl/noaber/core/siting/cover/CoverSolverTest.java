// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.siting.Answer;
import nl.noaber.core.siting.Effort;
import org.junit.jupiter.api.Test;

/** MCLP against brute force, published sizes and reference optima. */
class CoverSolverTest {
    private static final Effort PLENTY = Effort.rounds(Long.MAX_VALUE);

    private static Answer solve(CoverProblem problem) {
        return CoverSolver.solve(problem, Optional.empty(), PLENTY);
    }

    /** Three sites in a row, by hand: two of them cover 1+2+4+5. */
    @Test
    void a01_aStreetOfThreeSites() {
        Cover cover = new Cover(5, new int[] {0, 2, 4, 6}, new int[] {0, 1, 1, 2, 3, 4});
        Answer answer = solve(CoverProblem.ofSites(cover, new double[] {1, 2, 3, 4, 5}, 2));
        assertThat(answer.sites()).containsExactly(1, 2);
        assertThat(answer.objective()).isEqualTo(14);
        assertThat(answer.bound()).isEqualTo(14);
        assertThat(answer.servedBy()).containsExactly(-1, 1, 1, 2, 2);
    }

    @Test
    void a02_bruteForceOnManySmallProblems() {
        SplittableRandom random = new SplittableRandom(7);
        for (int n = 0; n < 3_000; n++) {
            CoverProblem problem = Cases.small(random);
            Answer answer = solve(problem);
            CoverChecker.check(problem, answer);
            double best = Cases.bruteForce(problem);
            assertThat(answer.objective()).as("problem %d", n).isCloseTo(best, within(1e-9 * Math.max(1, best)));
            assertThat(answer.bound()).as("problem %d", n).isCloseTo(best, within(1e-7 * Math.max(1, best)));
        }
    }

    /** Cordeau, Furini and Ljubic's first instance of 10,000 customers; HiGHS and SCIP agree on 485,802. */
    @Test
    void a03_aReferenceOptimumIsFoundAndProven() {
        CoverProblem problem = Cases.grid(10_000, 6.25, 10);
        assertThat(Arrays.stream(problem.weight()).sum()).isEqualTo(502_399);
        assertThat(problem.cover().pairs()).isEqualTo(111_878);
        Answer answer = solve(problem);
        CoverChecker.check(problem, answer);
        assertThat(answer.objective()).isEqualTo(485_802);
        assertThat(answer.bound()).isEqualTo(485_802);
    }

    @Test
    void a04_rowsWithTheSameSitesBecomeOne() {
        CoverProblem problem = Cases.grid(10_000, 6.25, 10);
        Signatures signatures = new Signatures();
        Cover byRow = problem.cover().turned();
        for (int i = 0; i < problem.weight().length; i++) {
            signatures.add(byRow.row(), byRow.start()[i], byRow.start()[i + 1], problem.weight()[i]);
        }
        assertThat(signatures.classes()).isEqualTo(1_682);
        assertThat(Arrays.stream(signatures.weights()).sum()).isEqualTo(502_399);
        Answer answer = solve(CoverProblem.ofSites(signatures.cover(100), signatures.weights(), 10));
        assertThat(answer.objective()).isEqualTo(485_802);
    }

    @Test
    void a05_theSameOnAnyNumberOfThreads() {
        CoverProblem problem = Cases.grid(2_000, 4, 12);
        Answer one = CoverSolver.solve(problem, Optional.empty(), new Effort(40, () -> false, 1, 1));
        Answer three = CoverSolver.solve(problem, Optional.empty(), new Effort(40, () -> false, 3, 1));
        assertThat(three.sites()).isEqualTo(one.sites());
        assertThat(three.bound()).isEqualTo(one.bound());
        assertThat(three.rounds()).isEqualTo(one.rounds());
    }

    @Test
    void a06_longerIsNeverWorseAndTheBoundsHold() {
        CoverProblem problem = Cases.grid(2_000, 5.5, 10);
        double optimum = solve(problem).objective();
        double value = 0;
        double bound = Double.POSITIVE_INFINITY;
        for (int rounds : new int[] {1, 2, 3, 5, 8, 13, 21, 34, 55, 89}) {
            Answer answer = CoverSolver.solve(problem, Optional.empty(), Effort.rounds(rounds));
            CoverChecker.check(problem, answer);
            assertThat(answer.objective()).isBetween(value, optimum);
            assertThat(answer.bound()).isBetween(optimum, bound);
            value = answer.objective();
            bound = answer.bound();
        }
        assertThat(bound).isEqualTo(optimum);
    }

    @Test
    void a07_whatIsOverBeforeItBeginsStillGivesAPlan() {
        CoverProblem problem = Cases.grid(1_000, 5.5, 10);
        Answer answer = CoverSolver.solve(problem, Optional.empty(), new Effort(10, () -> true, 1, 1));
        CoverChecker.check(problem, answer);
        assertThat(answer.objective()).isPositive();
    }

    @Test
    void a08_fixedSitesThatCostTooMuchAreRefused() {
        Cover cover = new Cover(1, new int[] {0, 1, 1}, new int[] {0});
        assertThatThrownBy(() -> new CoverProblem(
                        cover, new double[] {1}, new double[] {2, 3}, 4, new boolean[] {true, true}, new boolean[2]))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("5.0")
                .hasMessageContaining("Maybe");
    }
}
