// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.SplittableRandom;
import nl.noaber.core.siting.Answer;
import nl.noaber.core.siting.Certificate;
import nl.noaber.core.siting.Certificate.Case;
import nl.noaber.core.siting.Certificate.Closed;
import nl.noaber.core.siting.Certificate.Split;
import nl.noaber.core.siting.Effort;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The checker believes nothing. */
class CoverCheckerTest {
    private static CoverProblem problem = Cases.grid(1_000, 5.5, 8);
    private static Answer answer = CoverSolver.solve(problem, Optional.empty(), Effort.rounds(Long.MAX_VALUE));

    @BeforeAll
    static void theAnswerItselfHolds() {
        CoverChecker.check(problem, answer);
        assertThat(answer.isOptimal()).isTrue();
    }

    private static Answer with(int[] sites, int[] servedBy, double objective, double bound, Certificate certificate) {
        return new Answer(sites, servedBy, objective, bound, Optional.of(certificate), 1);
    }

    private static void refused(Answer tampered) {
        assertThatThrownBy(() -> CoverChecker.check(problem, tampered)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a01_anotherObjectiveBoundOrPlanIsRefused() {
        Certificate c = answer.certificate().orElseThrow();
        refused(with(answer.sites(), answer.servedBy(), answer.objective() + 1, answer.bound() + 1, c));
        refused(with(answer.sites(), answer.servedBy(), answer.objective(), answer.objective() - 1, c));
        refused(with(new int[] {1, 2, 3}, answer.servedBy(), answer.objective(), answer.bound(), c));
        refused(with(java.util.stream.IntStream.range(0, 9).toArray(), answer.servedBy(), 1, answer.bound(), c));
        int[] served = answer.servedBy().clone();
        served[0] = served[0] < 0 ? answer.sites()[0] : -1;
        refused(with(answer.sites(), served, answer.objective(), answer.bound(), c));
    }

    @Test
    void a02_aCertificateThatClaimsMoreThanItProvesIsRefused() {
        Certificate c = answer.certificate().orElseThrow();
        Certificate claims = new Certificate(c.model(), c.bound() - 1, c.root());
        refused(with(answer.sites(), answer.servedBy(), answer.objective(), answer.bound(), claims));
    }

    /** Whatever the multipliers are, the bound that comes out is true, or they are refused. */
    @Test
    void a03_tamperedMultipliersNeverProveWhatIsNotTrue() {
        SplittableRandom random = new SplittableRandom(3);
        for (int n = 0; n < 200; n++) {
            Case root = tampered(answer.certificate().orElseThrow().root(), random);
            double bound;
            try {
                bound = CoverChecker.bound(problem, new Certificate(CoverChecker.MODEL, 0, root));
            } catch (IllegalStateException e) {
                assertThat(e).hasMessageContaining("certificate");
                continue;
            }
            assertThat(bound).isGreaterThanOrEqualTo(answer.objective());
        }
    }

    private static Case tampered(Case c, SplittableRandom random) {
        return switch (c) {
            case Split(int site, Case open, Case closed) ->
                new Split(
                        random.nextInt(30) == 0 ? random.nextInt(100) : site,
                        tampered(open, random),
                        tampered(closed, random));
            case Closed(double[] multipliers) -> {
                double[] other = multipliers.clone();
                for (int k = 0; k < 5; k++) {
                    int at = random.nextInt(other.length);
                    other[at] = random.nextInt(50) == 0 ? -1 : other[at] * 2 * random.nextDouble();
                }
                yield new Closed(other);
            }
            default -> throw new IllegalStateException("Not of this model.");
        };
    }

    @Test
    void a04_anotherModelASiteTwiceAndMissingMultipliersAreRefused() {
        Closed closed = new Closed(new double[] {1});
        Case twice = new Split(0, closed, new Split(0, closed, closed));
        assertThatThrownBy(() -> CoverChecker.bound(problem, new Certificate("p-median", 0, closed)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> CoverChecker.bound(problem, new Certificate(CoverChecker.MODEL, 0, closed)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> CoverChecker.bound(problem, new Certificate(CoverChecker.MODEL, 0, twice)))
                .isInstanceOf(IllegalStateException.class);
    }
}
