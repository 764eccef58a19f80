// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.median;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import nl.noaber.core.siting.Answer;
import nl.noaber.core.siting.Certificate;
import nl.noaber.core.siting.Certificate.Case;
import nl.noaber.core.siting.Certificate.Closed;
import nl.noaber.core.siting.Certificate.Split;
import nl.noaber.core.siting.Effort;
import org.junit.jupiter.api.Test;

/** A checker is only worth something when it refuses what is wrong. */
class MedianCheckerTest {
    /** Two clients at two sites, 3 apart; one site is open. */
    private static final MedianProblem PAIR = MedianProblem.of(new Distances.Whole(new int[][] {{0, 3}, {3, 0}}), 1);

    private static Answer pair(double bound, Case proof) {
        return new Answer(
                new int[] {0}, new int[] {0, 0}, 3, bound, Optional.of(new Certificate("p-median", bound, proof)), 1);
    }

    private static Closed closed(double... multipliers) {
        return new Closed(multipliers);
    }

    /** By hand: u = (3, 3) gives rho = -3 for both sites, so 6 - 3 = 3. */
    @Test
    void a01_multipliersThatProveTheBound() {
        MedianChecker.Verdict verdict = MedianChecker.check(PAIR, pair(3, closed(3, 3)));
        assertTrue(verdict.holds(), () -> verdict.faults().toString());
        assertEquals(3, verdict.bound());
    }

    /** By hand: u = (2.5, 2.5) gives 5 - 2.5 = 2.5, and a plan costs a whole number: 3. */
    @Test
    void a02_wholeCostsRoundTheBoundUp() {
        assertEquals(3, MedianChecker.check(PAIR, pair(3, closed(2.5, 2.5))).bound());
    }

    @Test
    void a03_weakerMultipliersDoNotProveIt() {
        MedianChecker.Verdict verdict = MedianChecker.check(PAIR, pair(3, closed(1, 1)));
        assertFalse(verdict.holds());
        assertEquals(1, verdict.bound());
    }

    @Test
    void a04_aSplitIsAsWeakAsItsWeakestSide() {
        assertEquals(
                3,
                MedianChecker.check(PAIR, pair(3, new Split(0, closed(3, 3), closed(3, 0))))
                        .bound());
        assertEquals(
                0,
                MedianChecker.check(PAIR, pair(0, new Split(0, closed(0, 0), closed(3, 0))))
                        .bound());
    }

    @Test
    void a05_aSiteIsSplitOnce() {
        Split twice = new Split(0, new Split(0, closed(3, 3), closed(3, 3)), closed(3, 3));
        assertFalse(MedianChecker.check(PAIR, pair(3, twice)).holds());
        assertFalse(MedianChecker.check(PAIR, pair(3, new Split(2, closed(3, 3), closed(3, 3))))
                .holds());
    }

    @Test
    void a06_aSplitByClientAndSiteProvesNothingHere() {
        var split = new Certificate.SplitPair(0, 0, closed(3, 3), closed(3, 3));
        assertFalse(MedianChecker.check(PAIR, pair(3, split)).holds());
    }

    @Test
    void a07_plansThatAreNone() {
        Optional<Certificate> proof = Optional.of(new Certificate("p-median", 3, closed(3, 3)));
        assertFalse(MedianChecker.check(PAIR, new Answer(new int[] {0, 1}, new int[] {0, 1}, 0, 0, proof, 1))
                .holds());
        assertFalse(MedianChecker.check(PAIR, new Answer(new int[] {0}, new int[] {0, 1}, 3, 3, proof, 1))
                .holds());
        assertFalse(MedianChecker.check(PAIR, new Answer(new int[] {0}, new int[] {0, 0}, 2, 2, proof, 1))
                .holds());
        assertFalse(
                MedianChecker.check(PAIR.withForbidden(0), new Answer(new int[] {0}, new int[] {0, 0}, 3, 3, proof, 1))
                        .holds());
    }

    /** Of a real proof every multiplier matters: lowered, or put elsewhere, the bound falls or stays, and never rises. */
    @Test
    void b01_aTamperedProofProvesLess() {
        SplittableRandom random = new SplittableRandom(9);
        MedianProblem problem = MedianProblem.of(new Distances.Whole(Instances.nonsense(40, 30, 60, random)), 4);
        Answer answer = MedianSolver.solve(problem, Effort.rounds(10_000));
        assertTrue(MedianChecker.check(problem, answer).holds());
        Certificate certificate = answer.certificate().orElseThrow();
        assertTrue(certificate.root() instanceof Split, "the proof has more than one case");
        Certificate tampered = new Certificate("p-median", certificate.bound(), tampered(certificate.root()));
        Answer claimed = new Answer(
                answer.sites(), answer.servedBy(), answer.objective(), answer.bound(), Optional.of(tampered), 1);
        assertFalse(MedianChecker.check(problem, claimed).holds());
    }

    /** The multipliers of all cases, with an eighth of the clients taken out. */
    private static Case tampered(Case proof) {
        return switch (proof) {
            case Split split -> new Split(split.site(), tampered(split.open()), tampered(split.closed()));
            case Closed closed -> {
                double[] multipliers = closed.multipliers().clone();
                Arrays.fill(multipliers, 0, multipliers.length / 8, 0);
                yield new Closed(multipliers);
            }
            case Certificate.SplitPair pair -> pair;
        };
    }
}
