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
import nl.noaber.core.siting.Certificate;
import nl.noaber.core.siting.Effort;
import org.junit.jupiter.api.Test;

/** LSCP against brute force, and against MCLP, its other side. */
class LscpSolverTest {
    private static final Effort PLENTY = Effort.rounds(Long.MAX_VALUE);

    private static LscpProblem small(SplittableRandom random) {
        CoverProblem p = Cases.small(random);
        double share = random.nextInt(3) == 0 ? 1 : random.nextDouble();
        return new LscpProblem(p.cover(), p.weight(), p.cost(), share, p.fixed(), p.forbidden());
    }

    private static double bruteForce(LscpProblem p) {
        int sites = p.cover().sites();
        double all = Arrays.stream(p.weight()).sum();
        double best = Double.POSITIVE_INFINITY;
        CoverProblem cover = CoverProblem.ofSites(p.cover(), p.weight(), sites);
        for (int set = 0; set < 1 << sites; set++) {
            int[] open = Cases.open(set, sites);
            if (Cases.keeps(set, sites, p.fixed(), p.forbidden())
                    && cover.covered(open) >= p.share() * all - 1e-9 * Math.max(1, all)) {
                best = Math.min(
                        best, Arrays.stream(open).mapToDouble(j -> p.cost()[j]).sum());
            }
        }
        return best;
    }

    @Test
    void a01_aStreetOfThreeSites() {
        Cover cover = new Cover(5, new int[] {0, 2, 4, 6}, new int[] {0, 1, 1, 2, 3, 4});
        double[] weight = {1, 2, 3, 4, 5};
        assertThat(LscpSolver.solve(LscpProblem.fewest(cover, weight, 1), Optional.empty(), PLENTY)
                        .sites())
                .containsExactly(0, 1, 2);
        Answer most = LscpSolver.solve(LscpProblem.fewest(cover, weight, 0.9), Optional.empty(), PLENTY);
        assertThat(most.sites()).containsExactly(1, 2);
        assertThat(most.bound()).isEqualTo(2);
    }

    @Test
    void a02_bruteForceOnManySmallProblems() {
        SplittableRandom random = new SplittableRandom(11);
        int refused = 0;
        for (int n = 0; n < 3_000; n++) {
            LscpProblem problem = small(random);
            double best = bruteForce(problem);
            if (Double.isInfinite(best)) {
                assertThatThrownBy(() -> LscpSolver.solve(problem, Optional.empty(), PLENTY))
                        .isInstanceOf(BadInput.class)
                        .hasMessageContaining("Maybe");
                refused++;
                continue;
            }
            Answer answer = LscpSolver.solve(problem, Optional.empty(), PLENTY);
            LscpChecker.check(problem, answer);
            assertThat(answer.objective()).as("problem %d", n).isCloseTo(best, within(1e-7 * Math.max(1, best)));
            assertThat(answer.bound()).as("problem %d", n).isCloseTo(best, within(1e-7 * Math.max(1, best)));
        }
        assertThat(refused).isBetween(100, 2_000);
    }

    /** The other side of the reference optimum: ten sites cover 485,802 of 502,399, so nine cannot. */
    @Test
    void a03_theOtherSideOfMclp() {
        CoverProblem problem = Cases.grid(10_000, 6.25, 10);
        double share = 485_802.0 / 502_399;
        LscpProblem fewest = LscpProblem.fewest(problem.cover(), problem.weight(), share);
        Answer answer = LscpSolver.solve(fewest, Optional.empty(), PLENTY);
        LscpChecker.check(fewest, answer);
        assertThat(answer.objective()).isEqualTo(10);
        assertThat(answer.bound()).isEqualTo(10);
        Answer nine =
                CoverSolver.solve(CoverProblem.ofSites(problem.cover(), problem.weight(), 9), Optional.empty(), PLENTY);
        assertThat(nine.bound()).isLessThan(485_802);
    }

    @Test
    void a04_aCertificateForOneSiteMoreIsRefused() {
        CoverProblem grid = Cases.grid(1_000, 5.5, 10);
        LscpProblem problem = LscpProblem.fewest(grid.cover(), grid.weight(), 0.95);
        Answer answer = LscpSolver.solve(problem, Optional.empty(), PLENTY);
        LscpChecker.check(problem, answer);
        Certificate c = answer.certificate().orElseThrow();
        assertThat(LscpChecker.proves(problem, new Certificate(c.model(), c.bound() + 1, c.root())))
                .isFalse();
    }

    @Test
    void a05_longerIsNeverWorseAndTheBoundsHold() {
        CoverProblem grid = Cases.grid(2_000, 4, 10);
        LscpProblem problem = LscpProblem.fewest(grid.cover(), grid.weight(), 0.97);
        double cost = Double.POSITIVE_INFINITY;
        double bound = 0;
        for (int rounds : new int[] {1, 10, 50, 100, 200, 500, 1_000, 3_000}) {
            Answer answer = LscpSolver.solve(problem, Optional.empty(), Effort.rounds(rounds));
            LscpChecker.check(problem, answer);
            assertThat(answer.objective()).isLessThanOrEqualTo(cost);
            assertThat(answer.bound()).isGreaterThanOrEqualTo(bound);
            cost = answer.objective();
            bound = answer.bound();
        }
        assertThat(bound).isEqualTo(cost);
    }
}
