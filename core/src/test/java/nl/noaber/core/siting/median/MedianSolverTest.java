// SPDX-License-Identifier: EUPL-1.2
package nl.noaber.core.siting.median;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import nl.noaber.core.evidence.BadInput;
import nl.noaber.core.siting.Answer;
import nl.noaber.core.siting.Effort;
import nl.noaber.testing.RealData;
import org.junit.jupiter.api.Test;

/** The p-median, from a street of five houses to published problems. */
class MedianSolverTest {
    private static final Effort PLENTY = Effort.rounds(100_000);

    /** Houses at 0, 1, 2, 10 and 11 along a street, each also a site. */
    private static MedianProblem street(int p) {
        int[] at = {0, 1, 2, 10, 11};
        int[][] row = new int[5][5];
        for (int i = 0; i < 5; i++) {
            for (int j = 0; j < 5; j++) {
                row[i][j] = Math.abs(at[i] - at[j]);
            }
        }
        return MedianProblem.of(new Distances.Whole(row), p);
    }

    private static Answer proven(MedianProblem problem) {
        Answer answer = MedianSolver.solve(problem, PLENTY);
        MedianChecker.Verdict verdict = MedianChecker.check(problem, answer);
        assertTrue(verdict.holds(), () -> verdict.faults().toString());
        assertTrue(answer.isOptimal(), () -> answer.objective() + " against " + answer.bound());
        return answer;
    }

    @Test
    void a01_oneSiteOnAStreetStandsInTheMiddle() {
        Answer answer = proven(street(1));
        assertArrayEquals(new int[] {2}, answer.sites());
        assertEquals(2 + 1 + 0 + 8 + 9, answer.objective());
    }

    @Test
    void a02_twoSitesServeTheTwoEnds() {
        Answer answer = proven(street(2));
        assertEquals(1 + 0 + 1 + 0 + 1, answer.objective());
        assertEquals(1, answer.sites()[0]);
        assertEquals(answer.sites()[0], answer.servedBy()[0]);
        assertEquals(answer.sites()[1], answer.servedBy()[4]);
    }

    @Test
    void a03_asManySitesAsHousesCostNothing() {
        assertEquals(0, proven(street(5)).objective());
    }

    @Test
    void a04_weightsPullTheSite() {
        assertArrayEquals(
                new int[] {4}, proven(street(1).withWeights(1, 1, 1, 1, 5)).sites());
    }

    @Test
    void a05_aFixedSiteStaysAndAForbiddenOneIsNotUsed() {
        assertArrayEquals(
                new int[] {0, 3},
                proven(street(2).withFixed(0).withForbidden(4)).sites());
    }

    @Test
    void a06_whoIsFarIsChargedTheFarDistance() {
        Answer answer = proven(street(1).withFar(3));
        assertEquals(1 + 0 + 1 + 3 + 3, answer.objective());
        assertEquals(-1, answer.servedBy()[4]);
    }

    @Test
    void a07_moreSitesThanThereAreIsRefused() {
        assertThrows(BadInput.class, () -> street(6));
        assertThrows(BadInput.class, () -> street(1).withForbidden(0, 1, 2, 3, 4));
        assertThrows(BadInput.class, () -> street(1).withWeights(1, 1, 1, 1, Double.NaN));
    }

    @Test
    void a08_aClientOutOfReachIsToldNotLeftOut() {
        double[][] row = {{1, 2}, {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY}};
        MedianProblem nobody = MedianProblem.of(new Distances.Real(row), 1);
        assertThrows(BadInput.class, () -> MedianSolver.solve(nobody, PLENTY));
        double[][] apart = {{1, Double.POSITIVE_INFINITY}, {Double.POSITIVE_INFINITY, 1}};
        MedianProblem notBoth = MedianProblem.of(new Distances.Real(apart), 1);
        assertThrows(BadInput.class, () -> MedianSolver.solve(notBoth, PLENTY));
        assertEquals(1 + 4, proven(notBoth.withFar(4)).objective());
    }

    @Test
    void b01_equalToBruteForceOnWholeNumbers() {
        SplittableRandom random = new SplittableRandom(1);
        for (int trial = 0; trial < 150; trial++) {
            int sites = 2 + random.nextInt(10);
            int p = 1 + random.nextInt(Math.min(4, sites));
            int[][] row = Instances.nonsense(1 + random.nextInt(20), sites, 1 + random.nextInt(50), random);
            MedianProblem problem = MedianProblem.of(new Distances.Whole(row), p);
            assertEquals(Instances.bruteForce(problem), proven(problem).objective(), "trial " + trial);
        }
    }

