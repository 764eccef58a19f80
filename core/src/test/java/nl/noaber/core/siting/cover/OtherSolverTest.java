// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.SplittableRandom;
import nl.noaber.core.siting.Answer;
import nl.noaber.core.siting.Effort;
import org.junit.jupiter.api.Test;

/** What is handed to another solver is the problem, and what comes back is used. */
class OtherSolverTest {
    private static final Effort PLENTY = Effort.rounds(Long.MAX_VALUE);

    @Test
    void a01_mclpIsLeftToItAfterARound() {
        SplittableRandom random = new SplittableRandom(22);
        Enumeration other = new Enumeration();
        for (int n = 0; n < 1_000; n++) {
            CoverProblem problem = Cases.small(random);
            double best = Cases.bruteForce(problem);
            Answer answer = CoverSolver.solve(problem, Optional.of(other), PLENTY, 1);
            assertThat(answer.objective()).as("problem %d", n).isCloseTo(best, within(1e-9 * Math.max(1, best)));
            assertThat(answer.bound()).as("problem %d", n).isCloseTo(best, within(1e-7 * Math.max(1, best)));
        }
        assertThat(other.calls()).isGreaterThan(10);
    }

    @Test
    void a02_lscpAsksItAfterHalving() {
        SplittableRandom random = new SplittableRandom(23);
        Enumeration other = new Enumeration();
        for (int n = 0; n < 1_000; n++) {
            CoverProblem p = Cases.small(random);
            double reachable =
                    Cases.bruteForce(new CoverProblem(p.cover(), p.weight(), p.cost(), 1e6, p.fixed(), p.forbidden()));
            double all = java.util.Arrays.stream(p.weight()).sum();
            double share = all == 0 ? 1 : random.nextDouble() * reachable / all;
            LscpProblem problem = new LscpProblem(p.cover(), p.weight(), p.cost(), share, p.fixed(), p.forbidden());
            Answer with = LscpSolver.solve(problem, Optional.of(other), PLENTY);
            Answer without = LscpSolver.solve(problem, Optional.empty(), PLENTY);
            assertThat(with.objective()).as("problem %d", n).isCloseTo(without.objective(), within(1e-7));
            assertThat(with.bound()).as("problem %d", n).isCloseTo(without.bound(), within(1e-6));
        }
        assertThat(other.calls()).isPositive();
    }
}