    @Test
    void b02_equalToBruteForceWithWeightsFixedAndForbiddenSites() {
        SplittableRandom random = new SplittableRandom(2);
        for (int trial = 0; trial < 150; trial++) {
            int clients = 5 + random.nextInt(20);
            int sites = 6 + random.nextInt(6);
            double[] weight = random.doubles(clients, 0, 3).toArray();
            weight[0] = 0;
            MedianProblem problem = MedianProblem.of(
                            new Distances.Real(Instances.euclidean(clients, sites, random)), 2 + random.nextInt(3))
                    .withWeights(weight)
                    .withFixed(sites - 1)
                    .withForbidden(0, 2);
            double least = Instances.bruteForce(problem);
            assertEquals(least, proven(problem).objective(), 1e-9 * least, "trial " + trial);
        }
    }

    @Test
    void b03_equalToBruteForceWithAbsentPairs() {
        SplittableRandom random = new SplittableRandom(3);
        int refused = 0;
        for (int trial = 0; trial < 80; trial++) {
            double[][] row = Instances.euclidean(5 + random.nextInt(15), 8 + random.nextInt(4), random);
            MedianProblem far = MedianProblem.of(Instances.within(row, 40), 1 + random.nextInt(4))
                    .withFar(30 + random.nextInt(40));
            double least = Instances.bruteForce(far);
            assertEquals(least, proven(far).objective(), 1e-9 * least, "trial " + trial);
            MedianProblem strict = far.withFar(Double.POSITIVE_INFINITY);
            least = Instances.bruteForce(strict);
            if (least == Double.POSITIVE_INFINITY) {
                refused++;
                assertThrows(BadInput.class, () -> MedianSolver.solve(strict, PLENTY));
            } else {
                assertEquals(least, proven(strict).objective(), 1e-9 * least, "trial " + trial);
            }
        }
        assertTrue(refused > 5 && refused < 75, "some can be served and some cannot: " + refused);
    }

    /** Large enough for lists that do not hold all sites, and for a tree. */
    private static MedianProblem town() {
        SplittableRandom random = new SplittableRandom(4);
        return MedianProblem.of(new Distances.Real(Instances.euclidean(1500, 800, random)), 150)
                .withWeights(random.doubles(1500, 1, 9).toArray());
    }

    @Test
    void c01_theThreadsDoNotMatter() {
        MedianProblem town = town();
        Answer one = MedianSolver.solve(town, new Effort(12, () -> false, 1, 7));
        Answer three = MedianSolver.solve(town, new Effort(12, () -> false, 3, 7));
        assertArrayEquals(one.sites(), three.sites());
        assertArrayEquals(one.servedBy(), three.servedBy());
        assertEquals(one.objective(), three.objective());
        assertEquals(one.bound(), three.bound());
        assertTrue(MedianChecker.check(town, one).holds());
    }

    @Test
    void c02_moreRoundsAreNeverWorse() {
        MedianProblem town = town();
        double objective = Double.POSITIVE_INFINITY;
        double bound = 0;
        for (int rounds : new int[] {1, 5, 15}) {
            Answer answer = MedianSolver.solve(town, new Effort(rounds, () -> false, 1, 3));
            assertTrue(MedianChecker.check(town, answer).holds());
            assertTrue(answer.objective() <= objective && answer.bound() >= bound, "after " + rounds);
            objective = answer.objective();
            bound = answer.bound();
        }
        assertTrue((objective - bound) / objective < 0.01, objective + " against " + bound);
    }

    /** The stop is asked now and then; cut after any number of times it was asked, what is there holds. */
    @Test
    void c03_aLaterStopIsNeverWorse() {
        MedianProblem town = town();
        double objective = Double.POSITIVE_INFINITY;
        for (int asked : new int[] {0, 1, 20, 400, 3_000}) {
            AtomicLong left = new AtomicLong(asked);
            Answer answer = MedianSolver.solve(town, new Effort(1_000, () -> left.getAndDecrement() <= 0, 1, 5));
            MedianChecker.Verdict verdict = MedianChecker.check(town, answer);
            assertTrue(verdict.holds(), () -> verdict.faults().toString());
            assertTrue(answer.objective() <= objective, "cut after " + asked);
            objective = answer.objective();
        }
    }

    @Test
    void d01_publishedOptimaAreFoundAndProven() throws IOException {
        int[] file = {1, 2, 5, 6, 8, 9, 10, 15, 20};
        int[] optimum = {5819, 4093, 1355, 7824, 4445, 2734, 1255, 1729, 1789};
        for (int k = 0; k < file.length; k++) {
            MedianProblem published = Instances.pmed(RealData.need("location/pmed/pmed" + file[k] + ".txt"));
            assertEquals(optimum[k], proven(published).objective(), "pmed" + file[k]);
        }
    }
}
